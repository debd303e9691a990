package dangwu.kit.ui;

import java.util.List;

/**
 * What kind of file is asked for.
 *
 * @param title the window's title, e.g. "选择党员花名册"
 * @param purpose under which the last folder is remembered, e.g. "import"
 * @param suggestedName the file name offered when saving; empty when opening
 * @param kinds the file kinds to choose from; empty means all files
 */
public record FileAsk(String title, String purpose, String suggestedName, List<Kind> kinds) {

    /** Copies the list of kinds. */
    public FileAsk {
        kinds = List.copyOf(kinds);
    }

    /** One kind of file: its words ("Excel 工作簿") and its extensions without dot ("xlsx"). */
    public record Kind(String words, List<String> extensions) {

        /** Copies the extensions. */
        public Kind {
            extensions = List.copyOf(extensions);
        }

        /** Excel workbooks to write. */
        public static Kind xlsx() {
            return new Kind("Excel 工作簿", List.of("xlsx"));
        }

        /** Word documents to write. */
        public static Kind docx() {
            return new Kind("Word 文档", List.of("docx"));
        }

        /** PDF files. */
        public static Kind pdf() {
            return new Kind("PDF 文件", List.of("pdf"));
        }
    }

    /** Asks for a file to open. */
    public static FileAsk open(String title, String purpose, Kind... kinds) {
        return new FileAsk(title, purpose, "", List.of(kinds));
    }

    /** Asks for a file to save. */
    public static FileAsk save(String title, String purpose, String suggestedName, Kind... kinds) {
        return new FileAsk(title, purpose, suggestedName, List.of(kinds));
    }
}
