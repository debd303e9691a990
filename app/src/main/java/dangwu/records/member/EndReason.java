package dangwu.records.member;

/** Why a member no longer belongs to a branch (ledgers.md 4.5 and 4.10). */
public enum EndReason {
    TRANSFERRED_OUT("转出"),
    DIED("去世"),
    REMOVED("除名"),
    PERSUADED_TO_WITHDRAW("劝其退党"),
    EXPELLED("开除党籍"),
    PROBATION_REVOKED("取消预备党员资格"),
    WITHDREW("退党"),
    /** To another branch of the same unit. */
    MOVED_WITHIN("内部调整");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
