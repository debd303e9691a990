package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.WindowHarness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FootRowTest {

    private record Sum(int id, String name, int yuan) {}

    private WindowHarness screen;
    private DataTable<Sum> table;
    private FootRow foot;
    private Region middle;
    private final VBox side = new VBox();
    private final Trigger trigger = new Trigger();

    /** Does something while the table's parents are being laid out. */
    private static final class Trigger extends Region {

        private Runnable act = () -> { };

        Trigger() {
            setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            act.run();
        }
    }

    @BeforeEach
    void open() throws Exception {
        screen = new WindowHarness();
        Theme theme = screen.theme();
        HBox root = screen.onScreen(() -> {
            table = new DataTable<>("sums", Sum::id, TableMemory.inMemory());
            table.columns(DataColumn.<Sum>text("NAME", "姓名", Sum::name), DataColumn.<Sum, Integer>number("YUAN", "金额", Sum::yuan, Object::toString),
                    DataColumn.<Sum>text("NOTE", "备注", row -> "").grows());
            foot = new FootRow(table).cell("NAME", "合计").tail("NOTE", "3 人 • 空格 标记已交 • Enter 改金额 • Ctrl Z 撤销", "3 人 • 空格 标记已交", "3 人");
            middle = foot.under(new StackPane(new CellEditor<>(table, "YUAN", Sum::id), trigger));
            HBox.setHgrow(middle, Priority.ALWAYS);
            side.setMinWidth(120);
            return new HBox(middle, side);
        });
        screen.window(root, theme, 700, 400);
    }

    @AfterEach
    void close() {
        screen.closeAll();
    }

    private void show(int rows) {
        screen.run(() -> {
            table.setRows(IntStream.rangeClosed(1, rows).mapToObj(each -> new Sum(each, "党员" + each, each)).toList());
            side.getChildren().setAll(new Label("共 " + rows + " 人"));
        });
    }

    private List<String> names() {
        return screen.onScreen(() -> {
            List<String> names = new ArrayList<>();
            for (Node node : table.view().lookupAll(".table-row-cell")) {
                if (node.isVisible() && node instanceof TableRow<?> row && row.getItem() instanceof Sum sum) {
                    names.add(sum.name());
                }
            }
            return names;
        });
    }

    @Test
    void it_stands_right_below_the_last_row_and_at_the_bottom_when_there_are_many() {
        show(3);
        double three = screen.onScreen(foot::getLayoutY);
        show(5);
        double five = screen.onScreen(foot::getLayoutY);
        assertThat(five - three).isEqualTo(2 * screen.onScreen(() -> table.view().getFixedCellSize()));
        assertThat(five).isLessThan(250);
        show(80);
        assertThat(screen.onScreen(() -> foot.getLayoutY() + foot.getHeight())).isEqualTo(400);
    }

    @Test
    void rows_shown_anew_are_drawn_whatever_else_is_laid_out_at_the_same_time() {
        for (int rows = 1; rows <= 40; rows += 3) {
            show(rows);
            assertThat(names()).as(rows + " rows").contains("党员1").hasSizeGreaterThanOrEqualTo(Math.min(rows, 9));
        }
    }

    @Test
    void what_changes_in_the_middle_of_a_layout_leaves_nothing_undrawn() {
        show(30);
        ScrollBar bar = screen.onScreen(() -> {
            table.view().getColumns().get(0).setPrefWidth(900);
            return table.view().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).filter(each -> each.getOrientation() == Orientation.HORIZONTAL).findFirst().orElseThrow();
        });
        assertThat(screen.onScreen(bar::isVisible)).isTrue();
        // The parents of the table are laid out from above, the table's own from below: its bar moves when only half of them know of it.
        screen.run(() -> {
            trigger.act = () -> bar.setValue(bar.getMax() / 2);
            trigger.requestLayout();
            side.getParent().requestLayout();
        });
        screen.run(() -> table.setRows(List.of(new Sum(91, "新来的", 1), new Sum(92, "再来的", 2))));
        assertThat(names()).containsExactlyInAnyOrder("新来的", "再来的");
    }

    @Test
    void words_that_have_no_room_are_left_out_whole() {
        show(3);
        assertThat(screen.words()).contains("3 人 • 空格 标记已交 • Enter 改金额 • Ctrl Z 撤销");
        screen.run(() -> side.setMinWidth(300));
        assertThat(screen.words()).contains("3 人 • 空格 标记已交");
        screen.run(() -> side.setMinWidth(420));
        assertThat(screen.words()).contains("3 人");
        screen.run(() -> side.setMinWidth(10));
        assertThat(screen.words()).contains("3 人 • 空格 标记已交 • Enter 改金额 • Ctrl Z 撤销");
    }
}
