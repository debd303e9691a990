package dangwu.front.desktop.ledgers;

import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** From when to when a ledger is wanted: a usual period or two dates, which follow each other. */
public final class PeriodViewModel {

    private final List<PeriodChoice> choices;
    private final ObjectProperty<PeriodChoice> choice = new SimpleObjectProperty<>(this, "choice");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private boolean choosing;

    /** The year so far. */
    PeriodViewModel(LocalDate today) {
        choices = PeriodChoice.on(today);
        from.set(today.withDayOfYear(1));
        to.set(today);
        choice.set(choices.get(0));
        choice.addListener((property, before, now) -> chosen(now));
        from.addListener((property, before, now) -> follow());
        to.addListener((property, before, now) -> follow());
    }

    /** What may be chosen, {@link PeriodChoice#OTHER} last. */
    public List<PeriodChoice> choices() {
        return choices;
    }

    /** The usual period that the dates make up, else {@link PeriodChoice#OTHER}. */
    public ObjectProperty<PeriodChoice> choiceProperty() {
        return choice;
    }

    /** First day; null: what was typed is no day. */
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** Last day, or the day as of which a ledger stands; null: what was typed is no day. */
    public ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    /** Counts up with every change; both dates of a period chosen are one. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether it can be asked for; of a ledger that stands as of a day only that day matters. */
    boolean known(boolean periodic) {
        return to.get() != null && (!periodic || from.get() != null);
    }

    /** Why it cannot be asked for although both days are days, in a sentence; null: it can. */
    String contradiction(boolean periodic) {
        return periodic && known(true) && to.get().isBefore(from.get()) ? "截止日期" + to.get() + "早于起始日期" + from.get() + "，请核对。" : null;
    }

    /** What to ask; of a ledger as of a day a first day that makes no sense is the first of its year. */
    LedgerRequest request(boolean periodic, Long organizationId, Set<LedgerOption> options) {
        boolean usable = from.get() != null && !to.get().isBefore(from.get());
        LocalDate first = periodic || usable ? from.get() : to.get().withDayOfYear(1);
        return new LedgerRequest(first, to.get(), organizationId, options);
    }

    private void chosen(PeriodChoice now) {
        if (now == null || now.from() == null || choosing) {
            return;
        }
        choosing = true;
        from.set(now.from());
        to.set(now.to());
        choosing = false;
        changes.set(changes.get() + 1);
    }

    private void follow() {
        if (!choosing) {
            choosing = true;
            choice.set(choices.stream().filter(one -> one.from() != null && one.from().equals(from.get()) && one.to().equals(to.get())).findFirst()
                    .orElse(PeriodChoice.OTHER));
            choosing = false;
            changes.set(changes.get() + 1);
        }
    }
}
