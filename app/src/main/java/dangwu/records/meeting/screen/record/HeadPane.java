package dangwu.records.meeting.screen.record;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.CheckField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.screen.record.state.HeadViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;

/** Kind, organization, when and where, and the other short fields: the usual ones in sight, the rare ones behind 更多. */
final class HeadPane extends PartPane {

    private static final int COLUMNS = 12;

    private final HeadViewModel head;
    private final Clock clock;
    private final Supplier<List<PersonChoice>> people;
    private final ChoiceField<MeetingKind> kind;
    private final ChoiceField<Organization> organization;
    private final DateField day;
    private final TimePane start = new TimePane("开始");
    private final TimePane end = new TimePane("结束");
    private final CountPane year = new CountPane("归属年度");
    private final TopicsPane topics;
    private final Map<MeetingField, FormField<?>> fields = new EnumMap<>(MeetingField.class);
    private final Form first = new Form(COLUMNS);
    private final Runnable next;
    private final Runnable back;
    private Form usual = new Form(COLUMNS);
    private Form rare = new Form(COLUMNS);
    private boolean rareShown;
    private final Button more = Buttons.link("更多", this::toggle);

    /**
     * @param next leads the keyboard on to the next part
     * @param back leaves the screen
     */
    HeadPane(HeadViewModel head, ChineseNames names, Clock clock, Supplier<List<PersonChoice>> people, Runnable next, Runnable back) {
        this.head = head;
        this.clock = clock;
        this.people = people;
        this.next = next;
        this.back = back;
        kind = new ChoiceField<>("类型", MeetingKind::label, one -> List.of(names.pinyin(one.label()).full(), names.pinyin(one.label()).initials()));
        organization = new ChoiceField<>("召开的组织", Organization::displayName,
                one -> List.of(names.pinyin(one.displayName()).full(), names.pinyin(one.displayName()).initials(), one.name()));
        day = new DateField("日期", clock);
        topics = new TopicsPane(head.topics());
        kind.choices(head.allKinds()).required();
        organization.choices(head.organizations()).required();
        day.required();
        head.kinds().addListener((InvalidationListener) changed -> kind.choices(head.allKinds()));
        head.organizations().addListener((InvalidationListener) changed -> {
            organization.choices(List.copyOf(head.organizations()));
            kind.choices(head.allKinds());
        });
        organization.valueProperty().addListener((property, before, now) -> taken(now));
        tieChoices();
        tie(day, head.heldOnProperty());
        tie(start, head.startsAtProperty());
        tie(end, head.endsAtProperty());
        tie(year, head.yearProperty());
        end.check(time -> start.value() != null && !time.isAfter(start.value()) ? java.util.Optional.of("应晚于开始时间") : java.util.Optional.empty());
        for (MeetingField field : MeetingField.values()) {
            if (!TextsPane.LONG.contains(field)) {
                fields.put(field, field(field));
            }
        }
        first.add(kind, 3).add(organization, 3).add(field(fields, MeetingField.TITLE), 6);
        first.add(day, 2).add(start, 1).add(end, 1).add(field(fields, MeetingField.PLACE), 4).add(field(fields, MeetingField.CHAIR), 2)
                .add(field(fields, MeetingField.RECORDER), 2);
        first.onSubmit(() -> goOn()).onCancel(back);
        more.setFocusTraversable(false);
        head.kindProperty().addListener((property, before, now) -> arrange());
        head.value(MeetingField.COUNTS_AS_LECTURE).addListener((property, before, now) -> arrange());
        // The rows stand close: a sentence makes its own room when there is one.
        List.of(kind, organization, day, start, end, year).forEach(PartPane::quiet);
        List.of(day, start, end).forEach(field -> field.getStyleClass().add("dwm-narrow"));
        fields.values().forEach(PartPane::quiet);
        arrange();
    }

    private static FormField<?> field(Map<MeetingField, FormField<?>> fields, MeetingField field) {
        return fields.get(field);
    }

