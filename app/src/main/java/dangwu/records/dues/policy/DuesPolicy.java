package dangwu.records.dues.policy;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the unit has set for its dues.
 *
 * @param collectingDay   党费日, day of the month (DU-06); one that a month does not have is its last day; null: none is set
 * @param booksBegin      the month from which on dues are kept here; null: January of the year of the earliest assessment
 * @param assessBy        until when the year's assessments are to be made (DU-01)
 * @param cycle           how often dues go on to the superior
 * @param share           what part goes on, from 0 to 1
 * @param basis           of what
 * @param remitWithinDays days after the end of a period within which it is to be remitted (DU-15)
 * @param phone           监督电话 of publications; null: none
 * @param accountName     户名 of the account that the dues are kept in (DU-18); null: none
 * @param accountant      会计; null: none
 * @param cashier         出纳; null: none
 */
public record DuesPolicy(Integer collectingDay, YearMonth booksBegin, MonthDay assessBy, RemittanceCycle cycle, BigDecimal share, ShareBasis basis, int remitWithinDays,
        String phone, String accountName, String accountant, String cashier) {

    /** The most days within which it may be remitted. */
    public static final int MOST_DAYS = 366;

    /** What holds where nothing is set: all that came in goes on each quarter, within fifteen days. */
    public static final DuesPolicy DEFAULT = new DuesPolicy(null, null, MonthDay.of(Month.JANUARY, 31), RemittanceCycle.QUARTER, BigDecimal.ONE, ShareBasis.RECEIVED, 15,
            null, null, null, null);

    private static final int LAST_DAY = 31;

    /** @throws IllegalArgumentException with a Chinese sentence when a value is out of bounds, or one person is both accountant and cashier */
    public DuesPolicy {
        Objects.requireNonNull(assessBy, "assessBy");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(basis, "basis");
        share = share.stripTrailingZeros();
        phone = Texts.clean(phone);
        accountName = Texts.clean(accountName);
        accountant = Texts.clean(accountant);
        cashier = Texts.clean(cashier);
        if (collectingDay != null && (collectingDay < 1 || collectingDay > LAST_DAY)) {
            throw new IllegalArgumentException("党费日应为1至31，现为" + collectingDay + "；没有党费日的请留空。");
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("上缴比例应为0%至100%，现为" + RateText.percent(share) + "，请改正。");
        }
        if (remitWithinDays < 1 || remitWithinDays > MOST_DAYS) {
            throw new IllegalArgumentException("上缴期限应为期满后1至" + MOST_DAYS + "天，现为" + remitWithinDays + "。");
        }
        if (accountant != null && accountant.equals(cashier)) {
            throw new IllegalArgumentException("党费的会计和出纳应由两人分别担任，请改正其中一人。");
        }
    }

    /** Label to text, as the 操作记录 shows it. */
    Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("党费日", collectingDay == null ? "未设" : "每月" + collectingDay + "日");
        text.put("建账月份", booksBegin == null ? "最早核定年度的1月" : booksBegin.toString());
        text.put("年度核定期限", assessBy.getMonthValue() + "月" + assessBy.getDayOfMonth() + "日");
        text.put("上缴周期", cycle.label());
        text.put("上缴比例", basis.label() + "的" + RateText.percent(share));
        text.put("上缴期限", "期满后" + remitWithinDays + "天内");
        text.put("监督电话", phone);
        text.put("党费账户户名", accountName);
        text.put("会计", accountant);
        text.put("出纳", cashier);
        return text;
    }
}
