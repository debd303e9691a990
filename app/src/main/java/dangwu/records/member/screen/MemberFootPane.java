package dangwu.records.member.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shown;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line under the members: how many they are, and what can be done with those chosen. */
final class MemberFootPane extends HBox {

    private final MembersViewModel model;
    private final MemberHandlingView handling;
    private final Prompts prompts;
    private final Label count = new Label();
    private final Button clear;
    private final Button unmark = Buttons.link("取消选择", () -> table().markedKeys().clear());
    private final Button edit = Buttons.plain("编辑", MemberKeys.EDIT, this::editSelected);
    private final MenuButton handle = handleButton();
    private final MenuButton export = Buttons.export(this::export);
    private DataTable<MemberRow> table;

    MemberFootPane(MembersViewModel model, MemberHandlingView handling, Prompts prompts) {
        this.model = model;
        this.handling = handling;
        this.prompts = prompts;
        clear = Buttons.link("清除搜索和筛选", model::clearFilter);
        CheckBox numbers = new CheckBox("显示完整号码");
        numbers.setTooltip(new Tooltip(MemberKeys.MORE_NUMBERS.hint()));
        numbers.selectedProperty().bindBidirectional(model.fullNumbersProperty());
        numbers.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        export.setMinWidth(USE_PREF_SIZE);
        handle.setOnShowing(event -> handle.getItems().setAll(Buttons.menu("", handling.menu(table.chosenRows()).toArray(MenuAct[]::new)).getItems()));
        count.getStyleClass().add("dw-count");
        getChildren().setAll(count, unmark, clear, gap, numbers, edit, handle, export);
        getStyleClass().add("dw-bar-line");
    }

    /** A button 办理, to be filled when it is pressed. */
    static MenuButton handleButton() {
        MenuButton button = Buttons.menu("办理", MenuAct.disabled("请先选中党员", ""));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Follows what is selected and marked in this table from now on. */
    void serve(DataTable<MemberRow> other) {
        table = other;
        other.onSelect(row -> update());
        other.markedKeys().addListener((SetChangeListener<Object>) change -> update());
    }

    /** Says anew how many there are and what can be done with them. */
    void update() {
        int marked = table.markedRows().size();
        count.setText(model.loadedProperty().get() ? model.countText(marked) : "");
        Shown.set(clear, model.filterProperty().get().narrows());
        Shown.set(unmark, marked > 0);
        // Those marked may be out of sight: the buttons that act on them must say so.
        handle.setText(marked == 0 ? "办理" : "办理已选 " + marked + " 人");
        export.setText(marked == 0 ? "导出所示" : "导出已选 " + marked + " 人");
        Buttons.disable(edit, table.selectedProperty().get() == null ? "请先选中一名党员" : "");
        handle.setDisable(table.chosenRows().isEmpty());
    }

    /** How large the text is, in pixels. */
    double textSize() {
        return edit.getFont().getSize();
    }

    private DataTable<MemberRow> table() {
        return table;
    }

    private void editSelected() {
        handling.edit(table.selectedProperty().get());
    }

    private void export(FileAsk.Kind kind) {
        List<MemberRow> marked = table.markedRows();
        List<MemberRow> rows = marked.isEmpty() ? table.visibleRowsInOrder() : marked;
        if (rows.isEmpty()) {
            prompts.info("没有可导出的党员", "当前没有显示任何党员，请先清除筛选或换一个组织。");
            return;
        }
        prompts.saveFile(FileAsk.save("导出所示名单", "export", model.exportTitle() + " " + model.day() + "." + kind.extensions().get(0), kind))
                .ifPresent(file -> model.export(rows, table.visibleColumnsInOrder(), file));
    }
}
