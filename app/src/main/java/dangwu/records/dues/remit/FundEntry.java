package dangwu.records.dues.remit;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A row of the unit's money from dues (L54). It is never changed; a mistake is set right by a row that reverses it.
 *
 * @param id         0 before it is kept
 * @param amount     yuan, positive whether it comes or goes; negative in a row that reverses
 * @param category   for what it was used; null unless kind is USE
 * @param matter     事由
 * @param decisionNo 集体研究记录号; may be null
 * @param handler    经办人
 * @param approver   审批人
 * @param reversesId the row it reverses; null: none
 */
public record FundEntry(long id, FundKind kind, LocalDate happenedOn, BigDecimal amount, UseCategory category, String matter, String decisionNo, String handler,
        String approver, String voucherNo, Long reversesId, String remarks) {

    /** @throws IllegalArgumentException with a Chinese sentence when something is missing that it cannot be without */
    public FundEntry {
        Objects.requireNonNull(kind, "kind");
        matter = Texts.clean(matter);
        decisionNo = Texts.clean(decisionNo);
        handler = Texts.clean(handler);
        approver = Texts.clean(approver);
        voucherNo = Texts.clean(voucherNo);
        remarks = Texts.clean(remarks);
        if (happenedOn == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的日期。");
        }
        if (matter == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的事由。");
        }
        if ((kind == FundKind.USE) != (category != null)) {
            throw new IllegalArgumentException(kind == FundKind.USE ? "请选择党费的用途类别。" : kind.label() + "不填用途类别。");
        }
        if (amount == null) {
            throw new IllegalArgumentException("请填写" + kind.label() + "的金额。");
        }
        amount = reversesId == null ? Money.positive("金额", amount) : Money.exact("金额", amount);
    }

    /** What it adds to the balance: negative for a use. */
    public BigDecimal effect() {
        return kind.income() ? amount : amount.negate();
    }

    /** The row that undoes it. */
    FundEntry reversal(LocalDate day, String reason) {
        return new FundEntry(0, kind, day, amount.negate(), category, "冲正：" + matter, decisionNo, handler, approver, voucherNo, id, reason);
    }

    FundEntry withId(long newId) {
        return new FundEntry(newId, kind, happenedOn, amount, category, matter, decisionNo, handler, approver, voucherNo, reversesId, remarks);
    }
}
