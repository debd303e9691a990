package dangwu.front.desktop.settings;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One rate table as it is being edited; several kinds of payers may share it. */
final class RatesGroup {

    private static final int PERCENT = 2;

    private final List<PayerKind> kinds;
    private final boolean fixed;
    private final ObservableList<Line> tiers = FXCollections.observableArrayList();
    private final StringProperty least = new SimpleStringProperty(this, "least", "");
    private final StringProperty most = new SimpleStringProperty(this, "most", "");

    /** One tier as typed: over, up to (empty: without limit), percent. */
    record Line(StringProperty over, StringProperty upTo, StringProperty percent) {

        static Line of(String over, String upTo, String percent) {
            return new Line(new SimpleStringProperty(over), new SimpleStringProperty(upTo), new SimpleStringProperty(percent));
        }
    }

    /** {@code kinds} have one and the same table, {@code table}. */
    RatesGroup(List<PayerKind> kinds, RateTable table) {
        this.kinds = List.copyOf(kinds);
        fixed = table.isFixed();
        if (fixed) {
            least.set(plain(table.least()));
            most.set(plain(table.most()));
        }
        table.tiers().forEach(tier -> tiers.add(Line.of(plain(tier.over()), tier.upTo() == null ? "" : plain(tier.upTo()), plain(tier.rate().movePointRight(PERCENT)))));
    }

    List<PayerKind> kinds() {
        return kinds;
    }

    /** Whom it is for. */
    String title() {
        return kinds.stream().map(PayerKind::label).collect(Collectors.joining("、"));
    }

    /** Whether it gives an amount within bounds, not a share of the base. */
    boolean isFixed() {
        return fixed;
    }

    ObservableList<Line> tiers() {
        return tiers;
    }

    StringProperty leastProperty() {
        return least;
    }

    StringProperty mostProperty() {
        return most;
    }

    /** Adds a tier that begins where the last one ends. */
    void addTier() {
        tiers.add(Line.of(tiers.isEmpty() ? "0" : clean(tiers.get(tiers.size() - 1).upTo()), "", ""));
    }

    void removeTier(Line line) {
        tiers.remove(line);
    }

    /**
     * The table of {@code kind}, one of its kinds, as typed.
     *
     * @throws IllegalArgumentException with a Chinese sentence
     */
    RateTable table(PayerKind kind) {
        if (fixed) {
            return RateTable.fixed(kind, number(title() + "的每月交纳额下限", least), number(title() + "的每月交纳额上限", most));
        }
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("“" + title() + "”还没有填写档次，请至少填写一档。");
        }
        return RateTable.tiers(kind, tiers.stream().map(this::tier).toList());
    }

    /** What is typed, to see whether it was changed. */
    String text() {
        return kinds + clean(least) + "|" + clean(most) + tiers.stream().map(line -> clean(line.over()) + "-" + clean(line.upTo()) + ":" + clean(line.percent())).toList();
    }

    private Tier tier(Line line) {
        String upTo = clean(line.upTo());
        return new Tier(number(title() + "的档次下限", line.over()), upTo.isEmpty() ? null : number(title() + "的档次上限", line.upTo()),
                number(title() + "的交纳比例", line.percent()).movePointLeft(PERCENT));
    }

    private static BigDecimal number(String what, StringProperty typed) {
        String text = clean(typed);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("请填写" + what + "。");
        }
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(what + "“" + text + "”应为数字，请核对。");
        }
        return new BigDecimal(text);
    }

    private static String clean(StringProperty typed) {
        String text = Texts.clean(typed.get());
        return text == null ? "" : text.replaceAll("[,，]|[元%％]$", "");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
