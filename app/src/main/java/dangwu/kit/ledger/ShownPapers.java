package dangwu.kit.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import dangwu.kit.ui.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes tables as shown with the writers of the house: everything as text, so that no number loses a digit. */
public final class ShownPapers implements ShownExport {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;
    private static final int RUNNING_TEXT = 20;

    private final Supplier<? extends Collection<? extends PaperWriter>> writers;

    /** @param writers one for each format; asked at each export, in the background */
    public ShownPapers(Supplier<? extends Collection<? extends PaperWriter>> writers) {
        this.writers = writers;
    }

    @Override
    public void write(Shown shown, Path target, Progress progress) throws IOException {
        Format format = format(target);
        PaperWriter writer = writers.get().stream().filter(one -> one.format() == format).findFirst()
                .orElseThrow(() -> new IOException("不能导出为“" + format.label() + "”，请换一种格式。"));
        PaperFiles.save(book(shown), target, writer, new Told(progress));
    }

    /** The paper: a running number, then the columns as they were shown. */
    static PaperBook book(Shown shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("序号", NARROWEST + 1)));
        for (int i = 0; i < shown.columns().size(); i++) {
            columns.add(column(shown.columns().get(i).title(), i, shown.cells()));
        }
        List<List<?>> rows = new ArrayList<>();
        for (List<String> cells : shown.cells()) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1));
            row.addAll(cells);
            rows.add(row);
        }
        return PaperBook.of(Paper.of(shown.title(), PageSetup.forColumns(columns.size()), Title.of(shown.title()),
                new NoteLine(shown.left(), shown.right()), Table.ledger(columns, rows)));
    }

    private static Column column(String title, int at, List<List<String>> cells) {
        int widest = cells.stream().mapToInt(row -> width(row.get(at))).max().orElse(0);
        double wide = Math.max(NARROWEST, Math.min(WIDEST, Math.max(Math.min(width(title), 8), widest) + 1));
        return widest <= RUNNING_TEXT ? Column.centred(title, wide) : Column.text(title, wide);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x100 ? 1 : 2).sum();
    }

    private static Format format(Path target) throws IOException {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values()).filter(format -> name.endsWith("." + format.extension())).findFirst()
                .orElseThrow(() -> new IOException("文件名“" + target.getFileName() + "”应以 .xlsx、.docx 或 .pdf 结尾。"));
    }

    /** The window's progress as the writers want it. */
    private record Told(Progress progress) implements dangwu.kit.office.Progress {

        @Override
        public void at(long done, long total) {
            progress.done(done, total);
        }

        @Override
        public boolean cancelled() {
            return progress.isCancelled();
        }
    }
}
