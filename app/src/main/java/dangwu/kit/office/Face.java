package dangwu.kit.office;

/** The typefaces of Chinese office papers, with the names that Word, WPS and Excel know them by. */
public enum Face {
    /** 小标宋: titles. */
    XIAOBIAOSONG("方正小标宋简体"),
    /** 黑体: table heads, first-level headings. */
    HEI("黑体"),
    /** 仿宋: body text and table data. */
    FANGSONG("仿宋"),
    /** 楷体: second-level headings, signatures. */
    KAI("楷体"),
    /** 宋体: page numbers, table data. */
    SONG("宋体");

    private final String officeName;

    Face(String officeName) {
        this.officeName = officeName;
    }

    /** The name written into Excel and Word files. */
    public String officeName() {
        return officeName;
    }
}
