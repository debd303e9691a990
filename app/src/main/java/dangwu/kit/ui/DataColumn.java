package dangwu.kit.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/**
 * One column of a {@link DataTable}: where its value comes from, how it is written, how it sorts. Immutable; the methods without
 * "get" meaning give a changed copy.
 *
 * @param <T> what a row is
 * @param <V> what a cell is
 */
public final class DataColumn<T, V> {

    /** How a cell stands in its column. */
    public enum Kind {
        /** Text, at the left. */
        TEXT,
        /** Figures, at the right. */
        NUMBER,
        /** A date, ISO. */
        DATE,
        /** A word on soft ground. */
        BADGE
    }

    private static final double TEXT_WIDTH = 96;
    private static final double DATE_WIDTH = 96;
    private static final double NUMBER_WIDTH = 80;
    private static final Comparator<Object> CHINESE = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE).freeze();

    private final String id;
    private final String title;
    private final Kind kind;
    private final Function<? super T, ? extends V> value;
    private final Function<? super V, String> text;
    private final Function<? super V, Tone> tone;
    private final Comparator<? super V> order;
    private final Looks looks;

    private record Looks(double width, boolean shown, boolean strong, boolean dim, boolean grows, String none) {
    }

    private DataColumn(String id, String title, Kind kind, Function<? super T, ? extends V> value, Function<? super V, String> text,
                       Function<? super V, Tone> tone, Comparator<? super V> order, Looks looks) {
        this.id = Objects.requireNonNull(id);
        this.title = Objects.requireNonNull(title);
        this.kind = kind;
        this.value = Objects.requireNonNull(value);
        this.text = text;
        this.tone = tone;
        this.order = order;
        this.looks = looks;
    }

    /** A column of text, sorted as a Chinese dictionary sorts. A null text is shown as nothing. */
    public static <T> DataColumn<T, String> text(String id, String title, Function<? super T, String> value) {
        return new DataColumn<>(id, title, Kind.TEXT, value, Function.identity(), cell -> Tone.PLAIN, CHINESE,
                new Looks(TEXT_WIDTH, true, false, false, false, ""));
    }

    /** A column of anything that has an order of its own, written as told (an enum, a month). */
    public static <T, V extends Comparable<? super V>> DataColumn<T, V> of(String id, String title, Function<? super T, V> value,
                                                                          Function<? super V, String> text) {
        return new DataColumn<>(id, title, Kind.TEXT, value, text, cell -> Tone.PLAIN, Comparator.<V>naturalOrder(),
                new Looks(TEXT_WIDTH, true, false, false, false, ""));
    }

    /** A column of figures, at the right, written as told. */
    public static <T, V extends Comparable<? super V>> DataColumn<T, V> number(String id, String title, Function<? super T, V> value,
                                                                              Function<? super V, String> text) {
        return new DataColumn<>(id, title, Kind.NUMBER, value, text, cell -> Tone.PLAIN, Comparator.<V>naturalOrder(),
                new Looks(NUMBER_WIDTH, true, false, false, false, ""));
    }

    /** A column of days, written 2026-11-20. */
    public static <T> DataColumn<T, LocalDate> date(String id, String title, Function<? super T, LocalDate> value) {
        return new DataColumn<>(id, title, Kind.DATE, value, LocalDate::toString, cell -> Tone.PLAIN, Comparator.naturalOrder(),
                new Looks(DATE_WIDTH, true, false, false, false, ""));
    }

    /** A column of states: a word in a tone; {@link Tone#PLAIN} is written as ordinary text. */
    public static <T, V extends Comparable<? super V>> DataColumn<T, V> badge(String id, String title, Function<? super T, V> value,
                                                                             Function<? super V, String> text,
                                                                             Function<? super V, Tone> tone) {
        return new DataColumn<>(id, title, Kind.BADGE, value, text, tone, Comparator.<V>naturalOrder(),
                new Looks(TEXT_WIDTH, true, false, false, false, ""));
    }

    /** With this width at first, in pixels at scale 1. */
    public DataColumn<T, V> width(double pixels) {
        return with(order, new Looks(pixels, looks.shown, looks.strong, looks.dim, looks.grows, looks.none));
    }

    /** Not shown at first; the clerk finds it under 列. */
    public DataColumn<T, V> hidden() {
        return with(order, new Looks(looks.width, false, looks.strong, looks.dim, looks.grows, looks.none));
    }

    /** Takes up what the other columns leave over of the table's width: for texts that are often longer than their column. */
    public DataColumn<T, V> grows() {
        return with(order, new Looks(looks.width, looks.shown, looks.strong, looks.dim, true, looks.none));
    }

    /** In semi-bold: the name. */
    public DataColumn<T, V> strong() {
        return with(order, new Looks(looks.width, looks.shown, true, looks.dim, looks.grows, looks.none));
    }

    /** In the dim colour: what matters less. */
    public DataColumn<T, V> dim() {
        return with(order, new Looks(looks.width, looks.shown, looks.strong, true, looks.grows, looks.none));
    }

    /** Shows this sign on the screen where there is no value, e.g. "—"; exports and copies stay empty there. */
    public DataColumn<T, V> blank(String sign) {
        return with(order, new Looks(looks.width, looks.shown, looks.strong, looks.dim, looks.grows, sign));
    }

    /** Sorted by another order. It is never given null: rows without a value stand last. */
    public DataColumn<T, V> sortedBy(Comparator<? super V> newOrder) {
        return with(newOrder, looks);
    }

    private DataColumn<T, V> with(Comparator<? super V> newOrder, Looks newLooks) {
        return new DataColumn<>(id, title, kind, value, text, tone, newOrder, newLooks);
    }

    /** The name under which its width and place are remembered; unique in its table. */
    public String id() {
        return id;
    }

    /** The words in the header. */
    public String title() {
        return title;
    }

    /** How its cells stand. */
    public Kind kind() {
        return kind;
    }

    /** The value in a row; may be null. */
    public V valueOf(T row) {
        return value.apply(row);
    }

    /** The value in a row as it is written; empty when there is none. */
    public String textOf(T row) {
        return write(value.apply(row));
    }

    /** The width at first, in pixels at scale 1. */
    public double prefWidth() {
        return looks.width;
    }

    /** True when it is shown at first. */
    public boolean visibleByDefault() {
        return looks.shown;
    }

    /** True when it takes up what is left over of the table's width. */
    public boolean growing() {
        return looks.grows;
    }

    String write(V cell) {
        String written = cell == null ? "" : text.apply(cell);
        return written == null ? "" : written;
    }

    String shown(V cell) {
        String written = write(cell);
        return written.isEmpty() ? looks.none : written;
    }

    Tone toneOf(V cell) {
        return cell == null ? Tone.PLAIN : tone.apply(cell);
    }

    boolean isStrong() {
        return looks.strong;
    }

    boolean isDim() {
        return looks.dim;
    }

    Comparator<V> order() {
        return Comparator.nullsLast(order);
    }
}
