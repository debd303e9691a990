package dangwu.kit.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * For what a ledger is wanted.
 *
 * @param from           first day of the period; a ledger of one day has no use for it
 * @param to             last day of the period, or the day as of which a ledger of one day stands
 * @param organizationId of what part of the unit; null: of the whole unit
 */
public record LedgerRequest(LocalDate from, LocalDate to, Long organizationId, Set<LedgerOption> options) {

    /** @throws IllegalArgumentException with a Chinese sentence when the period ends before it begins */
    public LedgerRequest {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        options = Set.copyOf(options);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("截止日期" + to + "早于起始日期" + from + "，请核对。");
        }
    }

    /** The whole unit as of {@code day}, the period being the year up to it. */
    public static LedgerRequest asOf(LocalDate day) {
        return new LedgerRequest(day.withDayOfYear(1), day, null, Set.of());
    }

    public LedgerRequest of(Long otherOrganizationId) {
        return new LedgerRequest(from, to, otherOrganizationId, options);
    }

    public LedgerRequest with(LedgerOption... chosen) {
        return new LedgerRequest(from, to, organizationId, Set.of(chosen));
    }

    public boolean has(LedgerOption option) {
        return options.contains(option);
    }
}
