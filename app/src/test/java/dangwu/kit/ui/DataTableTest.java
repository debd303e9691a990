package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class DataTableTest extends WindowTest {

    private final TableMemory memory = TableMemory.inMemory();
    private final List<String> opened = new ArrayList<>();

    private DataTable<Sample> table(int rows) {
        return show(() -> {
            DataTable<Sample> table = new DataTable<>("members", Sample::id, memory);
            table.withMarks().withRowNumbers().columns(Sample.columns()).onOpen(row -> opened.add(row.name()));
            table.setRows(Sample.some(rows));
            return table;
        });
    }

    private TableColumn<Sample, ?> column(DataTable<Sample> table, String id) {
        return table.view().getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    private List<String> names(DataTable<Sample> table) {
        return table.visibleRowsInOrder().stream().map(Sample::name).toList();
    }

    @Test
    void sortsChineseNamesAsADictionaryDoesAndBackByAThirdPress() {
        DataTable<Sample> table = table(6);
        robot.clickOn("姓名");
        settle();
        assertThat(names(table)).containsExactly("陈建国", "李志强", "刘思远", "王晓红", "张海燕", "赵文博");
        robot.clickOn("姓名");
        settle();
        assertThat(names(table)).startsWith("赵文博", "张海燕");
        robot.clickOn("姓名");
        settle();
        assertThat(names(table)).containsExactly("陈建国", "王晓红", "李志强", "张海燕", "刘思远", "赵文博");
    }

    @Test
    void whatIsLeftOverGoesToTheColumnsThatGrowAndTheirOwnWidthIsRemembered() {
        DataTable<Sample> table = show(() -> {
            DataTable<Sample> made = new DataTable<>("growing", Sample::id, memory);
            made.columns(List.of(DataColumn.text("name", "姓名", Sample::name).width(90), DataColumn.text("long", "说明", Sample::name).width(100).grows()));
            made.setPrefWidth(600);
            made.setRows(Sample.some(3));
            return made;
        });
        double others = column(table, "name").getWidth();
        assertThat(column(table, "long").getWidth()).isBetween(table.getWidth() - others - 16, table.getWidth() - others);

        doOnScreen(() -> table.arrangement().rememberNow());

        assertThat(memory.load("growing").orElseThrow().columns()).extracting(TableState.ColumnState::width).containsExactly(90.0, 100.0);
    }

    @Test
    void theFirstRowIsChosenWhenTheKeyboardComes() {
        DataTable<Sample> table = table(3);
        doOnScreen(() -> {
            table.requestFocus();
            table.view().getSelectionModel().clearSelection();
        });
        doOnScreen(() -> table.view().requestFocus());
        settle();
        assertThat(table.selectedProperty().get().id()).isEqualTo(table.visibleRowsInOrder().get(0).id());
        keys(KeyCode.ENTER);
        assertThat(opened).containsExactly(table.visibleRowsInOrder().get(0).name());
    }

    @Test
    void whenTheRowUnderTheKeyboardGoesItsNeighbourTakesItsPlace() {
        DataTable<Sample> table = table(6);
        doOnScreen(() -> {
            table.view().requestFocus();
            table.view().getSelectionModel().clearAndSelect(3);
        });
        List<Sample> rows = new ArrayList<>(Sample.some(6));
        Object next = rows.get(4).id();
        rows.remove(3);
        doOnScreen(() -> table.setRows(rows));
        assertThat(table.selectedProperty().get().id()).isEqualTo(next);

        doOnScreen(() -> table.setRows(rows.subList(0, 2)));
        assertThat(table.selectedProperty().get().id()).isEqualTo(rows.get(1).id());
    }

    @Test
    void rowsWithoutAValueStandLastWhenSorted() {
        DataTable<Sample> table = table(14);
        doOnScreen(() -> table.view().getSortOrder().setAll(List.of(column(table, "full"))));
        List<Sample> rows = table.visibleRowsInOrder();
        assertThat(rows.get(13).full()).isNull();
        assertThat(rows.subList(0, 13)).extracting(Sample::full).isSortedAccordingTo(LocalDate::compareTo);
    }

    @Test
    void copiesSelectedRowsOfTheShownColumnsInTheirOrder() {
        DataTable<Sample> table = table(5);
        doOnScreen(() -> {
            table.view().getColumns().forEach(column -> column.setVisible(column.getId() == null
                    || List.of("name", "joined", "full").contains(column.getId())));
            table.view().getColumns().add(2, table.view().getColumns().remove(table.view().getColumns().indexOf(column(table, "joined"))));
            table.view().getSelectionModel().clearSelection();
            table.view().getSelectionModel().selectIndices(2, 0);
            table.view().requestFocus();
        });
        keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("1992-07-01\t陈建国\t1993-07-01\n1996-07-01\t李志强\t1997-07-01");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).startsWith("入党时间\t姓名\t转正时间\n1992-07-01\t陈建国");
    }

    @Test
    void aBreakInsideACellDoesNotBreakTheCopiedRow() {
        DataColumn<String, String> column = DataColumn.text("a", "甲", text -> text);
        assertThat(TableText.of(List.of("一\t二\r\n三"), List.of(column, column), true)).isEqualTo("甲\t甲\n一 二 三\t一 二 三");
    }

    @Test
    void aBlankSignIsShownButNotCopied() {
        DataColumn<Sample, LocalDate> full = DataColumn.date("full", "转正时间", Sample::full).blank("—");
        assertThat(full.shown(null)).isEqualTo("—");
        assertThat(full.textOf(Sample.some(13).get(12))).isEmpty();
    }

    @Test
    void spaceMarksTheSelectedRowsAndUnmarksThemWhenAllAreMarked() {
        DataTable<Sample> table = table(5);
        doOnScreen(() -> {
            table.focusTable();
            table.view().getSelectionModel().clearAndSelect(1);
        });
        keys(KeyCode.SPACE);
        assertThat(table.markedKeys()).containsExactly(2);
        doOnScreen(() -> table.view().getSelectionModel().select(2));
        keys(KeyCode.SPACE);
        assertThat(table.markedRows()).extracting(Sample::id).containsExactly(2, 3);
        keys(KeyCode.SPACE);
        assertThat(table.markedKeys()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.A);
        assertThat(table.selectedRows()).hasSize(5);
        assertThat(table.chosenRows()).hasSize(5);
    }

    @Test
    void theBoxInTheHeaderMarksAllAndFollowsTheMarks() {
        DataTable<Sample> table = table(4);
        CheckBox head = (CheckBox) table.view().getColumns().get(0).getGraphic();
        robot.clickOn(head);
        settle();
        assertThat(table.markedKeys()).containsExactlyInAnyOrder(1, 2, 3, 4);
        doOnScreen(() -> table.markedKeys().remove(2));
        assertThat(head.isSelected()).isFalse();
        assertThat(table.markedKeys()).hasSize(3);
        doOnScreen(() -> table.markedKeys().add(2));
        assertThat(head.isSelected()).isTrue();
    }

    @Test
    void aRowThatIsNoLongerShownIsNotMarkedAnyMore() {
        DataTable<Sample> table = table(4);
        doOnScreen(() -> table.markedKeys().addAll(List.of(1, 4)));
        doOnScreen(() -> table.setRows(Sample.some(3)));
        assertThat(table.markedKeys()).containsExactly(1);
    }

    @Test
    void selectionStaysWithItsRowsOverARefresh() {
        DataTable<Sample> table = table(10);
        doOnScreen(() -> {
            table.view().getSelectionModel().selectIndices(3, 5);
            List<Sample> fewer = new ArrayList<>(Sample.some(10));
            fewer.remove(0);
            table.setRows(fewer);
        });
        assertThat(table.selectedRows()).extracting(Sample::id).containsExactly(4, 6);
        assertThat(table.selectedProperty().get().id()).isEqualTo(6);
    }

    @Test
    void aRefreshTellsOfTheSelectionOnlyWhenItChanged() {
        DataTable<Sample> table = table(10);
        List<Object> heard = new ArrayList<>();
        doOnScreen(() -> {
            // The keyboard is elsewhere: no neighbour takes the place of a row that has gone.
            table.requestFocus();
            table.onSelect(row -> heard.add(row.map(Sample::id).orElse(0)));
            table.selectKey(4);
            table.setRows(Sample.some(10));
            table.setRows(Sample.some(8));
            table.setRows(Sample.some(3));
        });
        assertThat(heard).containsExactly(4, 0);
    }

    @Test
    void rightClickOffersTheScreensActsAndCopying() {
        DataTable<Sample> table = table(3);
        doOnScreen(() -> {
            table.menu(rows -> List.of(MenuAct.of("转出 " + rows.size() + " 人", () -> opened.add("转出")), MenuAct.disabled("删除", "有党费记录")));
            table.view().getSelectionModel().selectAll();
            table.view().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, true, null));
        });
        ContextMenu menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("转出 3 人", "删除（有党费记录）", "复制", "连同标题复制");
        assertThat(menu.getItems().get(1).isDisable()).isTrue();
        doOnScreen(() -> menu.getItems().get(0).fire());
        assertThat(opened).containsExactly("转出");
    }

    @Test
    void followsAListOfAViewModel() {
        ObservableList<Sample> source = FXCollections.observableArrayList(Sample.some(2));
        DataTable<Sample> table = table(0);
        doOnScreen(() -> table.bindRows(source));
        assertThat(table.visibleRowsInOrder()).hasSize(2);
        doOnScreen(() -> source.setAll(Sample.some(7)));
        assertThat(table.visibleRowsInOrder()).hasSize(7);
    }

    @Test
    void enterAndDoubleClickOpenARow() {
        DataTable<Sample> table = table(3);
        doOnScreen(() -> {
            table.focusTable();
            table.view().getSelectionModel().clearAndSelect(1);
        });
        keys(KeyCode.ENTER);
        robot.doubleClickOn("李志强");
        settle();
        assertThat(opened).containsExactly("王晓红", "李志强");
    }

    @Test
    void remembersOrderWidthVisibilityAndSorting() {
        DataTable<Sample> table = table(5);
        doOnScreen(() -> {
            TableColumn<Sample, ?> joined = column(table, "joined");
            table.view().getColumns().remove(joined);
            table.view().getColumns().add(2, joined);
            joined.setPrefWidth(150);
            column(table, "phone").setVisible(false);
            column(table, "id").setVisible(true);
            joined.setSortType(TableColumn.SortType.DESCENDING);
            table.view().getSortOrder().setAll(List.of(joined));
        });
        doOnScreen(() -> stage.getScene().setRoot(new Group()));
        TableState state = memory.load("members").orElseThrow();
        assertThat(state.sortColumn()).isEqualTo("joined");

        DataTable<Sample> again = table(5);
        assertThat(again.visibleColumnsInOrder()).extracting(DataColumn::id).startsWith("joined", "name").contains("id").doesNotContain("phone");
        assertThat(column(again, "joined").getWidth()).isEqualTo(150);
        assertThat(again.visibleRowsInOrder().get(0).joined()).isEqualTo(LocalDate.of(2000, 7, 1));
    }

    @Test
    void aColumnANewerProgramAddsAppearsAndADroppedOneIsForgotten() {
        memory.save("members", new TableState(List.of(new TableState.ColumnState("gone", 50, true),
                new TableState.ColumnState("sex", 48, true), new TableState.ColumnState("name", 70, true)), "gone", true));
        DataTable<Sample> table = table(2);
        assertThat(table.visibleColumnsInOrder()).extracting(DataColumn::id).startsWith("sex", "name", "people", "born")
                .doesNotContain("gone").hasSize(11);
    }

    @Test
    void theColumnMenuHidesShowsAndResets() {
        DataTable<Sample> table = table(2);
        MenuButton button = onScreen(table::columnsButton);
        CheckBox name = (CheckBox) ((CustomMenuItem) button.getItems().get(0)).getContent();
        assertThat(name.getText()).isEqualTo("姓名");
        doOnScreen(() -> name.setSelected(false));
        assertThat(table.visibleColumnsInOrder()).extracting(DataColumn::id).doesNotContain("name");
        doOnScreen(() -> button.getItems().get(button.getItems().size() - 1).fire());
        assertThat(table.visibleColumnsInOrder()).extracting(DataColumn::id).startsWith("name").doesNotContain("id");
    }

    @Test
    void twentyThousandRowsAreDrawnByAFewCellsOnly() {
        DataTable<Sample> table = table(20_000);
        doOnScreen(() -> table.view().scrollTo(19_000));
        assertThat(robot.lookup(".table-row-cell").queryAll().size()).isLessThan(60);
        doOnScreen(() -> table.view().getSelectionModel().selectAll());
        assertThat(table.selectedRows()).hasSize(20_000);
        doOnScreen(() -> table.setRows(Sample.some(20_000)));
        assertThat(table.selectedRows()).hasSize(20_000);
    }

    @Test
    void columnsGrowWithTheTextAndAreRememberedAtScaleOne() {
        DataTable<Sample> large = show(() -> {
            DataTable<Sample> table = new DataTable<>("members", Sample::id, memory);
            table.columns(Sample.columns());
            return table;
        }, Theme.Mode.DARK, 1.5);
        assertThat(column(large, "joined").getWidth()).isEqualTo(132);
        doOnScreen(() -> large.arrangement().rememberNow());
        assertThat(memory.load("members").orElseThrow().columns()).filteredOn(state -> state.id().equals("joined"))
                .extracting(TableState.ColumnState::width).containsExactly(88.0);
    }
}
