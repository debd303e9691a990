package dangwu.kit.exchange;

/** What an import does with a row. */
public enum Outcome {
    /** It is new. */
    ADDED("新增"),
    /** It is known and differs. */
    CHANGED("修改"),
    /** It is known and says nothing new. */
    UNCHANGED("无变化"),
    /** It cannot be taken. */
    REJECTED("不能导入");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The word shown to the person. */
    public String label() {
        return label;
    }
}
