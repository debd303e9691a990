package dangwu.records.meeting.screen.plan;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.MonthField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line of the plan at the right of the table, to be filled in. */
final class PlanLinePane {

    private static final int LONG_TEXT = 1000;

    private final PlanViewModel model;
    private final Prompts prompts;
    private final ChineseNames names;
    private final SidePanel panel = new SidePanel("", "");
    private final Label problem = new Label();
    private final ChoiceField<Organization> organization;
    private final MonthField month;
    private final ChoiceField<MeetingKind> kind;
    private final LineField title = new LineField("会议（活动）名称").maxLength(300);
    private final NoteField theme = new NoteField("主题/内容").maxLength(LONG_TEXT).rows(2);
    private final DateField plannedOn;
    private final LineField timeText = new LineField("时间").maxLength(200);
    private final LineField presenter = new LineField("主持人/授课人").maxLength(200);
    private final LineField scope = new LineField("参加范围").maxLength(300);
    private final LineField owner = new LineField("责任人").maxLength(200);
    private final LineField form = new LineField("学习方式").maxLength(200);
    private final NoteField materials = new NoteField("学习书目/材料").maxLength(LONG_TEXT).rows(2);
    private final NoteField remarks = new NoteField("备注").maxLength(LONG_TEXT).rows(2);
    private final Form fields = new Form(2);
    private PlanLine before;
    private boolean saving;
    private Consumer<PlanLine> onSaved = line -> { };
    private Runnable onLeft = () -> { };

    PlanLinePane(PlanViewModel model, Prompts prompts, ChineseNames names, Clock clock) {
        this.model = model;
        this.prompts = prompts;
        this.names = names;
        organization = new ChoiceField<>("组织", this::name, one -> List.of(names.pinyin(name(one)).full(), names.pinyin(name(one)).initials()));
        kind = new ChoiceField<>("类型", MeetingKind::label, one -> spelt(one.label()));
        month = new MonthField("月份", clock);
        plannedOn = new DateField("日期", clock);
        organization.required();
        kind.required();
        month.required();
        plannedOn.check(day -> month.value() != null && !YearMonth.from(day).equals(month.value()) ? Optional.of("不在 " + month.value() + " 内") : Optional.empty());
        timeText.prompt("如 下午3点");
        fields.add(organization, 2).add(month).add(kind).add(title, 2).add(theme, 2).add(plannedOn).add(timeText).add(presenter).add(owner).add(scope, 2)
                .add(form, 2).add(materials, 2).add(remarks, 2);
        organization.valueProperty().addListener((property, was, now) -> kinds(now));
        kind.valueProperty().addListener((property, was, now) -> study());
        fields.onSubmit(this::save).onCancel(this::leave);
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        panel.content(fields, problem);
        panel.acts(Buttons.plain("保存", StandardKeys.SUBMIT, fields::submit), Buttons.plain("关闭", this::leave));
        panel.onClose(this::leave);
        study();
    }

    private List<String> spelt(String text) {
        return List.of(names.pinyin(text).full(), names.pinyin(text).initials());
    }

    SidePanel panel() {
        return panel;
    }

    /** What happens when a line was kept. */
    void onSaved(Consumer<PlanLine> act) {
        onSaved = act;
    }

    /** What happens when the pane is left. */
    void onLeft(Runnable act) {
        onLeft = act;
    }

    /** Shows {@code line}; id 0: a new one. */
    void edit(PlanLine line) {
        before = line;
        saving = false;
        say("");
        panel.setTitle(line.id() == 0 ? "新增计划" : "编辑计划", line.fulfilled() ? "已完成" : "");
        List<Organization> standing = model.organizations();
        organization.choices(standing);
        Organization holder = model.tree().find(line.organizationId()).orElse(null);
        organization.start(holder);
        kinds(holder);
        month.start(line.month());
        kind.start(line.kind());
        title.start(line.title());
        theme.start(line.theme());
        plannedOn.start(line.plannedOn());
        timeText.start(line.timeText());
        presenter.start(line.presenter());
        scope.start(line.scope());
        owner.start(line.owner());
        form.start(line.form());
        materials.start(line.materials());
        remarks.start(line.remarks());
    }

    /** Puts the keyboard into the first field that is still to be filled in. */
    Node firstField() {
        return before != null && before.id() == 0 && organization.value() != null ? kind.input() : before != null && before.id() == 0 ? organization.input() : theme.input();
    }

    /** Asks about unsaved edits; false: the clerk wants to stay. */
    boolean mayLeave() {
        if (before == null || saving || !fields.isChanged()) {
            return true;
        }
        UnsavedAnswer answer = prompts.unsaved("这条计划");
        if (answer == UnsavedAnswer.SAVE) {
            return fields.submit();
        }
        if (answer == UnsavedAnswer.DISCARD) {
            fields.markClean();
            return true;
        }
        return false;
    }

    private void leave() {
        if (mayLeave()) {
            before = null;
            onLeft.run();
        }
    }

    private void save() {
        if (saving) {
            return;
        }
        PlanLine line;
        try {
            line = new PlanLine(before.id(), organization.value().id(), month.value(), kind.value(), title.value(), theme.value(), plannedOn.value(), timeText.value(),
                    presenter.value(), scope.value(), owner.value(), form.value(), materials.value(), remarks.value(), before.meetingId());
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
            return;
        }
        saving = true;
        model.save(line, kept -> {
            saving = false;
            fields.markClean();
            onSaved.accept(kept);
        }, sentence -> {
            saving = false;
            say(sentence);
        });
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Shown.set(problem, !sentence.isEmpty());
    }

    private void kinds(Organization holder) {
        kind.choices(holder == null ? List.of(MeetingKind.values()) : MeetingKind.heldByKind(holder.kind()));
    }

    /** Books and the way of studying are asked for where there is study. */
    private void study() {
        boolean asked = kind.value() != null && kind.value().study();
        for (Node node : List.of(form, materials)) {
            Shown.set(node, asked);
        }
    }

    private String name(Organization one) {
        return OrganizationWords.of(model.tree(), one.id());
    }
}
