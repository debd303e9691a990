package dangwu.records.dues.screen.reconcile;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.form.ReconciliationForm;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts 对账 on paper: 对账表, and the table below the equations as it is shown. */
public final class ReconcilePapers {

    private final Paging paging;
    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;

    /** How it becomes pages, and where they are looked at. */
    public record Paging(PaperPdf pdf, PrintDesk desk, ShownExport export) {}

    public ReconcilePapers(Paging paging, Tasks tasks, Notices notices, Prompts prompts) {
        this.paging = paging;
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
    }

    /** Shows 对账表 as it will be printed. */
    void sheet(ReconcileListing listing) {
        if (!listing.any()) {
            return;
        }
        Map<Organization, Reconciliation> branches = new LinkedHashMap<>();
        if (listing.above()) {
            listing.branches().forEach(line -> branches.put(line.branch(), line.figures()));
        }
        Map<Long, String> names = listing.tree().all().stream().collect(Collectors.toMap(Organization::id, Organization::displayName));
        paging.desk().preview(listing.title() + "对账表", progress -> paging.pdf()
                .of(() -> ReconciliationForm.of(listing.organization(), listing.whole().label(), listing.figures(), branches, names)).run(progress));
    }

    /** Writes a table as it is shown to a file that the clerk chooses; {@code words} are what stands above it. */
    <T> void export(ReconcileListing listing, String words, List<T> rows, List<DataColumn<T, ?>> columns, FileAsk.Kind kind) {
        if (rows.isEmpty()) {
            prompts.info("没有可导出的内容", "表中没有内容，请换一个期间、党组织，或换看“各支部”“差异”“明细”。");
            return;
        }
        String title = listing.title() + "对账";
        prompts.saveFile(FileAsk.save("导出所示", "export", title + "." + kind.extensions().get(0), kind)).ifPresent(file -> write(title, words, rows, columns, file));
    }

    private <T> void write(String title, String words, List<T> rows, List<DataColumn<T, ?>> columns, Path file) {
        ShownExport.Shown shown = new ShownExport.Shown(title, words, "单位：元", columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        tasks.perform("正在导出对账", progress -> paging.export().write(shown, file, progress))
                .onSuccess(done -> notices.done("已导出 " + rows.size() + " 行到“" + file.getFileName() + "”")).start();
    }
}
