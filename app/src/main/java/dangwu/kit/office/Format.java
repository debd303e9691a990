package dangwu.kit.office;

/** The kinds of file a paper can be written to. */
public enum Format {
    XLSX("xlsx", "Excel 工作簿"),
    DOCX("docx", "Word 文档"),
    PDF("pdf", "PDF 文件");

    private final String extension;
    private final String label;

    Format(String extension, String label) {
        this.extension = extension;
        this.label = label;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** What the user sees. */
    public String label() {
        return label;
    }
}
