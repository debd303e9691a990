package dangwu.kit.office;

/** What a column holds. A value of another type than the kind expects is shown as its own type asks. */
public enum ColumnKind {
    /** Text everywhere, also when it looks like a number: ID numbers, telephone numbers, document numbers. */
    TEXT(Align.LEFT),
    INTEGER(Align.CENTRE),
    /** A number with a fixed count of decimals. */
    DECIMAL(Align.RIGHT),
    /** Yuan with two decimals and thousands separators. */
    MONEY(Align.RIGHT),
    /** A share with a fixed count of decimals: 0.015 is shown as 1.5%, and is a number in Excel. */
    PERCENT(Align.CENTRE),
    /** yyyy-MM-dd, as text: never an Excel serial. */
    DATE(Align.CENTRE),
    /** yyyy.MM, as text: the usage of rosters. */
    MONTH(Align.CENTRE),
    /** √ or blank. */
    TICK(Align.CENTRE);

    private final Align align;

    ColumnKind(Align align) {
        this.align = align;
    }

    /** The alignment columns of this kind have unless told otherwise. */
    public Align align() {
        return align;
    }
}
