package dangwu.records.meeting.coverage;

/**
 * What units may set for themselves.
 *
 * @param lecturesPerQuarter how many 党课 a branch is to have in a quarter (MT-04); 0: none is asked
 */
public record CoveragePolicy(int lecturesPerQuarter) {

    /** What holds where nothing is set: one a quarter, as is the custom. */
    public static final CoveragePolicy DEFAULT = new CoveragePolicy(1);

    /** @throws IllegalArgumentException when the number is negative */
    public CoveragePolicy {
        if (lecturesPerQuarter < 0) {
            throw new IllegalArgumentException("每季度党课次数不能为负数。");
        }
    }
}
