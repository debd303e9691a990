package dangwu.bench;

/**
 * A row of the table of figures.
 *
 * @param name     what was done, and what it is held against
 * @param ours     the program's figure
 * @param baseline the plain way's figure, from the same run
 * @param bound    what the ratio and the heap are wanted to be, in words
 */
public record BenchRow(String name, Figure ours, Figure baseline, String bound) {

    /** How many times as long as the plain way. */
    public double ratio() {
        return ours.seconds() / baseline.seconds();
    }
}
