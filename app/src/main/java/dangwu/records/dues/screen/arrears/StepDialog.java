package dangwu.records.dues.screen.arrears;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Shown;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.StepKind;
import java.util.List;
import java.util.Optional;

/** 登记措施: what was done about somebody's arrears. */
final class StepDialog {

    private static final double WIDTH = 560;
    private static final int NAME = 100;

    private final ArrearsViewModel model;
    private final ArrearsRow row;
    private final ArrearsStep before;
    private final ChoiceField<StepKind> kind = new ChoiceField<>("措施", StepKind::label);
    private final DateField day;
    private final LineField by = new LineField("经办人").maxLength(NAME);
    private final DateField deadline;
    private final NoteField content = new NoteField("内容");

    /** @param before the record that is changed; null: a new one */
    StepDialog(ArrearsViewModel model, ArrearsRow row, ArrearsStep before) {
        this.model = model;
        this.row = row;
        this.before = before;
        day = new DateField("日期", model.clock());
        deadline = new DateField("补交期限", model.clock());
    }

    void open(FormWindow window) {
        kind.choices(List.of(StepKind.values())).required();
        day.required().check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        content.rows(3).required();
        kind.valueProperty().addListener((property, was, now) -> Shown.set(deadline, now == StepKind.DEADLINE_SET));
        kind.start(before == null ? likely() : before.kind());
        Shown.set(deadline, kind.value() == StepKind.DEADLINE_SET);
        day.start(before == null ? model.today() : before.happenedOn());
        by.start(before == null ? null : before.byName());
        deadline.start(before == null ? null : before.deadlineOn());
        content.start(before == null ? "督促" + row.name() + "补交党费 " + row.sum().toPlainString() + " 元" : before.content());
        Form fields = new Form(2).add(kind).add(day).add(by).add(deadline).add(content, 2);
        window.form(fields, () -> window.save(this::step, model::save));
        window.show(WIDTH, content.input());
    }

    /** What the level asks for. */
    private StepKind likely() {
        return row.level() == ArrearsLevel.WARNING ? StepKind.CRITICISED : row.level().compareTo(ArrearsLevel.ALERT) >= 0 ? StepKind.TALKED_TO : StepKind.REMINDED;
    }

    private ArrearsStep step() {
        return new ArrearsStep(before == null ? 0 : before.id(), row.memberId(), kind.value(), day.value(), by.value(), content.value(),
                kind.value() == StepKind.DEADLINE_SET ? deadline.value() : null);
    }
}
