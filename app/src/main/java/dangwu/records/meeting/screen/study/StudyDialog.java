package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Opens the windows of the screen in which something is filled in. */
final class StudyDialog {

    private final StudyViewModel model;
    private final Surroundings around;

    /**
     * What the windows need.
     *
     * @param owner  the program's window
     * @param people everybody who can be named; not on the window's thread
     */
    record Surroundings(Supplier<Window> owner, Theme theme, Prompts prompts, Tasks tasks, Supplier<List<StudyPerson>> people) {}

    StudyDialog(StudyViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
    }

    /** A new line of the plan. */
    void newLine(StudyYear year) {
        if (year != null) {
            new PlanLineDialog(model, this).open(year, null);
        }
    }

    /** Edits a line of the plan. */
    void plan(PlanLine line) {
        new PlanLineDialog(model, this).open(model.picture(), line);
    }

    /** Writes the plan of the year, or the report on it. */
    void newPlan(StudyYear year) {
        new DocumentDialog(model, this).open(year, StudyKind.ANNUAL_PLAN, null);
    }

    /** Writes the report on the year. */
    void newReport(StudyYear year) {
        new DocumentDialog(model, this).open(year, StudyKind.ANNUAL_REPORT, null);
    }

    /** Edits a plan or report. */
    void document(StudyRecord document) {
        new DocumentDialog(model, this).open(model.picture(), document.kind(), document);
    }

    /** Records 补学 for those absent. */
    void makeUp(List<AbsenceRow> rows) {
        if (!rows.isEmpty()) {
            new MakeUpDialog(model, this).open(rows);
        }
    }

    /** A new record of somebody's study or work. */
    void add(StudyKind kind) {
        StudyYear year = model.picture();
        if (year != null) {
            withPeople(people -> new RecordDialog(model, this, kind, year).open(null, StudyPerson.groupFirst(year, people)));
        }
    }

    /** Edits what is kept of somebody's study or work; plans and reports in a window of their own. */
    void edit(StudyRecord record) {
        if (record.kind() == StudyKind.ANNUAL_PLAN || record.kind() == StudyKind.ANNUAL_REPORT) {
            document(record);
        } else {
            withPeople(people -> new RecordDialog(model, this, record.kind(), model.picture()).open(record, StudyPerson.groupFirst(model.picture(), people)));
        }
    }

    /** Records one training of several people. */
    void training(int year) {
        withPeople(people -> new TrainingDialog(model, this).open(year, people));
    }

    private void withPeople(Consumer<List<StudyPerson>> then) {
        around.tasks().run("正在读取名册", progress -> around.people().get()).onSuccess(then).start();
    }

    FormWindow window(String title, String act) {
        return new FormWindow(around.owner().get(), around.theme(), around.prompts(), title, act);
    }
}
