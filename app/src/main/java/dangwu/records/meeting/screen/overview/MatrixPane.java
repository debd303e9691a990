package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The matrix of a year: organizations down, months across; arrows go from cell to cell, Enter or a click opens or begins the record. */
final class MatrixPane extends VBox {

    private static final double NAME_WIDTH = 210;
    private static final double LEAST_WIDTH = 52;
    /** What a scroll bar and the borders take. */
    private static final double BESIDES = 14;
    private static final double TEXT_SIZE = 13;
    private static final double INDENT = 16;

    private final MatrixViewModel model;
    private final Label year = new Label();
    private final Label summary = new Label();
    private final Label reason = new Label();
    private final TableView<MatrixRow> table = new TableView<>();
    private MatrixSubject shownSubject;
    private int shownYear;

    MatrixPane(MatrixViewModel model, Runnable onStatistics) {
        super(8);
        this.model = model;
        getStyleClass().add("dwm-matrix");
        year.getStyleClass().add("dwm-month-title");
        summary.getStyleClass().add("dw-count");
        Segments<MatrixSubject> subjects = new Segments<>(MatrixSubject.choices(), MatrixSubject::label);
        subjects.chosenProperty().bindBidirectional(model.subjectProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一年 " + MeetingKeys.EARLIER.hint(), () -> model.turn(-1)), year,
                Icons.button(Feather.CHEVRON_RIGHT, "下一年 " + MeetingKeys.LATER.hint(), () -> model.turn(1)), subjects, gap);
        head.getStyleClass().add("dw-bar-line");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox words = new HBox(summary, reason);
        words.getStyleClass().add("dwm-words");
        HBox foot = new HBox(legend(), grow(), Buttons.plain("导出统计表", onStatistics));
        foot.getStyleClass().add("dw-bar-line");
        table.getStyleClass().add("dwm-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(""));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, table, words, foot);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getFocusModel().focusedCellProperty().addListener((property, before, now) -> explain(now));
        Shortcuts.on(this).bind(MeetingKeys.EARLIER, () -> model.turn(-1)).bind(MeetingKeys.LATER, () -> model.turn(1));
        // The table would scroll by a page; here the page is the year.
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
                event.consume();
                model.turn(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
            }
        });
        model.refilledProperty().addListener((property, before, now) -> fill());
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty() && table.getColumns().size() > 1) {
            table.getSelectionModel().select(0, table.getColumns().get(1));
        }
    }

    private static Region grow() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node legend() {
        HBox legend = new HBox(6);
        legend.getStyleClass().add("dw-bar-line");
        Stream.of(CellState.HELD, CellState.MISSING, CellState.PLANNED, CellState.DUE, CellState.WAIVED, CellState.NOT_APPLICABLE)
                .forEach(state -> legend.getChildren().add(new Badge(state.label(), tone(state))));
        return legend;
    }

    private static Tone tone(CellState state) {
        return switch (state) {
            case HELD -> Tone.OK;
            case MISSING -> Tone.BAD;
            case PLANNED -> Tone.INFO;
            case DUE -> Tone.WARN;
            default -> Tone.PLAIN;
        };
    }

    private void fill() {
        year.setText(model.yearProperty().get() + "年");
        summary.setText(model.summary());
        TablePosition<MatrixRow, ?> before = table.getFocusModel().getFocusedCell();
        int row = before == null ? -1 : before.getRow();
        int column = before == null ? -1 : before.getColumn();
        if (!model.subjectProperty().get().equals(shownSubject) || model.yearProperty().get() != shownYear) {
            columns();
        }
        table.setPlaceholder(new EmptyState("没有可显示的组织", "这一年没有需要召开" + model.subjectProperty().get().label() + "的组织，或者被筛选排除了。"));
        table.getItems().setAll(model.rows());
        if (row >= 0 && row < table.getItems().size() && column > 0 && column < table.getColumns().size()) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        }
        if (table.isFocused()) {
            focusTable();
        }
        explain(table.getFocusModel().getFocusedCell());
    }

    private void columns() {
        shownSubject = model.subjectProperty().get();
        shownYear = model.yearProperty().get();
        List<TableColumn<MatrixRow, ?>> columns = new ArrayList<>();
        TableColumn<MatrixRow, MatrixRow> name = new TableColumn<>("组织");
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new NameCell());
        name.getStyleClass().add("dwm-name");
        columns.add(name);
        List<Span> spans = model.columns();
        for (int i = 0; i < spans.size(); i++) {
            int place = i;
            TableColumn<MatrixRow, MatrixRow.Slot> column = new TableColumn<>(spans.get(i).label());
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().slots().get(place)));
            column.setCellFactory(made -> new SlotCell());
            columns.add(column);
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
            column.setResizable(false);
        });
        table.getColumns().setAll(columns);
        requestLayout();
    }

    /** The names get what they need, the rest is shared alike; settled before the table is laid out, so that heads and cells stand in line. */
    @Override
    protected void layoutChildren() {
        double scale = year.getFont().getSize() / TEXT_SIZE;
        int shared = table.getColumns().size() - 1;
        if (shared > 0) {
            double each = Math.max(LEAST_WIDTH * scale, Math.floor((getWidth() - (NAME_WIDTH + BESIDES) * scale) / shared));
            table.getColumns().get(0).setPrefWidth(NAME_WIDTH * scale);
            table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(each));
        }
        super.layoutChildren();
    }

    private void explain(TablePosition<MatrixRow, ?> place) {
        MatrixRow row = row(place);
        MatrixRow.Slot slot = slot(place);
        reason.setText(row == null ? "" : slot == null ? row.organization().name() : row.name() + "：" + slot.reason());
    }

    private MatrixRow row(TablePosition<?, ?> place) {
        return place == null || place.getRow() < 0 || place.getRow() >= table.getItems().size() ? null : table.getItems().get(place.getRow());
    }

    private MatrixRow.Slot slot(TablePosition<?, ?> place) {
        MatrixRow row = row(place);
        int column = place == null ? -1 : place.getColumn() - 1;
        return row == null || column < 0 || column >= row.slots().size() ? null : row.slots().get(column);
    }

    private void pressed(KeyEvent event) {
        TablePosition<MatrixRow, ?> place = table.getFocusModel().getFocusedCell();
        if (event.getCode() == KeyCode.ENTER && slot(place) != null) {
            event.consume();
            open(row(place), slot(place), table);
        }
    }

    private void open(MatrixRow row, MatrixRow.Slot slot, Node beside) {
        model.open(row, slot, lines -> choose(row, slot, lines, beside));
    }

    private void choose(MatrixRow row, MatrixRow.Slot slot, List<MeetingLine> lines, Node beside) {
        List<MenuAct> acts = new ArrayList<>();
        for (MeetingLine line : lines) {
            String theme = line.theme() == null ? "" : "：" + line.theme();
            acts.add(MenuAct.of(line.heldOn() + "　" + line.name() + theme + (line.complete() ? "" : "（草稿）"), () -> model.open(line)));
        }
        if (!acts.isEmpty()) {
            acts.add(MenuAct.line());
        }
        if (model.subjectProperty().get().norm() == null) {
            slot.lacking().forEach(norm -> acts.add(MenuAct.of("记" + norm.label() + "（" + (slot.state() == CellState.MISSING ? "缺" : "待开") + "）",
                    () -> model.start(row, slot, norm))));
        }
        acts.add(MenuAct.of(lines.isEmpty() ? "记其他会议" : "再记一次", () -> model.start(row, slot, model.subjectProperty().get().norm())));
        show(acts, beside);
    }

    private static void show(List<MenuAct> acts, Node beside) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        menu.setAutoHide(true);
        menu.show(beside, Side.BOTTOM, 0, 0);
    }

    /** The organization, indented as it stands. */
    private static final class NameCell extends TableCell<MatrixRow, MatrixRow> {

        private final Label words = new Label();

        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            words.setText(row == null ? "" : row.name());
            words.setTranslateX(row == null ? 0 : row.depth() * INDENT);
            setGraphic(empty ? null : words);
        }
    }

    /** One cell: a word in its colour; a click opens or begins. */
    private final class SlotCell extends TableCell<MatrixRow, MatrixRow.Slot> {

        private final Label words = new Label();

        SlotCell() {
            getStyleClass().add("dwm-slot");
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMaxHeight(Double.MAX_VALUE);
            setOnMouseClicked(event -> {
                if (getItem() == null || getTableRow() == null || getTableRow().getItem() == null) {
                    return;
                }
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(getTableRow().getItem(), getItem(), this);
                } else if (event.getButton() == MouseButton.SECONDARY) {
                    MatrixRow row = getTableRow().getItem();
                    MatrixRow.Slot slot = getItem();
                    show(List.of(MenuAct.of("在 " + slot.span().fullLabel() + " 记一次", () -> model.start(row, slot))), this);
                }
            });
        }

        @Override
        protected void updateItem(MatrixRow.Slot slot, boolean empty) {
            super.updateItem(slot, empty);
            if (empty || slot == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            words.setText(slot.text());
            words.getStyleClass().setAll("label", "dwm-state", "dwm-" + slot.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            setGraphic(words);
            setAccessibleText(slot.span().label() + " " + slot.text());
        }
    }
}