    /** While another one is being typed nothing is chosen yet: what was chosen stays. */
    private void tieChoices() {
        kind.start(head.kindProperty().get());
        organization.start(head.organizationProperty().get());
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null && now != head.kindProperty().get()) {
                head.choose(now);
            }
        });
        head.kindProperty().addListener((property, before, now) -> {
            if (now != kind.value()) {
                kind.start(now);
            }
        });
        head.organizationProperty().addListener((property, before, now) -> {
            if (now != null && !now.equals(organization.value())) {
                organization.start(now);
            }
        });
    }

    private void taken(Organization now) {
        if (now != null && !now.equals(head.organizationProperty().get())) {
            head.organizationProperty().set(now);
        }
    }

    private FormField<?> field(MeetingField field) {
        FormField<?> made = switch (field.kind()) {
            case TEXT -> tied(new LineField(field.label()).maxLength(field.longest()), field);
            case PERSON -> tied(new PersonPane(field.label(), people), field);
            case DATE -> tied(new DateField(field.label(), clock), field);
            case COUNT -> tied(new CountPane(field.label()), field);
            case FLAG -> flag(field);
            case HOURS -> tied(new dangwu.kit.ui.AmountField(field.label(), 1), field);
        };
        if (field == MeetingField.LECTURER) {
            head.value(field).addListener((property, before, now) -> lecturerPost((PersonRef) now));
        }
        return made;
    }

    private CheckField flag(MeetingField field) {
        CheckField box = new CheckField(" ", field.label());
        box.start(Boolean.TRUE.equals(head.value(field).get()));
        box.valueProperty().addListener((property, before, now) -> head.value(field).set(Boolean.TRUE.equals(now) ? Boolean.TRUE : null));
        head.value(field).addListener((property, before, now) -> box.start(Boolean.TRUE.equals(now)));
        return box;
    }

    private <V> FormField<V> tied(FormField<V> made, MeetingField field) {
        tieValue(made, head.value(field));
        return made;
    }

    /** His post is known from the roster; what the clerk wrote stays. */
    private void lecturerPost(PersonRef lecturer) {
        if (lecturer != null && lecturer.memberId() != null && head.value(MeetingField.LECTURER_POST).get() == null) {
            people.get().stream().filter(one -> lecturer.memberId().equals(one.memberId()) && one.post() != null).findFirst()
                    .ifPresent(one -> head.value(MeetingField.LECTURER_POST).set(one.post()));
        }
    }

    private void arrange() {
        MeetingKind now = head.kindProperty().get();
        if (now == null) {
            return;
        }
        List<MeetingField> inSight = new ArrayList<>(UsualFields.of(now, head.value(MeetingField.COUNTS_AS_LECTURE).get() != null));
        List<MeetingField> rest = new ArrayList<>(head.fields());
        rest.removeAll(UsualFields.ALWAYS);
        rest.removeAll(inSight);
        rest.removeAll(TextsPane.LONG);
        rest.removeIf(field -> UsualFields.COUNTED.contains(field));
        usual = form(inSight, now.yearly(), UsualFields.byTopic(now));
        rare = form(rest, false, !UsualFields.byTopic(now));
        Shown.set(rare, rareShown);
        Shown.set(usual, !usual.getChildren().isEmpty());
        getStyleClass().setAll("dwm-part", "dwm-head");
        getChildren().setAll(first, usual, rare, row(more));
        nameMore();
    }

    private void goOn() {
        if (usual.fields().isEmpty()) {
            next.run();
        } else {
            usual.focusFirst();
        }
    }

    private Form form(List<MeetingField> which, boolean withYear, boolean withTopics) {
        Form form = new Form(COLUMNS);
        form.onSubmit(next).onCancel(back);
        if (withYear) {
            form.add(year, 2);
        }
        if (withTopics) {
            form.place(topics, 4);
        }
        which.forEach(field -> form.add(fields.get(field), span(field)));
        return form;
    }

    private static int span(MeetingField field) {
        return switch (field) {
            case THEME, LECTURE_TITLE, MATERIALS, REMARKS, OCCASION, ABSENCE_NOTE, GUEST_NOTE -> 4;
            default -> 2;
        };
    }

    private void toggle() {
        showRare(!rare.isVisible());
    }

    private void showRare(boolean shown) {
        rareShown = shown;
        Shown.set(rare, shown);
        nameMore();
        if (shown) {
            rare.focusFirst();
        }
    }

    private void nameMore() {
        long filled = rare.fields().stream().filter(field -> field.value() != null && !Boolean.FALSE.equals(field.value())).count() + (topics.anyIn(rare) ? 1 : 0);
        more.setText(rare.isVisible() ? "收起" : filled > 0 ? "更多（已填 " + filled + " 项）" : "更多");
    }

    /** Checks what was typed; the keyboard goes to what is wrong. */
    boolean valid() {
        return first.validate() && usual.validate() && (rare.validate() || reveal());
    }

    private boolean reveal() {
        showRare(true);
        rare.validate();
        return false;
    }

    /** Puts the keyboard there first. */
    void enter() {
        kind.input().requestFocus();
    }

    /** Puts the keyboard into the field of {@code field}. */
    void enter(MeetingField field) {
        if (rare.fields().contains(fields.get(field))) {
            showRare(true);
        }
        fields.get(field).input().requestFocus();
    }

    void enterDay() {
        day.input().requestFocus();
    }

    void enterYear() {
        (year.getScene() == null ? day.input() : year.input()).requestFocus();
    }

    void enterTime() {
        start.input().requestFocus();
    }

    /** Says a sentence of the check at the field that it concerns; empty takes it away. */
    void say(String aboutDay, String aboutTime, String aboutKind) {
        say(day, aboutDay);
        say(end, aboutTime);
        say(kind, aboutKind);
        // What the field finds itself comes back with the next check.
    }

    private static void say(FormField<?> field, String sentence) {
        if (!field.problemProperty().get().equals(sentence)) {
            field.validate();
            if (field.problemProperty().get().isEmpty()) {
                field.showProblem(sentence);
            }
        }
    }
}
