package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A month as a calendar: arrows go from day to day, Enter begins a record on the day, or opens what stands on it. */
final class MonthPane extends VBox {

    private static final int DAYS_OF_WEEK = 7;
    private static final double LINE = 20;
    private static final double HEAD = 22;
    private static final double TEXT_SIZE = 13;
    private static final List<String> WEEK = List.of("一", "二", "三", "四", "五", "六", "日");

    private final MonthViewModel model;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final GridPane grid = new GridPane();
    private final FlowPane undated = new FlowPane(6, 4);
    private final List<VBox> cells = new ArrayList<>();
    private LocalDate at;

    MonthPane(MonthViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("dwm-month");
        title.getStyleClass().add("dwm-month-title");
        summary.getStyleClass().add("dw-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Icons.button(Feather.CHEVRON_LEFT, "上一月 " + MeetingKeys.EARLIER.hint(), () -> model.turn(-1)), title,
                Icons.button(Feather.CHEVRON_RIGHT, "下一月 " + MeetingKeys.LATER.hint(), () -> model.turn(1)),
                Buttons.plain("本月", this::thisMonth), gap, summary);
        head.getStyleClass().add("dw-bar-line");
        grid.getStyleClass().add("dwm-grid");
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / DAYS_OF_WEEK);
            grid.getColumnConstraints().add(width);
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(head, grid, undated);
        Shortcuts.on(this).bind(MeetingKeys.EARLIER, () -> model.turn(-1)).bind(MeetingKeys.LATER, () -> model.turn(1)).bind(MeetingKeys.TODAY, this::thisMonth);
        model.refilledProperty().addListener((property, before, now) -> fill());
        grid.heightProperty().addListener((property, before, now) -> fillDays());
        at = model.today();
    }

    /** Puts the keyboard on the day it was on last. */
    void focusDay() {
        int place = model.days().indexOf(at);
        if (place >= 0 && place < cells.size()) {
            cells.get(place).requestFocus();
        }
    }

    private void thisMonth() {
        at = model.today();
        model.monthProperty().set(YearMonth.from(at));
        focusDay();
    }

    private void fill() {
        YearMonth month = model.monthProperty().get();
        title.setText(month.getYear() + "年" + month.getMonthValue() + "月");
        summary.setText(model.summary());
        if (!YearMonth.from(at).equals(month)) {
            at = month.equals(YearMonth.from(model.today())) ? model.today() : month.atDay(1);
        }
        boolean hadKeyboard = cells.stream().anyMatch(Node::isFocused);
        layOut();
        fillDays();
        undated.getChildren().clear();
        List<MonthEntry> without = model.undated();
        if (!without.isEmpty()) {
            Label words = new Label("本月计划（未定日期）");
            words.getStyleClass().add("dw-dim");
            undated.getChildren().add(words);
            without.forEach(entry -> undated.getChildren().add(entry(entry)));
        }
        if (hadKeyboard) {
            focusDay();
        }
    }

    private void layOut() {
        int weeks = model.days().size() / DAYS_OF_WEEK;
        if (cells.size() == weeks * DAYS_OF_WEEK) {
            return;
        }
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        cells.clear();
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            Label day = new Label(WEEK.get(i));
            day.getStyleClass().add("dwm-week");
            day.setMaxWidth(Double.MAX_VALUE);
            grid.add(day, i, 0);
        }
        for (int week = 0; week < weeks; week++) {
            RowConstraints height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setPercentHeight(-1);
            height.setMinHeight(0);
            height.setPrefHeight(LINE);
            grid.getRowConstraints().add(height);
            for (int day = 0; day < DAYS_OF_WEEK; day++) {
                VBox cell = cell(week * DAYS_OF_WEEK + day);
                cells.add(cell);
                grid.add(cell, day, week + 1);
            }
        }
    }

    private VBox cell(int place) {
        VBox cell = new VBox(1);
        cell.getStyleClass().add("dwm-day");
        cell.setMinHeight(0);
        cell.setFocusTraversable(true);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                cell.requestFocus();
                model.start(model.days().get(place));
            }
        });
        cell.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, place));
        cell.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                at = model.days().get(place);
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event, int place) {
        int step = event.isShortcutDown() || event.isAltDown() ? 0 : switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -DAYS_OF_WEEK;
            case DOWN -> DAYS_OF_WEEK;
            default -> 0;
        };
        LocalDate day = model.days().get(place);
        if (step != 0) {
            event.consume();
            go(day.plusDays(step));
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            List<MonthEntry> entries = model.on(day);
            if (entries.isEmpty()) {
                model.start(day);
            } else {
                choose(cells.get(place), day);
            }
        }
    }

    private void go(LocalDate day) {
        at = day;
        YearMonth month = YearMonth.from(day);
        if (!model.days().contains(day)) {
            model.monthProperty().set(month);
        }
        focusDay();
    }

    private void fillDays() {
        List<LocalDate> days = model.days();
        for (int i = 0; i < cells.size() && i < days.size(); i++) {
            fill(cells.get(i), days.get(i));
        }
    }

    private void fill(VBox cell, LocalDate day) {
        List<MonthEntry> entries = model.on(day);
        Label number = new Label(day.getDayOfMonth() + (day.equals(model.today()) ? " 今天" : ""));
        number.getStyleClass().add(day.equals(model.today()) ? "dwm-today" : "dwm-number");
        cell.getChildren().setAll(number);
        cell.getStyleClass().setAll("dwm-day", YearMonth.from(day).equals(model.monthProperty().get()) ? "dwm-within" : "dwm-without");
        cell.setAccessibleText(day + "，" + (entries.isEmpty() ? "没有安排" : entries.size() + " 项"));
        double scale = title.getFont().getSize() <= 0 ? 1 : summary.getFont().getSize() / (TEXT_SIZE - 1);
        int weeks = Math.max(1, cells.size() / DAYS_OF_WEEK);
        int room = (int) Math.max(1, ((grid.getHeight() / scale - HEAD) / weeks - HEAD) / LINE);
        int shown = entries.size() <= room ? entries.size() : Math.max(0, room - 1);
        entries.subList(0, shown).forEach(entry -> cell.getChildren().add(entry(entry)));
        if (shown < entries.size()) {
            Label rest = new Label("还有 " + (entries.size() - shown) + " 项");
            rest.getStyleClass().add("dwm-rest");
            rest.setOnMouseClicked(event -> {
                event.consume();
                choose(rest, day);
            });
            cell.getChildren().add(rest);
        }
    }

    private Node entry(MonthEntry entry) {
        MonthEntry.State state = entry.state(model.today());
        Label label = new Label(state.sign() + " " + entry.text());
        label.getStyleClass().addAll("dwm-entry", "dwm-" + state.name().toLowerCase(Locale.ROOT));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(entry.told(model.today())));
        label.setOnMouseClicked(event -> {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY) {
                model.open(entry);
            }
        });
        return label;
    }

    private void choose(Node beside, LocalDate day) {
        List<MenuAct> acts = new ArrayList<>();
        model.on(day).forEach(entry -> acts.add(MenuAct.of(entry.told(model.today()), () -> model.open(entry))));
        acts.add(MenuAct.line());
        acts.add(MenuAct.of("在 " + day + " 记一次会议", () -> model.start(day)));
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(Buttons.menu("", acts.toArray(MenuAct[]::new)).getItems());
        menu.setAutoHide(true);
        menu.show(beside, Side.BOTTOM, 0, 0);
    }
}
