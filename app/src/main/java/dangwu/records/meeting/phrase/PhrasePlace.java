package dangwu.records.meeting.phrase;

/** The sort of text a phrase is for. */
public enum PhrasePlace {
    /** What is on the agenda. */
    TITLE("议题"),
    /** What was passed on, reported or done. */
    CONTENT("会议内容"),
    /** What was said. */
    DISCUSSION("讨论发言"),
    /** What was decided, and what is to be carried out. */
    DECISION("决议和议定事项"),
    /** Summing up, requirements. */
    SUMMARY("小结和要求"),
    /** Why somebody was absent. */
    REASON("缺席原因");

    private final String label;

    PhrasePlace(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
