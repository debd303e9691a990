package dangwu.records.member.screen;

/** In which order a list of members stands. */
public enum MemberOrder {
    /** By branch, post, group and strokes of the name, as L10 has it. */
    ROSTER("花名册次序"),
    STROKES("姓氏笔画"),
    PINYIN("姓名拼音");

    private final String label;

    MemberOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
