package dangwu.front.desktop;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Navigator;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.arrears.Arrears;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.member.screen.MemberNote;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a member's dues beside his other data: what he pays a month, up to when he has paid, what is open. */
final class DuesNote implements MemberNote.Source {

    private final AccountReader accounts;
    private final Navigator navigator;
    private final Clock clock;

    DuesNote(AccountReader accounts, Navigator navigator, Clock clock) {
        this.accounts = accounts;
        this.navigator = navigator;
        this.clock = clock;
    }

    @Override
    public MemberNote of(long memberId) {
        MemberAccount account = accounts.of(memberId);
        LocalDate today = LocalDate.now(clock);
        YearMonth last = account.lastConcerned(YearMonth.from(today));
        DuesMonth month = account.month(last);
        boolean assessed = month.assessment() != null;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("每月交纳", assessed ? Money.text(month.assessment().monthly()) + " 元" + (month.provisional() ? "（暂按" + month.assessment().year() + "年）" : "") : "未核定");
        account.paidTo(last).ifPresent(to -> facts.put("已交至", ChineseDates.month(to)));
        BigDecimal paid = account.entries().stream().filter(entry -> entry.paidOn().getYear() == today.getYear()).map(entry -> entry.amount()).reduce(Money.ZERO, BigDecimal::add);
        facts.put(today.getYear() + "年已交", Money.text(paid) + " 元");
        if (month.relief() != null) {
            facts.put("减免", month.relief().kind().label() + "，至" + ChineseDates.month(month.relief().to()));
        }
        DuesMode mode = assessed ? DuesMode.COLLECT : DuesMode.ASSESS;
        DuesTarget target = DuesTarget.of(mode, month.branchId(), last).with(memberId);
        return new MemberNote("党费", facts, warning(Arrears.of(account, today)), (assessed ? "交纳记录" : "去核定") + " ›", () -> navigator.open(Place.DUES, target));
    }

    private static String warning(Arrears arrears) {
        return arrears.any() ? "欠交 " + arrears.open().size() + " 个月，合计 " + Money.text(arrears.sum()) + " 元。" : null;
    }
}
