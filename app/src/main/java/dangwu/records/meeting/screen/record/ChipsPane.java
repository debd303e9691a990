package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.screen.record.state.AttendanceViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** People as chips, group by group. One stop of the Tab key; the arrows go along them, Space or a click toggles, the menu key offers every state. */
final class ChipsPane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final AttendanceViewModel model;
    private final Consumer<Attendance> toggle;
    private final BiConsumer<Attendance, AttendanceStatus> mark;
    private final List<Attendance> people = new ArrayList<>();
    private final List<Badge> chips = new ArrayList<>();
    private int current;

    ChipsPane(AttendanceViewModel model, Map<String, List<Attendance>> groups, Consumer<Attendance> toggle, BiConsumer<Attendance, AttendanceStatus> mark) {
        this.model = model;
        this.toggle = toggle;
        this.mark = mark;
        getStyleClass().add("dwm-chips");
        groups.forEach((name, members) -> {
            FlowPane flow = new FlowPane();
            flow.getStyleClass().add("dwm-flow");
            members.forEach(person -> flow.getChildren().add(chip(person)));
            boolean named = groups.size() > 1;
            if (named) {
                Label label = new Label(name);
                label.getStyleClass().addAll("dw-dim", "dwm-group");
                HBox.setHgrow(flow, Priority.ALWAYS);
                getChildren().add(new HBox(label, flow));
            } else {
                getChildren().add(flow);
            }
        });
        setFocusTraversable(!people.isEmpty());
        setAccessibleText("应到人员，空格键登记缺席");
        focusedProperty().addListener((property, before, now) -> showCurrent());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Badge chip(Attendance person) {
        int place = people.size();
        String mark = person.guest() || person.status() == AttendanceStatus.PRESENT ? "" : " " + person.status().label();
        Badge chip = new Badge(person.name() + mark + (person.speeches() > 0 ? " 发言" + person.speeches() : ""), tone(person));
        chip.getStyleClass().add("dwm-chip");
        String note = model.note(person);
        String post = person.post() == null ? "" : person.post();
        String hint = String.join("；", List.of(post, note, person.reason() == null ? "" : person.reason()).stream().filter(text -> !text.isEmpty()).toList());
        if (!hint.isEmpty()) {
            Tooltip.install(chip, new Tooltip(hint));
        }
        chip.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                current = place;
                requestFocus();
                toggle.accept(person);
            }
        });
        chip.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            current = place;
            menu(person).show(chip, event.getScreenX(), event.getScreenY());
        });
        people.add(person);
        chips.add(chip);
        return chip;
    }

    private static Tone tone(Attendance person) {
        if (person.guest() || person.status() == AttendanceStatus.NOT_DUE) {
            return Tone.INFO;
        }
        return person.status() == AttendanceStatus.PRESENT ? Tone.PLAIN : person.status() == AttendanceStatus.ABSENT ? Tone.BAD : Tone.WARN;
    }

    private ContextMenu menu(Attendance person) {
        ContextMenu menu = new ContextMenu();
        if (!person.guest()) {
            for (AttendanceStatus status : AttendanceStatus.values()) {
                if (status != AttendanceStatus.NOT_DUE || person.status() == AttendanceStatus.NOT_DUE) {
                    menu.getItems().add(item(status.label(), () -> mark.accept(person, status)));
                }
            }
            menu.getItems().addAll(new SeparatorMenuItem(), item("发言次数加 1", () -> model.change(person, one -> one.withSpeeches(one.speeches() + 1))));
            if (person.speeches() > 0) {
                menu.getItems().add(item("发言次数减 1", () -> model.change(person, one -> one.withSpeeches(Math.max(0, one.speeches() - 1)))));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item("从名单移除", () -> model.remove(person)));
        return menu;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (people.isEmpty()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> go(current - 1);
            case RIGHT -> go(current + 1);
            case UP -> go(beside(-1));
            case DOWN -> go(beside(1));
            case HOME -> go(0);
            case END -> go(people.size() - 1);
            case SPACE -> toggle.accept(people.get(current));
            case DELETE -> model.remove(people.get(current));
            case CONTEXT_MENU -> menu(people.get(current)).show(chips.get(current), Side.BOTTOM, 0, 2);
            case F10 -> {
                used = event.isShiftDown();
                if (used) {
                    menu(people.get(current)).show(chips.get(current), Side.BOTTOM, 0, 2);
                }
            }
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /** The chip most nearly above or below. */
    private int beside(int direction) {
        double x = chips.get(current).localToScene(0, 0).getX();
        double y = chips.get(current).localToScene(0, 0).getY();
        int best = current;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < chips.size(); i++) {
            double down = (chips.get(i).localToScene(0, 0).getY() - y) * direction;
            double far = down * 3 + Math.abs(chips.get(i).localToScene(0, 0).getX() - x);
            if (down > 1 && far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private void go(int place) {
        current = Math.max(0, Math.min(people.size() - 1, place));
        showCurrent();
    }

    private void showCurrent() {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).pseudoClassStateChanged(CURRENT, isFocused() && i == current);
        }
    }

    boolean holdsKeyboard() {
        return isFocused();
    }

    /** Whom the keyboard is at; null: nobody. */
    Object at() {
        return current < people.size() ? AbsencePane.key(people.get(current)) : null;
    }

    /** Takes the keyboard, at somebody if he is here. */
    void enter(Object who) {
        for (int i = 0; i < people.size(); i++) {
            if (Objects.equals(AbsencePane.key(people.get(i)), who)) {
                current = i;
            }
        }
        requestFocus();
        showCurrent();
    }
}
