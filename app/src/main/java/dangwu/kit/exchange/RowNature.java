package dangwu.kit.exchange;

/** What a row below a header is. */
enum RowNature {
    /** One member, one meeting, one of whatever the sheet is about. */
    DATA(""),
    /** A page's header in the middle of the sheet. */
    HEADER_AGAIN("是重复的表头，未读取"),
    /** Sum, note, signature line, title. */
    NOTE("是标题、合计、说明或签名，未读取"),
    /** Covered by the merged cell that names the row above. */
    CONTINUED("与上一行合并为一条，只读取了上一行"),
    /** Says nothing of whom it is about. */
    NAMELESS("没有写明是谁或是什么，未读取");

    private final String note;

    RowNature(String note) {
        this.note = note;
    }

    String note() {
        return note;
    }
}
