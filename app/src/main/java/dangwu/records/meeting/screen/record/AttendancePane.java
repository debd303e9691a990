package dangwu.records.meeting.screen.record;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.screen.record.state.AttendanceViewModel;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 出席: everybody who is due as a chip, those who were not simply there in a line each, guests. */
final class AttendancePane extends Card {

    private final AttendanceViewModel model;
    private final HeadViewModel head;
    private final ChineseNames names;
    private final Clock clock;
    private final Supplier<List<PersonChoice>> people;
    private final SearchField absent = new SearchField("谁没有到会？姓名或拼音", RecordKeys.ATTENDANCE);
    private final SearchField guest = new SearchField("列席人员：姓名或拼音");
    private final SearchField due = new SearchField("应到人员：姓名或拼音");
    private final MenuButton whole;
    private final Button follow = Buttons.link("按名册更新", this::followRoster);
    private final VBox chips = new VBox();
    private final VBox lines = new VBox();
    private final Label problem = new Label();
    private final HBox numbers;
    private final Map<Object, AbsencePane> shown = new LinkedHashMap<>();
    private ChipsPane roving;

    AttendancePane(AttendanceViewModel model, HeadViewModel head, ChineseNames names, Clock clock, KnownPeopleViewModel known) {
        this.model = model;
        this.head = head;
        this.names = names;
        this.clock = clock;
        people = known::all;
        setTitle("出席");
        Label counts = new Label();
        counts.getStyleClass().add("dw-card-aside");
        counts.textProperty().bind(model.countsProperty());
        follow.setFocusTraversable(false);
        aside(follow, counts);
        whole = Buttons.menu("选择应到人员", MenuAct.of("本组织全体党员", () -> model.add(known.members(), false)),
                MenuAct.of("本组织委员（班子成员）", () -> model.add(known.committee(), false)));
        SuggestionsPane.on(absent, this::label, typed -> model.matching(typed, people.get()), this::markAbsent);
        SuggestionsPane.on(guest, PersonPane::label, typed -> PersonPane.matching(typed, people.get()), choice -> add(guest, choice, true));
        SuggestionsPane.on(due, PersonPane::label, typed -> PersonPane.matching(typed, people.get()), choice -> add(due, choice, false));
        guest.addEventHandler(KeyEvent.KEY_PRESSED, event -> addTyped(event, guest, true));
        due.addEventHandler(KeyEvent.KEY_PRESSED, event -> addTyped(event, due, false));
        PartPane.width(absent, 260, 0);
        PartPane.width(guest, 190, 0);
        PartPane.width(due, 190, 0);
        problem.getStyleClass().add("dwm-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        chips.getStyleClass().add("dwm-chip-groups");
        lines.getStyleClass().add("dwm-lines");
        numbers = PartPane.row(count(MeetingField.DUE_COUNT), count(MeetingField.PRESENT_COUNT));
        getChildren().addAll(PartPane.row(absent, whole, due, guest), problem, numbers, chips, lines);
        model.people().addListener((InvalidationListener) changed -> show());
        model.learntProperty().addListener((property, before, now) -> show());
        head.kindProperty().addListener((property, before, now) -> arrange());
        show();
        arrange();
    }

    private Node count(MeetingField field) {
        CountPane made = new CountPane(field.label());
        PartPane.tieValue(made, head.value(field));
        return made;
    }

    private String label(Attendance person) {
        String state = person.guest() ? "列席" : person.status() == AttendanceStatus.PRESENT ? "" : person.status().label();
        String group = model.group(person);
        return person.name() + (group.isEmpty() ? "" : "　" + group) + (state.isEmpty() ? "" : "　" + state);
    }

    private void arrange() {
        MeetingKind kind = head.kindProperty().get();
        boolean open = kind != null && kind.dueBody() == DueBody.OPEN;
        List.of(whole, due).forEach(node -> {
            Shown.set(node, open);
        });
        shown.clear();
        show();
    }

    private void followRoster() {
        model.follow();
    }

    private void show() {
        boolean numbersOnly = !model.byName() && head.value(MeetingField.DUE_COUNT).get() != null;
        Shown.set(numbers, numbersOnly);
        boolean differs = model.differs();
        follow.setText(model.byName() ? "与名册不一致，按名册更新" : "按名册逐人登记");
        Shown.set(follow, differs);
        showChips();
        showLines();
    }

    /** Members stand by 党小组; who has a seat stands in the order of the seats. */
    private String group(Attendance person) {
        MeetingKind kind = head.kindProperty().get();
        DueBody body = kind == null ? DueBody.OPEN : kind.dueBody();
        return switch (body) {
            case MEMBERS, OPEN -> model.group(person);
            case COMMITTEE -> "委员";
            case LEADING_BODY -> "班子成员";
        };
    }

    private void showChips() {
        Map<String, List<Attendance>> groups = new LinkedHashMap<>();
        model.people().stream().filter(person -> !person.guest()).forEach(person -> groups.computeIfAbsent(group(person), key -> new ArrayList<>()).add(person));
        List<Attendance> guests = model.people().stream().filter(Attendance::guest).toList();
        if (!guests.isEmpty()) {
            groups.put("列席", guests);
        }
        boolean keyboard = roving != null && roving.holdsKeyboard();
        Object at = roving == null ? null : roving.at();
        roving = new ChipsPane(model, groups, this::toggle, this::markAs);
        chips.getChildren().setAll(roving);
        if (keyboard) {
            roving.enter(at);
        }
    }

    /** One line for each who was not simply there; a line stays the same node while its person does. */
    private void showLines() {
        List<Node> now = new ArrayList<>();
        Map<Object, AbsencePane> kept = new LinkedHashMap<>();
        boolean centre = head.kindProperty().get() == MeetingKind.CENTRE_GROUP_STUDY;
        for (Attendance person : model.people()) {
            boolean told = person.due() && person.status() != AttendanceStatus.PRESENT || person.madeUpOn() != null;
            if (told) {
                AbsencePane line = shown.get(AbsencePane.key(person));
                AbsencePane made = line != null ? line : new AbsencePane(model, person, names, clock, centre, absent::requestFocus);
                made.refresh(person);
                kept.put(AbsencePane.key(person), made);
                now.add(made);
            }
        }
        shown.clear();
        shown.putAll(kept);
        if (!now.equals(lines.getChildren())) {
            lines.getChildren().setAll(now);
        }
        Shown.set(lines, !now.isEmpty());
    }

    private void toggle(Attendance person) {
        if (person.guest()) {
            model.remove(person);
        } else {
            boolean leaves = person.status() == AttendanceStatus.PRESENT;
            model.toggle(person);
            if (leaves) {
                enterLine(person);
            }
        }
    }

    private void markAs(Attendance person, AttendanceStatus status) {
        model.mark(person, status);
        if (status.needsReason()) {
            enterLine(person);
        }
    }

    private void markAbsent(Attendance person) {
        absent.clear();
        if (person.guest()) {
            return;
        }
        if (person.status() == AttendanceStatus.PRESENT) {
            model.mark(person, AttendanceStatus.PERSONAL_LEAVE);
        }
        enterLine(person);
    }

    private void enterLine(Attendance person) {
        AbsencePane line = shown.get(AbsencePane.key(person));
        if (line != null) {
            line.enter();
        }
    }

    private void add(SearchField field, PersonChoice choice, boolean asGuest) {
        field.clear();
        model.add(List.of(choice), asGuest);
    }

    /** A name that is on no roll is taken as it is. */
    private void addTyped(KeyEvent event, SearchField field, boolean asGuest) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !field.getText().isBlank()) {
            event.consume();
            for (String name : field.getText().split("[、，,；;\\s]+")) {
                if (!name.isBlank()) {
                    List<PersonChoice> named = people.get().stream().filter(one -> one.name().equals(name)).toList();
                    model.add(List.of(named.size() == 1 ? named.get(0) : new PersonChoice(null, name, null, "", List.of(), java.util.Set.of())), asGuest);
                }
            }
            field.clear();
        }
    }

    /** Says what cannot be right in the attendance; empty takes it away. */
    void say(String sentences) {
        if (!Objects.equals(problem.getText(), sentences)) {
            problem.setText(sentences);
        }
    }

    /** Puts the keyboard to whom this name belongs; null or nobody: where somebody is found who was absent. */
    void enter(String name) {
        Optional<Attendance> person = model.people().stream().filter(one -> one.name().equals(name)).findFirst();
        if (person.isEmpty()) {
            enter();
        } else if (shown.containsKey(AbsencePane.key(person.get()))) {
            enterLine(person.get());
        } else {
            roving.enter(AbsencePane.key(person.get()));
        }
    }

    /** Puts the keyboard where somebody is found who was absent. */
    void enter() {
        (due.isVisible() && !model.byName() ? due : absent).requestFocus();
    }
}
