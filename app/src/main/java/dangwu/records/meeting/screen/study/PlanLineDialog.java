package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.study.StudyYear;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds a line to the plan of a group, or edits one. */
final class PlanLineDialog {

    private static final double WIDTH = 560;
    private static final List<String> FORMS = List.of("集体研讨", "自学", "调研", "读书班");

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final ChoiceField<Integer> month = new ChoiceField<>("月份", number -> number + "月");
    private final DateField day;
    private final NoteField theme = new NoteField("学习专题").maxLength(1000).rows(2);
    private final NoteField materials = new NoteField("学习书目/材料").maxLength(4000).rows(2);
    private final ChoiceField<String> form = new ChoiceField<>("学习方式", text -> text);
    private final LineField presenter = new LineField("重点发言人").maxLength(300);
    private final LineField owner = new LineField("责任人").maxLength(300);

    PlanLineDialog(StudyViewModel model, StudyDialog windows) {
        this.model = model;
        this.windows = windows;
        day = new DateField("计划日期", model.clock());
    }

    /** @param before null: a new line */
    void open(StudyYear year, PlanLine before) {
        month.choices(IntStream.rangeClosed(1, 12).boxed().toList());
        month.required();
        theme.required();
        day.check(value -> month.value() == null || value.getYear() == year.year() && value.getMonthValue() == month.value() ? Optional.empty()
                : Optional.of("计划日期不在" + year.year() + "年" + month.value() + "月内"));
        start(year, before);
        FormWindow window = windows.window(before == null ? "新增学习安排" : "编辑学习安排", "保存");
        window.form(new Form(2).add(month).add(day).add(theme, 2).add(materials, 2).add(form).add(presenter).add(owner), () -> window.save(() -> line(year, before), model::save));
        window.show(WIDTH, before == null ? month.input() : theme.input());
    }

    private void start(StudyYear year, PlanLine before) {
        List<String> forms = new ArrayList<>(FORMS);
        if (before != null && before.form() != null && !forms.contains(before.form())) {
            forms.add(before.form());
        }
        form.choices(forms);
        if (before == null) {
            month.start(year.year() == year.today().getYear() ? year.today().getMonthValue() : null);
            form.start(FORMS.get(0));
            return;
        }
        month.start(before.month().getMonthValue());
        day.start(before.plannedOn());
        theme.start(before.theme() == null ? before.title() : before.theme());
        materials.start(before.materials());
        form.start(before.form());
        presenter.start(before.presenter());
        owner.start(before.owner());
    }

    private PlanLine line(StudyYear year, PlanLine before) {
        YearMonth wanted = YearMonth.of(year.year(), month.value());
        return before == null
                ? new PlanLine(0, year.body().id(), wanted, MeetingKind.CENTRE_GROUP_STUDY, null, theme.value(), day.value(), null, presenter.value(), null,
                        owner.value(), form.value(), materials.value(), null, null)
                : new PlanLine(before.id(), before.organizationId(), wanted, before.kind(), before.title(), theme.value(), day.value(), before.timeText(),
                        presenter.value(), before.scope(), owner.value(), form.value(), materials.value(), before.remarks(), before.meetingId());
    }
}
