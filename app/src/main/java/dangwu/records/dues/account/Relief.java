package dangwu.records.dues.account;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * That a member in difficulty pays less, or nothing, for some months (DU-10). It takes effect once the branch has decided and the superior has
 * approved; for the retired the branch's decision is enough.
 *
 * @param id                 0 before it is kept
 * @param amount             what he still pays a month, yuan; 0 for 免交
 * @param branchDecidedOn    支部研究; null: not yet
 * @param superiorApprovedOn 上一级党委批准; null: not yet
 */
public record Relief(long id, long memberId, YearMonth from, YearMonth to, ReliefKind kind, BigDecimal amount, String cause, LocalDate branchDecidedOn,
        LocalDate superiorApprovedOn, String approvalNo, String remarks) {

    /** @throws IllegalArgumentException with a Chinese sentence when it ends before it begins, or has no cause */
    public Relief {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        cause = Texts.clean(cause);
        approvalNo = Texts.clean(approvalNo);
        remarks = Texts.clean(remarks);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(kind.label() + "的终止月份" + to + "早于起始月份" + from + "，请核对。");
        }
        if (cause == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的事由。");
        }
        amount = kind == ReliefKind.EXEMPTION ? Money.ZERO : Money.positive("少交后的月交纳额", amount);
    }

    /** Whether it is for {@code month}. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /**
     * Whether it was decided by all who have to.
     *
     * @param retired whether the member pays as one who has retired
     */
    public boolean approved(boolean retired) {
        return branchDecidedOn != null && (retired || superiorApprovedOn != null);
    }
}
