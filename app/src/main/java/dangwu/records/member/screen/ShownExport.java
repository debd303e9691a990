package dangwu.records.member.screen;

import dangwu.kit.ui.Progress;
import dangwu.records.member.MemberField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Puts a table of members on paper exactly as it is shown. */
public interface ShownExport {

    /**
     * A column as shown.
     *
     * @param id    as the table knows it: the name of a {@link MemberField}, or a word of its own
     * @param title the heading
     */
    record ShownColumn(String id, String title) {}

    /**
     * A table as shown.
     *
     * @param title   of the paper, e.g. 局机关党支部党员名单
     * @param asOf    the day of the roster
     * @param columns in the order shown
     * @param cells   for each row, in the order shown, the text of each column; empty where nothing stands
     */
    record Shown(String title, LocalDate asOf, List<ShownColumn> columns, List<List<String>> cells) {

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
