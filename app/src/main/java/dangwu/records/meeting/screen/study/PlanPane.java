package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.StatCard;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** 年度学习计划 (L40, CG-02): what is planned and held quarter by quarter, the lines of the plan, and the plan as a document. */
final class PlanPane extends StudyPartPane {

    private static final double DOCUMENT_WIDTH = 330;

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final Runnable print;
    private final List<StatCard> quarters = new ArrayList<>();
    private final DataTable<PlanLine> table;
    private final Card document = new Card();

    /** @param print leads to where the plan is printed */
    PlanPane(StudyViewModel model, StudyDialog windows, TableMemory memory, Runnable print) {
        this.model = model;
        this.windows = windows;
        this.print = print;
        HBox figures = new HBox(12);
        for (int quarter = 1; quarter <= 4; quarter++) {
            StatCard card = new StatCard(StudyText.quarter(quarter), "", "", "");
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMaxWidth(Double.MAX_VALUE);
            card.setPrefWidth(1);
            quarters.add(card);
            figures.getChildren().add(card);
        }
        figures.setMinHeight(USE_PREF_SIZE);
        table = new DataTable<>("study-plan", PlanLine::id, memory);
        table.columns(List.of(
                DataColumn.<PlanLine, Integer>of("MONTH", "月份", line -> line.month().getMonthValue(), month -> month + "月").width(52),
                DataColumn.<PlanLine>text("THEME", "学习专题", line -> line.theme() == null ? line.name() : line.theme()).width(250).grows().strong(),
                DataColumn.<PlanLine>text("FORM", "学习方式", PlanLine::form).width(80),
                DataColumn.<PlanLine>text("PRESENTER", "重点发言人", PlanLine::presenter).width(100),
                DataColumn.<PlanLine>text("OWNER", "责任人", PlanLine::owner).width(76),
                DataColumn.<PlanLine>date("DAY", "计划日期", PlanLine::plannedOn).width(86).hidden(),
                DataColumn.<PlanLine>text("MATERIALS", "学习书目/材料", PlanLine::materials).width(160).hidden(),
                DataColumn.<PlanLine, String>badge("STATE", "完成情况", this::state, text -> text, this::tone).width(100)));
        table.onOpen(windows::plan).menu(this::menu);
        table.empty(new EmptyState("还没有学习安排", "把全年的学习专题按月列出来，记录学习时会自动对应。", Buttons.plain("新增学习安排", this::act)));
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        document.setPrefWidth(DOCUMENT_WIDTH);
        document.setMinWidth(DOCUMENT_WIDTH);
        HBox work = new HBox(16, table, document);
        work.setMinHeight(0);
        setVgrow(work, Priority.ALWAYS);
        getChildren().setAll(figures, work);
        Shortcuts.on(table).bind(StandardKeys.DELETE, this::removeChosen);
        model.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        StudyYear year = model.picture();
        table.setRows(year == null ? List.of() : year.planned());
        if (year != null) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                StudyText.QuarterFigure figure = StudyText.figure(year, quarter);
                quarters.get(quarter - 1).set(StudyText.quarter(quarter), figure.figure(), "次", figure.words());
            }
            year.planDocument().ifPresentOrElse(this::show, this::none);
        }
    }

    private void show(StudyRecord plan) {
        Label text = new Label(plan.detail().content() == null ? "（没有正文）" : plan.detail().content());
        text.setWrapText(true);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(plan.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        document.setTitle("学习计划文本");
        document.aside(Buttons.link("编辑", () -> windows.document(plan)), Buttons.link("打印", print));
        document.setContent(title, dim(plan.happenedOn().toString()), scroll);
    }

    private void none() {
        document.setTitle("学习计划文本");
        document.aside("");
        document.setContent(new EmptyState("还没有年度学习计划", "一季度内应制定全年学习计划，写明指导思想、学习内容和要求。",
                Buttons.plain("撰写学习计划", () -> windows.newPlan(model.picture()))));
    }

    private String state(PlanLine line) {
        return StudyText.state(model.picture(), line).words();
    }

    private Tone tone(String words) {
        return StudyText.toneOf(words);
    }

    private List<MenuAct> menu(List<PlanLine> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<MenuAct> acts = new ArrayList<>();
        PlanLine line = chosen.get(0);
        if (chosen.size() == 1) {
            acts.add(MenuAct.of("编辑…", "Enter", () -> windows.plan(line)));
            acts.add(line.fulfilled() ? MenuAct.of("打开学习记录", () -> model.open(line.meetingId())) : MenuAct.of("记录这次学习", () -> model.start(line)));
            acts.add(MenuAct.line());
        }
        acts.add(MenuAct.of("删除", StandardKeys.DELETE.hint(), () -> model.removeLines(chosen)));
        return acts;
    }

    private void removeChosen() {
        if (!table.chosenRows().isEmpty()) {
            model.removeLines(table.chosenRows());
        }
    }

    @Override
    String actName() {
        return "新增学习安排";
    }

    @Override
    void act() {
        windows.newLine(model.picture());
    }
}
