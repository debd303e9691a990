package dangwu.records.meeting.coverage;

/** How often something is to be held; all are calendar periods. */
public enum Rhythm {
    MONTHLY(1), QUARTERLY(3), YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** Length of one period, in months. */
    public int months() {
        return months;
    }

    /** Periods of a year. */
    public int perYear() {
        return 12 / months;
    }
}
