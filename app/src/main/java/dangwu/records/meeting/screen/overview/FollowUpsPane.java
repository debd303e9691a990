package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.screen.MeetingOpener;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What is to be done after meetings: who by when, how far it is, done. */
final class FollowUpsPane extends VBox {

    private static final double WINDOW_WIDTH = 460;
    private static final int LONGEST = 4000;

    private final FollowUpsViewModel model;
    private final MeetingOpener opener;
    private final Windows windows;
    private final DataTable<FollowUpRow> table;
    private final Label summary = new Label();
    private final Button progress = Buttons.plain("登记进展 Enter", () -> selected().ifPresent(this::progress));
    private final Button done = Buttons.plain("已完成", () -> selected().ifPresent(this::toggle));
    private final Button meeting = Buttons.plain("打开会议", () -> selected().ifPresent(this::openMeeting));

    /** What the windows it opens need. */
    record Windows(Supplier<Window> owner, Theme theme, Prompts prompts, Clock clock) {}

    FollowUpsPane(FollowUpsViewModel model, MeetingOpener opener, TableMemory tables, Windows windows) {
        super(10);
        this.model = model;
        this.opener = opener;
        this.windows = windows;
        table = new DataTable<>("follow-ups", FollowUpRow::id, tables);
        table.columns(columns()).withRowNumbers().onOpen(this::progress).menu(this::acts).onSelect(row -> update());
        table.empty(new Label(""));
        VBox.setVgrow(table, Priority.ALWAYS);
        CheckBox doneToo = new CheckBox("显示已完成的");
        doneToo.selectedProperty().bindBidirectional(model.doneTooProperty());
        doneToo.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        summary.getStyleClass().add("dw-count");
        HBox foot = new HBox(summary, gap, doneToo, progress, done, meeting);
        foot.getStyleClass().add("dw-bar-line");
        getChildren().setAll(table, foot);
        model.refilledProperty().addListener((property, before, now) -> fill());
        update();
    }

    DataTable<FollowUpRow> table() {
        return table;
    }

    private static List<DataColumn<FollowUpRow, ?>> columns() {
        return List.of(
                DataColumn.<FollowUpRow, FollowUpRow.State>badge("STATE", "状态", FollowUpRow::state, FollowUpRow.State::label, FollowUpsPane::tone).width(70),
                DataColumn.<FollowUpRow>text("MATTER", "事项", row -> row.item().matter()).width(240).grows().strong(),
                DataColumn.<FollowUpRow>text("MEASURE", "措施", row -> row.item().measure()).width(160).hidden(),
                DataColumn.<FollowUpRow>text("OWNER", "责任人", row -> row.item().owner()).width(76),
                DataColumn.<FollowUpRow>date("DUE_ON", "时限", row -> row.item().dueOn()).width(86),
                DataColumn.<FollowUpRow>text("PROGRESS", "进展", row -> row.item().progress()).width(190).grows().blank("—"),
                DataColumn.<FollowUpRow>date("DONE_ON", "完成日期", row -> row.item().doneOn()).width(86),
                DataColumn.<FollowUpRow>text("ORGANIZATION", "组织", FollowUpRow::organization).width(110).grows(),
                DataColumn.<FollowUpRow>text("MEETING", "会议", row -> row.meeting().heldOn() + " " + row.meeting().kind().label()).width(180));
    }

    private static Tone tone(FollowUpRow.State state) {
        return switch (state) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON -> Tone.WARN;
            case OPEN -> Tone.INFO;
            case DONE -> Tone.OK;
        };
    }

    private void fill() {
        table.empty(emptyState());
        table.setRows(model.rows());
        if (table.view().isFocused()) {
            table.focusTable();
        }
        update();
    }

    private Node emptyState() {
        return model.nothingEver() ? new EmptyState("还没有落实事项", "记会议时，把议定事项标为“需要落实”，填上责任人和时限，就会列在这里。")
                : new EmptyState("没有未完成的事项", "议定的事项都已落实。", Buttons.plain("显示已完成的", () -> model.doneTooProperty().set(true)));
    }

    private void update() {
        summary.setText(model.summary());
        String whyNot = selected().isEmpty() ? "请先选中一项" : "";
        Buttons.disable(progress, whyNot);
        Buttons.disable(done, whyNot);
        Buttons.disable(meeting, whyNot);
        done.setText(selected().filter(row -> row.item().doneOn() != null).isPresent() ? "恢复为未完成" : "已完成");
    }

    private Optional<FollowUpRow> selected() {
        return Optional.ofNullable(table.selectedProperty().get());
    }

    private List<MenuAct> acts(List<FollowUpRow> chosen) {
        FollowUpRow row = chosen.get(0);
        return List.of(MenuAct.of("登记进展", "Enter", () -> progress(row)),
                MenuAct.of(row.item().doneOn() == null ? "已完成" : "恢复为未完成", () -> toggle(row)), MenuAct.of("打开会议", () -> openMeeting(row)));
    }

    private void toggle(FollowUpRow row) {
        model.toggle(row);
    }

    private void openMeeting(FollowUpRow row) {
        opener.open(row.meeting().id());
    }

    private void progress(FollowUpRow row) {
        NoteField text = new NoteField("进展").maxLength(LONGEST).rows(4);
        text.start(row.item().progress());
        DateField day = new DateField("完成日期", windows.clock());
        day.hint("还没有完成的，留空");
        day.check(value -> value.isBefore(row.meeting().heldOn()) ? Optional.of("早于会议日期 " + row.meeting().heldOn())
                : value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        day.start(row.item().doneOn());
        FormWindow window = new FormWindow(windows.owner().get(), windows.theme(), windows.prompts(), "落实情况 — " + row.item().matter(), "保存");
        Form form = new Form(1).add(text).add(day);
        window.form(form, () -> {
            model.progress(row, text.value(), day.value());
            form.markClean();
            window.close();
        });
        window.guard(form::isChanged, "落实情况");
        window.show(WINDOW_WIDTH, text.input());
    }
}
