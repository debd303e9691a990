package dangwu.records.meeting.screen.study;

import dangwu.kit.attachment.screen.AttachmentHost;
import dangwu.kit.attachment.screen.AttachmentsPane;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.ExplainedTable;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;

/** 自学、调研、文章、宣讲 (L47): what the group, or the whole unit, studied and wrote besides the sessions. */
final class WorksPane extends StudyPartPane {

    private final WorksViewModel model;
    private final StudyViewModel all;
    private final StudyDialog windows;
    private final DataTable<StudyRecord> table;
    private final FilterMenuButton<StudyKind> kinds = new FilterMenuButton<>("类型", StudyKind::label);
    private final SearchField search = new SearchField("姓名、题目");
    private final ToggleButton whole = new ToggleButton("全单位");
    private final Label count = dim("");
    private final SidePanel panel = new SidePanel("", "");
    private final ExplainedTable<StudyRecord> work;
    private final AttachmentsViewModel files;
    private final AttachmentsPane attachments;

    WorksPane(WorksViewModel model, StudyViewModel all, StudyDialog windows, AttachmentsViewModel files, TableMemory memory) {
        this.model = model;
        this.all = all;
        this.windows = windows;
        this.files = files;
        attachments = new AttachmentsPane(files);
        table = new DataTable<>("study-works", StudyRecord::id, memory);
        table.columns(columns());
        table.onOpen(windows::edit).menu(this::menu);
        table.empty(new EmptyState("还没有学习记录", "个人自学、调研报告、理论文章、心得体会和宣讲活动都记在这里，按右上角的“新增记录”开始。"));
        kinds.values(WorksViewModel.KINDS);
        kinds.chosen().addListener((InvalidationListener) changed -> model.kinds().setAll(kinds.chosen()));
        search.textProperty().bindBidirectional(model.queryProperty());
        whole.selectedProperty().bindBidirectional(model.wholeProperty());
        whole.setAccessibleHelp("列出全单位的学习成果，不只是中心组成员的");
        work = new ExplainedTable<>(table, panel, this::explain);
        setVgrow(work, Priority.ALWAYS);
        count.textProperty().bind(model.countProperty());
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(line(search, kinds, whole, gap(), count, addButton("新增记录")), work);
        Shortcuts.on(this).bind(StandardKeys.DELETE, this::removeChosen).bind(StandardKeys.FIND, search::requestFocus);
        model.rows().addListener((InvalidationListener) changed -> follow());
        follow();
    }

    private static List<DataColumn<StudyRecord, ?>> columns() {
        return List.of(
                DataColumn.<StudyRecord>date("DAY", "日期", StudyRecord::happenedOn).width(88),
                DataColumn.<StudyRecord, StudyKind>of("KIND", "类型", StudyRecord::kind, StudyKind::label).width(80),
                DataColumn.<StudyRecord>text("PERSON", "姓名", StudyRecord::person).width(76).strong(),
                DataColumn.<StudyRecord>text("TITLE", "题目", StudyRecord::title).width(280).grows(),
                DataColumn.<StudyRecord>text("ABOUT", "要点", WorksViewModel::about).width(220).grows().dim());
    }

    private MenuButton addButton(String words) {
        return Buttons.menu(words, WorksViewModel.KINDS.stream().map(kind -> MenuAct.of(kind.label() + "…", () -> windows.add(kind))).toArray(MenuAct[]::new));
    }

    private void follow() {
        work.setRows(List.copyOf(model.rows()));
    }

    private void explain(StudyRecord record) {
        panel.setTitle(record.kind().label(), record.happenedOn().toString());
        List<Node> nodes = new ArrayList<>();
        record.describe().forEach((label, text) -> {
            if (!label.equals("类型") && !label.equals("日期")) {
                nodes.add(fact(label, text));
            }
        });
        nodes.add(attachments);
        panel.content(nodes.toArray(Node[]::new));
        panel.acts(Buttons.plain("编辑 Enter", () -> windows.edit(record)), Buttons.plain("删除", () -> all.remove(List.of(record))));
        files.show(AttachmentHost.kept(record.id(), record.title()));
    }

    private List<MenuAct> menu(List<StudyRecord> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<MenuAct> acts = new ArrayList<>();
        if (chosen.size() == 1) {
            acts.add(MenuAct.of("编辑…", "Enter", () -> windows.edit(chosen.get(0))));
            acts.add(MenuAct.line());
        }
        acts.add(MenuAct.of(chosen.size() == 1 ? "删除" : "删除 " + chosen.size() + " 条", StandardKeys.DELETE.hint(), () -> all.remove(chosen)));
        return acts;
    }

    private void removeChosen() {
        if (!table.chosenRows().isEmpty()) {
            all.remove(table.chosenRows());
        }
    }
}
