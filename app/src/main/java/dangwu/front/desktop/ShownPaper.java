package dangwu.front.desktop;

import dangwu.kit.office.Align;
import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import dangwu.records.member.ShownExport;
import java.util.ArrayList;
import java.util.List;

/** A table as a screen shows it, as a paper: its columns in their order, as wide as what stands in them, numbered, every cell as text. */
final class ShownPaper {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;
    private static final int SHORT = 20;
    private static final int NUMBER_WIDTH = 6;

    private ShownPaper() {}

    static PaperBook of(ShownExport.Shown shown) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer("序号", NUMBER_WIDTH).aligned(Align.CENTRE));
        for (int i = 0; i < shown.columns().size(); i++) {
            columns.add(column(shown, i));
        }
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < shown.cells().size(); i++) {
            List<Object> row = new ArrayList<>();
            row.add(i + 1);
            row.addAll(shown.cells().get(i));
            rows.add(row);
        }
        return PaperBook.of(Paper.of(shown.title(), PageSetup.forColumns(columns.size()), Title.of(shown.title()),
                new NoteLine("", "截止日期：" + shown.asOf()), Table.ledger(columns, rows)));
    }

    private static Column column(ShownExport.Shown shown, int index) {
        String header = shown.columns().get(index).title();
        int widest = shown.cells().stream().mapToInt(row -> width(row.get(index))).max().orElse(0);
        double wide = Math.max(NARROWEST, Math.min(WIDEST, Math.max(width(header), widest) + 1));
        return widest <= SHORT ? Column.centred(header, wide) : Column.text(header, wide);
    }

    /** In half-width characters. */
    private static int width(String text) {
        return text == null ? 0 : text.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
    }
}
