package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SelectionLink;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of meetings with what can be done with those chosen. */
final class MeetingListPane extends VBox {

    private final MeetingsViewModel model;
    private final MeetingHandlingViewModel handling;
    private final MeetingOpener opener;
    private final Acts acts;
    private final DataTable<MeetingRow> table;
    private final Label count = new Label();
    private final Button clear;
    private final Button unmark;
    private final Button open = Buttons.plain("打开", MeetingKeys.OPEN, this::openSelected);
    private final MenuButton print = menu("打印");
    private final MenuButton more = menu("更多");
    private MenuButton export;
    private final SelectionLink<MeetingRow> selection;

    /**
     * What the pane leads to.
     *
     * @param binding asks how records are bound
     * @param start   begins a record
     * @param found   leads to where organizations are founded
     * @param imports opens the import of meetings
     */
    record Acts(Prompts prompts, BindingWindow binding, Runnable start, Runnable found, Runnable imports) {}

    MeetingListPane(MeetingsViewModel model, MeetingHandlingViewModel handling, MeetingOpener opener, TableMemory tables, Acts acts) {
        super(10);
        this.model = model;
        this.handling = handling;
        this.opener = opener;
        this.acts = acts;
        clear = Buttons.link("清除搜索和筛选", model::clearFilter);
        table = new DataTable<>("meetings", MeetingRow::id, tables);
        unmark = Buttons.link("取消选择", () -> table.markedKeys().clear());
        table.columns(MeetingColumns.all()).withMarks();
        table.onOpen(row -> opener.open(row.id())).menu(this::acts);
        selection = new SelectionLink<>(model.selectedProperty(), table);
        table.onSelect(row -> updateFoot());
        table.markedKeys().addListener((SetChangeListener<Object>) change -> updateFoot());
        table.empty(new Label(""));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, foot());
        Shortcuts.on(table).bind(StandardKeys.DELETE, () -> handling.remove(table.chosenRows())).bind(StandardKeys.PRINT, () -> handling.printMinutes(table.chosenRows()));
        model.refilledProperty().addListener((property, before, now) -> fill());
        updateFoot();
    }

    DataTable<MeetingRow> table() {
        return table;
    }

    private HBox foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        export = Buttons.export(this::export);
        print.setOnShowing(event -> print.getItems().setAll(Buttons.menu("", printing(table.chosenRows()).toArray(MenuAct[]::new)).getItems()));
        more.setOnShowing(event -> more.getItems().setAll(Buttons.menu("", removing(table.chosenRows())).getItems()));
        count.getStyleClass().add("dw-count");
        HBox foot = new HBox(count, unmark, clear, gap, open, print, export, more);
        foot.getStyleClass().add("dw-bar-line");
        return foot;
    }

    private void fill() {
        table.empty(emptyState());
        selection.setRows(model.rows());
        updateFoot();
        if (table.view().isFocused()) {
            table.focusTable();
        }
    }

    private void updateFoot() {
        int marked = table.markedRows().size();
        long drafts = model.drafts();
        count.setText(model.loadedProperty().get() ? model.countText(marked) + (drafts == 0 || marked > 0 ? "" : "，其中草稿 " + drafts + " 次") : "");
        Shown.set(clear, model.filterProperty().get().narrows());
        Shown.set(unmark, marked > 0);
        print.setText(marked == 0 ? "打印" : "打印已选 " + marked + " 次");
        export.setText(marked == 0 ? "导出所示" : "导出已选 " + marked + " 次");
        boolean none = table.chosenRows().isEmpty();
        print.setDisable(none);
        more.setDisable(none);
        Buttons.disable(open, table.selectedProperty().get() == null ? "请先选中一次会议" : "");
    }

    private Node emptyState() {
        if (!model.loadedProperty().get()) {
            return new Label("");
        }
        if (model.noOrganization()) {
            return new EmptyState("还没有党组织", "会议由党组织召开。先建立党组织，再登记会议。", Buttons.plain("建立党组织", acts.found()));
        }
        if (model.nothingEver()) {
            EmptyState state = new EmptyState("还没有会议记录", "从最近的一次会议记起；手头有 Excel 记录的，也可以导入。", Buttons.plain("记一次会议", StandardKeys.NEW, acts.start()));
            state.getChildren().add(Buttons.plain("导入…", acts.imports()));
            return state;
        }
        if (model.filterProperty().get().narrows()) {
            return new EmptyState("没有符合条件的会议", model.countText(0) + "。当前的搜索或筛选条件把它们都排除了。", Buttons.plain("清除搜索和筛选", model::clearFilter));
        }
        return new EmptyState(model.periodProperty().get().label() + "没有会议记录", "可以换一段时间，或者记一次会议。",
                Buttons.plain("显示全部时间", () -> model.periodProperty().set(OverviewPeriod.ALL)));
    }

    private List<MenuAct> acts(List<MeetingRow> chosen) {
        List<MenuAct> all = new ArrayList<>(List.of(MenuAct.of("打开", MeetingKeys.OPEN.hint(), this::openSelected), MenuAct.line()));
        all.addAll(printing(chosen));
        all.addAll(List.of(MenuAct.line(), removing(chosen)));
        return all;
    }

    /** What can be printed of {@code chosen}. */
    List<MenuAct> printing(List<MeetingRow> chosen) {
        List<MenuAct> acts = new ArrayList<>(List.of(MenuAct.of("打印会议记录", StandardKeys.PRINT.hint(), () -> handling.printMinutes(chosen)),
                MenuAct.of("打印签到表", () -> handling.printSignIn(chosen))));
        if (chosen.size() < 2) {
            acts.add(MenuAct.disabled("合订成册…", "先选中几次会议"));
        } else {
            acts.add(MenuAct.of("合订成册…", () -> this.acts.binding().open(place(chosen), chosen)));
        }
        return acts;
    }

    private MenuAct removing(List<MeetingRow> chosen) {
        return MenuAct.of(chosen.size() < 2 ? "删除…" : "删除 " + chosen.size() + " 条记录…", StandardKeys.DELETE.hint(), () -> handling.remove(chosen));
    }

    /** Whose volume it is: the one organization that held them all, else the unit. */
    private String place(List<MeetingRow> chosen) {
        List<Long> ids = chosen.stream().map(row -> row.line().organizationId()).distinct().toList();
        Optional<Organization> place = ids.size() == 1 ? model.listingProperty().get().tree().find(ids.get(0)) : model.listingProperty().get().tree().unit();
        return place.map(Organization::name).orElse("");
    }

    private void openSelected() {
        MeetingRow row = table.selectedProperty().get();
        if (row != null) {
            opener.open(row.id());
        }
    }

    private void export(FileAsk.Kind kind) {
        List<MeetingRow> marked = table.markedRows();
        List<MeetingRow> rows = marked.isEmpty() ? table.visibleRowsInOrder() : marked;
        if (rows.isEmpty()) {
            acts.prompts().info("没有可导出的会议", "当前没有显示任何会议，请先清除筛选或换一段时间。");
            return;
        }
        String title = model.title();
        acts.prompts().saveFile(FileAsk.save("导出所示会议与活动", "export", title + " " + model.today() + "." + kind.extensions().get(0), kind))
                .ifPresent(file -> handling.export(title, model.today(), rows, table.visibleColumnsInOrder(), file));
    }

    private static MenuButton menu(String words) {
        return Buttons.menu(words, MenuAct.disabled("请先选中会议", ""));
    }
}
