package dangwu.records.member;

/** 党籍状态 (ledgers.md 4.5). Only a Party meeting changes it; the program keeps what was decided. */
public enum MembershipStatus {
    NORMAL("1", "正常"),
    SUSPENDED("2", "停止党籍");

    private final String code;
    private final String label;

    MembershipStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
