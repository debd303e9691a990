package dangwu.records.meeting.screen.overview;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.recording.MeetingService;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What is to be done after meetings, and how far it has come (OL-03). */
public final class FollowUpsViewModel {

    private final MeetingsViewModel meetings;
    private final OverviewReader reader;
    private final MeetingService service;
    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final Failures failures;
    private final BooleanProperty doneToo = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private List<FollowUpRow> read = List.of();

    public FollowUpsViewModel(MeetingsViewModel meetings, OverviewReader reader, MeetingService service, MeetingHandlingViewModel.Tools tools) {
        this.meetings = meetings;
        this.reader = reader;
        this.service = service;
        tasks = tools.tasks();
        notices = tools.notices();
        prompts = tools.prompts();
        failures = tools.failures();
        doneToo.addListener((property, before, now) -> refilled.set(refilled.get() + 1));
        meetings.filterProperty().addListener((property, before, now) -> refilled.set(refilled.get() + 1));
    }

    /** Reads them anew. */
    public void load() {
        tasks.run("正在读取落实事项", progress -> reader.followUps()).onSuccess(rows -> {
            read = rows;
            refilled.set(refilled.get() + 1);
        }).start();
    }

    /** What is shown, the most urgent first. */
    public List<FollowUpRow> rows() {
        OverviewFilter filter = meetings.filterProperty().get();
        return read.stream().filter(row -> doneToo.get() || row.item().doneOn() == null).filter(row -> filter.wants(row.meeting().organizationId()))
                .filter(row -> filter.kinds().isEmpty() || filter.kinds().contains(row.meeting().kind())).toList();
    }

    /** Whether no meeting has ever left anything to do. */
    public boolean nothingEver() {
        return read.isEmpty();
    }

    /** E.g. 未完成 5 项，其中逾期 2 项. */
    public String summary() {
        List<FollowUpRow> rows = rows();
        long open = rows.stream().filter(row -> row.item().doneOn() == null).count();
        long overdue = rows.stream().filter(row -> row.state() == FollowUpRow.State.OVERDUE).count();
        return "未完成 " + open + " 项" + (overdue == 0 ? "" : "，其中逾期 " + overdue + " 项") + (doneToo.get() ? "，已完成 " + (rows.size() - open) + " 项" : "");
    }

    /** Notes how far {@code row} has come; 撤销 is offered. */
    public void progress(FollowUpRow row, String progress, LocalDate doneOn) {
        FollowUp before = row.item();
        write(row, progress, doneOn, () -> notices.undoable(doneOn == null ? "已登记“" + before.matter() + "”的进展" : "“" + before.matter() + "”已完成",
                () -> write(row, before.progress(), before.doneOn(), () -> notices.done("已恢复"))));
    }

    /** Done today; done already: open again. */
    public void toggle(FollowUpRow row) {
        progress(row, row.item().progress(), row.item().doneOn() == null ? meetings.today() : null);
    }

    private void write(FollowUpRow row, String progress, LocalDate doneOn, Runnable told) {
        tasks.perform("正在登记落实情况", running -> service.progress(row.id(), progress, doneOn)).onSuccess(done -> {
            told.run();
            load();
        }).onError(problem -> {
            load();
            if (problem instanceof RefusedException) {
                prompts.info("没有做成", problem.getMessage());
            } else {
                failures.report("正在登记落实情况", problem);
            }
        }).start();
    }

    public LocalDate today() {
        return meetings.today();
    }

    /** Whether what is done is shown, too. */
    public BooleanProperty doneTooProperty() {
        return doneToo;
    }

    /** Grows each time the rows were worked out anew. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }
}
