package dangwu.records.dues.account;

/** 少交, 免交 (党费规定 第七条). */
public enum ReliefKind {
    REDUCTION("少交"),
    EXEMPTION("免交");

    private final String label;

    ReliefKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
