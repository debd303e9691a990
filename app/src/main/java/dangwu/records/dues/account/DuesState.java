package dangwu.records.dues.account;

/** How a member's month of dues stands. */
public enum DuesState {
    /** He owes nothing for it: not here yet, not here any more, 停止党籍, or before dues were kept. */
    NOT_DUE("不需交纳"),
    /** He owes, but nobody has fixed how much (DU-01). */
    UNASSESSED("未核定"),
    EXEMPT("免交"),
    UNPAID("未交"),
    /** Something was paid, but less than was due. */
    SHORT("少交"),
    PAID("已交"),
    /** More was paid than is due now, e.g. because an amount was lowered afterwards. */
    OVERPAID("多交");

    private final String label;

    DuesState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
