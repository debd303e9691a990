package dangwu.kit.print;

import java.util.Objects;

/**
 * How something is printed.
 *
 * @param printer  name of the printer; empty: none chosen yet
 * @param copies   1 to {@link #MOST_COPIES}
 * @param collated whether copies come out one after the other (1-2-3, 1-2-3), not page by page (1-1, 2-2, 3-3)
 * @param grey     without colours
 */
public record PrintSettings(String printer, int copies, boolean collated, PrintSides sides, boolean grey) {

    /** More copies than anybody wants by intention. */
    public static final int MOST_COPIES = 99;
    /** The first time: one copy, one-sided, in colour, on the machine's own default printer. */
    public static final PrintSettings FIRST = new PrintSettings("", 1, true, PrintSides.ONE_SIDED, false);

    public PrintSettings {
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(sides, "sides");
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** The same for so many copies. */
    public PrintSettings withCopies(int number) {
        return new PrintSettings(printer, number, collated, sides, grey);
    }

    /** The same on another printer. */
    public PrintSettings on(String otherPrinter) {
        return new PrintSettings(otherPrinter, copies, collated, sides, grey);
    }

    /** The same on these sides. */
    public PrintSettings withSides(PrintSides other) {
        return new PrintSettings(printer, copies, collated, other, grey);
    }

    /** How many sheets of paper so many pages take, over all copies. */
    public int sheets(int pages) {
        return copies * (sides.both() ? (pages + 1) / 2 : pages);
    }
}
