package dangwu.records.meeting.coverage;

/** How things stand with one norm, one organization and one span. Shown by its word or sign, with a colour beside. */
public enum CellState {
    /** As often as asked, or at least once where nothing is asked. */
    HELD("已开", "✓"),
    /** The time is over and it was not held; a draft does not count. */
    MISSING("缺", "✗"),
    /** Not held, and the time is not over; the plan has it. */
    PLANNED("计划", "◷"),
    /** Not held, not planned, and the time is running. */
    DUE("待开", "…"),
    /** The time has not come, and nothing is planned. */
    AHEAD("未到", ""),
    /** Founded or dissolved in the span, or the committee came or went: not asked. */
    WAIVED("免", "免"),
    /** The norm asks nothing here. */
    NOT_APPLICABLE("不适用", "—");

    private final String label;
    private final String sign;

    CellState(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    /** One sign for a narrow cell; may be empty. */
    public String sign() {
        return sign;
    }
}
