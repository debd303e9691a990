package dangwu.records.member;

/** Why a member came to belong to a branch. */
public enum EntryReason {
    /** Already there when the records begin. */
    ON_RECORD("建账时在册"),
    ADMITTED("发展入党"),
    TRANSFERRED_IN("转入"),
    MOVED_WITHIN("内部调整"),
    RESTORED("恢复党籍");

    private final String label;

    EntryReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
