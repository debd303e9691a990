package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One line of a pay sheet while it is filled in. */
public final class PayItemViewModel {

    private final PayItem item;
    private final String name;
    private final PayNature nature;
    private final ObjectProperty<BigDecimal> amount = new SimpleObjectProperty<>();

    private PayItemViewModel(PayItem item, String name, PayNature nature) {
        this.item = item;
        this.name = name;
        this.nature = nature;
    }

    public static PayItemViewModel of(PayItem item) {
        return new PayItemViewModel(item, item.label(), item.nature());
    }

    /**
     * One that the unit names itself; it counts.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it is one that is not counted (DU-03), or has no name
     */
    public static PayItemViewModel named(String name) {
        PayItem known = PayItem.called(name).filter(item -> item.nature() == PayNature.COUNTED).orElse(null);
        PayLine line = new PayLine(known, name, PayNature.COUNTED, Money.ZERO);
        return new PayItemViewModel(line.item(), line.name(), line.nature());
    }

    /** As it was kept. */
    public static PayItemViewModel kept(PayLine line) {
        PayItemViewModel made = new PayItemViewModel(line.item(), line.name(), line.nature());
        made.amount.set(line.amount());
        return made;
    }

    /** Whether {@code line} is the same item. */
    public boolean isFor(PayLine line) {
        return item != null ? item == line.item() : line.item() == null && name.equals(line.name());
    }

    public PayItem item() {
        return item;
    }

    public String name() {
        return name;
    }

    public PayNature nature() {
        return nature;
    }

    /** Yuan; null: nothing typed. */
    public ObjectProperty<BigDecimal> amountProperty() {
        return amount;
    }

    /**
     * The line, if an amount was typed.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the amount cannot be
     */
    public Optional<PayLine> line() {
        return Optional.ofNullable(amount.get()).filter(typed -> typed.signum() != 0).map(typed -> new PayLine(item, name, nature, typed));
    }
}
