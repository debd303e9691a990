package dangwu.records.dues.remit;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the clerk says of a remittance; all else is worked out when it is booked.
 *
 * @param amount what was handed in; null: exactly what is due. Another amount needs a remark that says why
 */
public record RemittanceDraft(long organizationId, DuesPeriod period, LocalDate remittedOn, BigDecimal amount, RemittanceNotes notes) {

    public RemittanceDraft {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(remittedOn, "remittedOn");
        Objects.requireNonNull(notes, "notes");
        amount = amount == null ? null : Money.positive("实上缴金额", amount);
    }

    /** Exactly what is due, with nothing to note. */
    public RemittanceDraft(long organizationId, DuesPeriod period, LocalDate remittedOn) {
        this(organizationId, period, remittedOn, null, RemittanceNotes.NONE);
    }
}
