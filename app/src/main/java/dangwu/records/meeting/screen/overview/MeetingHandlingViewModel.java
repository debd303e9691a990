package dangwu.records.meeting.screen.overview;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.print.Binder;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.form.MeetingVolume;
import dangwu.records.meeting.recording.MeetingService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/** What can be done with meetings that are chosen in the list: removing, exporting what is shown, printing, binding. */
public final class MeetingHandlingViewModel {

    private final OverviewReader reader;
    private final MeetingService service;
    private final ShownExport export;
    private final Paging paging;
    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final Failures failures;
    private Runnable afterwards = () -> { };

    /** How records become pages, and where they are looked at before they are printed. */
    public record Paging(MeetingPrints prints, MeetingVolume volumes, PaperPdf pdf, Binder binder, PrintDesk desk) {}

    /** How the clerk is spoken to. */
    public record Tools(Tasks tasks, Notices notices, Prompts prompts, Failures failures) {}

    public MeetingHandlingViewModel(OverviewReader reader, MeetingService service, ShownExport export, Paging paging, Tools tools) {
        this.reader = reader;
        this.service = service;
        this.export = export;
        this.paging = paging;
        tasks = tools.tasks();
        notices = tools.notices();
        prompts = tools.prompts();
        failures = tools.failures();
    }

    /** What happens after something was changed. */
    public void onDone(Runnable act) {
        afterwards = act;
    }

    /** Removes meetings after asking; 撤销 is offered. */
    public void remove(List<MeetingRow> rows) {
        if (rows.isEmpty() || !prompts.confirm(question(rows))) {
            return;
        }
        tasks.run("正在删除会议记录", progress -> removeAll(rows, progress)).onSuccess(removed -> {
            notices.undoable(rows.size() == 1 ? "已删除“" + rows.get(0).line().name() + "”" : "已删除 " + rows.size() + " 条会议记录", () -> restore(removed));
            afterwards.run();
        }).onError(this::explain).start();
    }

    private static Confirmation question(List<MeetingRow> rows) {
        String which = rows.size() == 1 ? "“" + rows.get(0).line().name() + "”（" + rows.get(0).line().heldOn() + "，" + rows.get(0).organization() + "）"
                : "选中的 " + rows.size() + " 条会议记录";
        return Confirmation.destructive("删除会议记录", which + "连同出席、议题和表决都会删除，由它完成的计划恢复为未完成。删除后可以立即撤销。",
                rows.size() == 1 ? "删除这条记录" : "删除 " + rows.size() + " 条记录");
    }

    private List<MeetingService.Removed> removeAll(List<MeetingRow> rows, Progress progress) {
        List<MeetingService.Removed> removed = new ArrayList<>();
        for (MeetingRow row : rows) {
            // What has been removed must be offered back: from here on it goes to the end.
            removed.add(service.remove(row.id()));
            progress.done(removed.size(), rows.size());
        }
        return removed;
    }

    private void restore(List<MeetingService.Removed> removed) {
        tasks.perform("正在撤销删除", progress -> removed.forEach(service::restore)).onSuccess(done -> {
            notices.done(removed.size() == 1 ? "会议记录已恢复" : removed.size() + " 条会议记录已恢复");
            afterwards.run();
        }).onError(this::explain).start();
    }

    /** Writes rows and columns exactly as given; says so when it is done. */
    public void export(String title, LocalDate day, List<MeetingRow> chosen, List<DataColumn<MeetingRow, ?>> columns, Path target) {
        ShownExport.Shown shown = new ShownExport.Shown(title, "共 " + chosen.size() + " 次", "截至 " + day,
                columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                chosen.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        tasks.perform("正在导出会议与活动", progress -> export.write(shown, target, progress))
                .onSuccess(done -> notices.done("已导出 " + chosen.size() + " 次会议与活动到“" + target.getFileName() + "”")).start();
    }

    /** Shows the minutes as they will be printed, the earliest first. */
    public void printMinutes(List<MeetingRow> rows) {
        print(rows, "会议记录", paging.prints()::minutes);
    }

    /** Shows the sign-in sheets as they will be printed. */
    public void printSignIn(List<MeetingRow> rows) {
        print(rows, "签到表", paging.prints()::signIn);
    }

    private void print(List<MeetingRow> rows, String what, Function<MeetingFile, PaperBook> paper) {
        if (rows.isEmpty()) {
            return;
        }
        String title = rows.size() == 1 ? what + "-" + rows.get(0).line().name() + " " + rows.get(0).line().heldOn() : what + "（" + rows.size() + " 次）";
        List<Long> ids = inOrder(rows);
        paging.desk().preview(title, progress -> {
            List<Paper> papers = new ArrayList<>();
            for (MeetingFile file : reader.files(ids, progress)) {
                progress.stopIfCancelled();
                papers.addAll(paper.apply(file).papers());
            }
            if (papers.isEmpty()) {
                throw new RefusedException("这些会议记录已被删除，请刷新后再试。");
            }
            return paging.pdf().of(() -> new PaperBook(title, papers)).run(progress);
        });
    }

    /** How records are bound: the title, whether sign-in sheets follow the minutes, whether each meeting begins on a right-hand page. */
    public record Binding(String title, boolean signIns, boolean twoSided) {}

    /** What the volume of {@code rows} is likely called; {@code place} is whose it is. */
    public static String volumeTitle(String place, List<MeetingRow> rows) {
        IntSummaryStatistics years = rows.stream().mapToInt(row -> row.line().heldOn().getYear()).summaryStatistics();
        return place + "会议记录（" + (years.getMin() == years.getMax() ? years.getMin() + "年" : years.getMin() + "—" + years.getMax() + "年") + "）";
    }

    /** Binds the records into one volume, the earliest first, and shows its pages. */
    public void bind(List<MeetingRow> rows, Binding how) {
        if (rows.isEmpty()) {
            return;
        }
        List<Long> ids = inOrder(rows);
        paging.desk().preview(how.title(), progress -> {
            progress.message("正在编排 " + ids.size() + " 次会议记录");
            return paging.binder().bind(paging.volumes().of(how.title(), reader.files(ids, progress), new MeetingVolume.Make(how.signIns(), how.twoSided())), progress);
        });
    }

    private static List<Long> inOrder(List<MeetingRow> rows) {
        return rows.stream().sorted(Comparator.<MeetingRow, LocalDate>comparing(row -> row.line().heldOn())
                .thenComparing(row -> row.line().startsAt(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(MeetingRow::id)).map(MeetingRow::id).toList();
    }

    private void explain(Throwable problem) {
        afterwards.run();
        if (problem instanceof RefusedException) {
            prompts.info("没有做成", problem.getMessage());
        } else {
            failures.report("", problem);
        }
    }
}
