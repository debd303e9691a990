package dangwu.records.meeting.vote;

/** Of which number an elected person needs more than half (EL-05): the two readings that 选举办法 know. */
public enum ElectionBase {
    /** 实到会有选举权人数. */
    PRESENT("实到会"),
    /** 应到会有选举权人数. */
    DUE("应到会");

    private final String label;

    ElectionBase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
