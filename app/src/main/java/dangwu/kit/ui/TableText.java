package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Rows as text with tabs between the cells: a spreadsheet takes it cell by cell. */
final class TableText {

    private TableText() {
    }

    static <T> String of(List<T> rows, List<DataColumn<T, ?>> columns, boolean withTitles) {
        List<String> lines = new ArrayList<>();
        if (withTitles) {
            lines.add(columns.stream().map(DataColumn::title).collect(Collectors.joining("\t")));
        }
        for (T row : rows) {
            lines.add(columns.stream().map(column -> oneLine(column.textOf(row))).collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A tab or a line break inside a cell would break the row apart. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
