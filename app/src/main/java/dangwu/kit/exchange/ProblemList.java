package dangwu.kit.exchange;

import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.Progress;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import dangwu.kit.office.XlsxWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of what could not be imported, for whoever has to put the sheet right. */
public final class ProblemList {

    private ProblemList() {}

    /**
     * Writes the list as an Excel workbook.
     *
     * @throws IOException if the file cannot be written; what was there is left as it was
     */
    public static void save(List<Rejection> problems, Path target) throws IOException {
        List<Column> columns = List.of(Column.integer("序号", 6), Column.text("工作表", 14), Column.integer("行", 6), Column.text("列", 14),
                Column.text("内容", 22), Column.text("原因", 48));
        List<List<?>> rows = new ArrayList<>(problems.size());
        for (Rejection bad : problems) {
            rows.add(List.of(rows.size() + 1, bad.sheet(), bad.row(), bad.column(), bad.value(), bad.reason()));
        }
        Paper paper = Paper.of("问题清单", PageSetup.landscape(), Title.of("导入问题清单"), Table.ledger(columns, rows));
        PaperFiles.save(PaperBook.of(paper), target, new XlsxWriter(), Progress.NONE);
    }
}
