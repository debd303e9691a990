package dangwu.kit.ledger;

import dangwu.kit.ui.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts a table on paper exactly as it is shown on the screen. */
public interface ShownExport {

    /**
     * A column as shown.
     *
     * @param id    as the table knows it
     * @param title the heading
     */
    record ShownColumn(String id, String title) {}

    /**
     * A table as shown.
     *
     * @param title   of the paper, e.g. 局机关党支部党员名单
     * @param left    what stands above the table at its left, e.g. 共 34 人
     * @param right   and at its right, e.g. 截至 2026-11-20; may be empty
     * @param columns in the order shown
     * @param cells   for each row, in the order shown, the text of each column; empty where nothing stands
     */
    record Shown(String title, String left, String right, List<ShownColumn> columns, List<List<String>> cells) {

        public Shown {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Writes {@code shown}; the extension of {@code target} says whether as xlsx, docx or pdf.
     *
     * @throws IOException with a sentence when the file cannot be written
     */
    void write(Shown shown, Path target, Progress progress) throws IOException;
}
