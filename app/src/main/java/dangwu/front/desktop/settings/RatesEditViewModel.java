package dangwu.front.desktop.settings;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A version of the rates as it is being edited. */
public final class RatesEditViewModel {

    private final long id;
    private final ObjectProperty<LocalDate> validFrom = new SimpleObjectProperty<>(this, "validFrom");
    private final StringProperty basis = new SimpleStringProperty(this, "basis", "");
    private final ObjectProperty<BigDecimal> cap = new SimpleObjectProperty<>(this, "cap");
    private final ObjectProperty<Rounding> rounding = new SimpleObjectProperty<>(this, "rounding");
    private final ObservableList<RatesGroup> groups = FXCollections.observableArrayList();
    private final String begun;

    private RatesEditViewModel(long id, DuesRules like, LocalDate from) {
        this.id = id;
        validFrom.set(from);
        basis.set(like.basis());
        cap.set(like.cap());
        rounding.set(like.rounding());
        groups.setAll(groups(like));
        begun = text();
    }

    /** A new version like {@code last}, from the 1 January after {@code today} on; the document it stands in is still to be filled in. */
    public static RatesEditViewModel copyOf(DuesRules last, LocalDate today) {
        RatesEditViewModel copy = new RatesEditViewModel(0, last, LocalDate.of(Math.max(today.getYear(), last.validFrom().getYear()) + 1, 1, 1));
        copy.basis.set("");
        return copy;
    }

    /** One of the unit's own. */
    public static RatesEditViewModel of(DuesRules own) {
        return new RatesEditViewModel(own.id(), own, own.validFrom());
    }

    /**
     * The version as typed.
     *
     * @throws IllegalArgumentException with a Chinese sentence
     */
    public DuesRules entered() {
        if (validFrom.get() == null) {
            throw new IllegalArgumentException("请填写生效日期。");
        }
        if (rounding.get() == null) {
            throw new IllegalArgumentException("请选择取整方式。");
        }
        Map<PayerKind, RateTable> tables = new EnumMap<>(PayerKind.class);
        for (RatesGroup group : groups) {
            group.kinds().forEach(kind -> tables.put(kind, group.table(kind)));
        }
        return new DuesRules(id, validFrom.get(), tables, cap.get(), rounding.get(), basis.get());
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return id == 0;
    }

    /** Whether something was changed since it was opened. */
    public boolean isChanged() {
        return !text().equals(begun);
    }

    /** Lets each kind of a group have a table of its own. */
    void split(RatesGroup group) {
        int at = groups.indexOf(group);
        List<RatesGroup> single = group.kinds().stream().map(kind -> new RatesGroup(List.of(kind), group.table(kind))).toList();
        groups.remove(at);
        groups.addAll(at, single);
    }

    ObjectProperty<LocalDate> validFromProperty() {
        return validFrom;
    }

    StringProperty basisProperty() {
        return basis;
    }

    /** 月交纳上限, yuan; null: none. */
    ObjectProperty<BigDecimal> capProperty() {
        return cap;
    }

    ObjectProperty<Rounding> roundingProperty() {
        return rounding;
    }

    ObservableList<RatesGroup> groups() {
        return groups;
    }

    private String text() {
        return validFrom.get() + "|" + Objects.requireNonNullElse(Texts.clean(basis.get()), "") + "|" + (cap.get() == null ? "" : cap.get().stripTrailingZeros().toPlainString()) + "|"
                + rounding.get() + groups.stream().map(RatesGroup::text).collect(Collectors.joining());
    }

    /** Kinds with the same rates stand together, as in the documents. */
    private static List<RatesGroup> groups(DuesRules like) {
        List<RatesGroup> groups = new ArrayList<>();
        List<PayerKind> left = new ArrayList<>(List.of(PayerKind.values()));
        while (!left.isEmpty()) {
            RateTable table = like.table(left.get(0));
            List<PayerKind> same = left.stream().filter(kind -> same(like.table(kind), table)).toList();
            groups.add(new RatesGroup(same, table));
            left.removeAll(same);
        }
        return groups;
    }

    private static boolean same(RateTable one, RateTable other) {
        return one.tiers().equals(other.tiers()) && Objects.equals(one.least(), other.least()) && Objects.equals(one.most(), other.most());
    }
}
