package dangwu.records.dues.screen.arrears;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.arrears.CaseDecision;
import dangwu.records.dues.arrears.DuesCase;
import java.util.List;
import java.util.Optional;

/** The case of six unpaid months in a row: laid before the meeting, just cause, and what the meeting decided (DU-09). */
final class CaseDialog {

    private static final double WIDTH = 580;
    private static final int NUMBER = 100;

    private final ArrearsViewModel model;
    private final ArrearsRow row;

    CaseDialog(ArrearsViewModel model, ArrearsRow row) {
        this.model = model;
        this.row = row;
    }

    /** Lays it before the meeting. */
    void submit(FormWindow window) {
        DateField day = new DateField("提交日期", model.clock());
        day.required().check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        day.start(model.today());
        Form fields = new Form(2).place(Facts.words(row.member().sentence(), null), 2)
                .intro("党章第九条：没有正当理由，连续六个月不交纳党费的，按自行脱党处理，由支部党员大会决定除名并报上级党组织批准。这里只作登记，不改变党籍。").add(day);
        window.form(fields, () -> window.save(day::value, (on, outcome) -> model.open(row, on, outcome)));
        window.show(WIDTH, day.input());
    }

    /** Notes what the meeting decided. */
    void decide(DuesCase opened, FormWindow window) {
        ChoiceField<CaseDecision> kind = new ChoiceField<>("决定", CaseDecision::label);
        DateField day = new DateField("决定日期", model.clock());
        NoteField note = new NoteField("会议和决定内容");
        DateField approved = new DateField("上级批准日期", model.clock());
        LineField number = new LineField("批准文号").maxLength(NUMBER);
        DuesCase.Decision before = opened.decision();
        kind.choices(List.of(CaseDecision.values())).required();
        day.required();
        note.rows(3).required();
        approved.hint("决定除名的须报上级党组织批准；尚未批准可不填");
        kind.start(before == null ? null : before.kind());
        day.start(before == null ? model.today() : before.decidedOn());
        note.start(before == null ? null : before.note());
        approved.start(before == null ? null : before.approvedOn());
        number.start(before == null ? null : before.approvalNo());
        Form fields = new Form(2).intro("登记支部党员大会的决定，不改变党籍；除名经批准后，请在“党员”中办理出党。").add(kind).add(day).add(note, 2)
                .add(approved).add(number);
        window.form(fields, () -> window.save(() -> new DuesCase.Decision(kind.value(), day.value(), note.value(), approved.value(), number.value()),
                (decision, outcome) -> model.decide(opened, decision, outcome)));
        window.show(WIDTH, kind.input());
    }

    /** Notes the just cause that was found. */
    void justCause(DuesCase opened, FormWindow window) {
        NoteField cause = new NoteField("正当理由");
        cause.rows(3).required();
        cause.start(opened.justCause());
        Form fields = new Form(1).intro("如长期住院、失去联系经查实等；登记后不按自行脱党提交，欠缴的党费仍应补交。").add(cause);
        window.form(fields, () -> window.save(cause::value, (text, outcome) -> model.justCause(opened, text, outcome)));
        window.show(WIDTH, cause.input());
    }
}
