package dangwu.records.org;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 届次: the term of a committee, or of the only secretary of a branch without one.
 *
 * @param id         0 before it is kept
 * @param termNo     第几届; null: not filled in
 * @param electedOn  本届选举日期
 * @param endsOn     届满日期
 * @param approvalNo 批复文号; may be null
 * @param remarks    may be null
 */
public record CommitteeTerm(long id, long organizationId, Integer termNo, LocalDate electedOn, LocalDate endsOn, String approvalNo,
        String remarks) {

    /** @throws IllegalArgumentException with a Chinese sentence when a date is absent or they are the wrong way round */
    public CommitteeTerm {
        if (electedOn == null) {
            throw new IllegalArgumentException("请填写选举日期。");
        }
        Objects.requireNonNull(endsOn);
        if (!endsOn.isAfter(electedOn)) {
            throw new IllegalArgumentException("届满日期" + endsOn + "应晚于选举日期" + electedOn + "。");
        }
        approvalNo = Texts.clean(approvalNo);
        remarks = Texts.clean(remarks);
    }

    /** The day on which a committee of {@code kind} elected on {@code electedOn} has served its term (TE-01); null where no term is set. */
    public static LocalDate endOfTerm(OrganizationKind kind, LocalDate electedOn) {
        return kind.termYears() == 0 ? null : electedOn.plusYears(kind.termYears());
    }

    public CommitteeTerm withId(long newId) {
        return new CommitteeTerm(newId, organizationId, termNo, electedOn, endsOn, approvalNo, remarks);
    }
}
