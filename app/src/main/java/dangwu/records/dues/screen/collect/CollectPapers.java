package dangwu.records.dues.screen.collect;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.FileAsk;
import dangwu.records.dues.form.DuesPrints;
import dangwu.records.dues.rate.Money;
import java.nio.file.Path;
import java.util.List;

/** Puts 收缴 on paper: 签名表, and the table as it is shown. */
public final class CollectPapers {

    private final Paging paging;
    private final CollectViewModel.Tools tools;

    /** How it becomes pages, and where they are looked at. */
    public record Paging(DuesPrints prints, PaperPdf pdf, PrintDesk desk, ShownExport export) {}

    public CollectPapers(Paging paging, CollectViewModel.Tools tools) {
        this.paging = paging;
        this.tools = tools;
    }

    /** Shows the 签名表 of a branch's month as it will be printed. */
    void monthSheet(CollectListing listing) {
        if (listing.branch() == null || listing.rows().isEmpty()) {
            return;
        }
        String title = listing.branch().displayName() + CollectWords.whole(listing.month()) + "党费收缴签名表";
        paging.desk().preview(title, progress -> paging.pdf().of(() -> paging.prints().monthSheet(listing.branch().id(), listing.month())).run(progress));
    }

    /** Writes the table as it is shown to a file that the clerk chooses. */
    void export(CollectListing listing, List<CollectRow> rows, List<DataColumn<CollectRow, ?>> columns, FileAsk.Kind kind) {
        if (listing.branch() == null || rows.isEmpty()) {
            return;
        }
        String title = listing.branch().displayName() + CollectWords.whole(listing.month()) + "党费收缴情况";
        tools.prompts().saveFile(FileAsk.save("导出所示", "export", title + "." + kind.extensions().get(0), kind)).ifPresent(file -> write(title, listing, rows, columns, file));
    }

    private void write(String title, CollectListing listing, List<CollectRow> rows, List<DataColumn<CollectRow, ?>> columns, Path file) {
        String sums = "共 " + rows.size() + " 人，应收 " + Money.text(listing.totals().net()) + " 元，已收 " + Money.text(listing.totals().applied()) + " 元，未收 "
                + Money.text(listing.totals().open()) + " 元";
        ShownExport.Shown shown = new ShownExport.Shown(title, sums, "单位：元", columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        tools.tasks().perform("正在导出收缴情况", progress -> paging.export().write(shown, file, progress))
                .onSuccess(done -> tools.notices().done("已导出 " + rows.size() + " 人到“" + file.getFileName() + "”")).start();
    }
}
