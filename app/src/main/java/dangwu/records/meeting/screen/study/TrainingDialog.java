package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Records one training of several people: the same for all, a record each (L141). */
final class TrainingDialog {

    private static final double WIDTH = 620;
    private static final List<String> FORMS = List.of("集中培训", "网络培训", "专题讲座", "党校学习");

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final LineField title = new LineField("培训名称");
    private final DateField first;
    private final DateField last;
    private final AmountField hours = new AmountField("每人学时", 1);
    private final ChoiceField<String> form = new ChoiceField<>("类型", text -> text);
    private final LineField place = new LineField("地点").maxLength(300);

    TrainingDialog(StudyViewModel model, StudyDialog windows) {
        this.model = model;
        this.windows = windows;
        first = new DateField("开始日期", model.clock());
        last = new DateField("结束日期", model.clock());
    }

    void open(int year, List<StudyPerson> people) {
        PeoplePickPane pick = new PeoplePickPane(people);
        title.maxLength(500).required();
        first.required().check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        last.check(value -> first.value() != null && value.isBefore(first.value()) ? Optional.of("早于开始日期") : Optional.empty());
        hours.required().check(value -> value.signum() <= 0 ? Optional.of("请填写大于 0 的学时") : Optional.empty());
        hours.hint("按惯例一天 8、半天 4");
        form.choices(FORMS);
        form.start(FORMS.get(0));
        first.start(year == model.today().getYear() ? model.today() : null);
        FormWindow window = windows.window("登记培训", "登记");
        Form fields = new Form(3).add(title, 2).add(form).add(first).add(last).add(hours).add(place, 3);
        window.content(new VBox(4, fields, pick));
        fields.onSubmit(() -> save(window, pick)).onCancel(window::leave);
        window.onAct(fields::submit).guard(() -> fields.isChanged() || !pick.chosen().isEmpty(), "这次培训");
        window.show(WIDTH, title.input());
    }

    private void save(FormWindow window, PeoplePickPane pick) {
        List<StudyPerson> chosen = pick.chosen();
        if (chosen.isEmpty()) {
            window.say("请勾选参加培训的人员。", Tone.BAD);
            return;
        }
        window.save(() -> chosen.stream().map(this::record).toList(), model::addTrainings);
    }

    private StudyRecord record(StudyPerson person) {
        StudyRecord.Detail detail = new StudyRecord.Detail(null, null, null, null, null, place.value(), null, form.value(), hours.value(), null, null, null, null);
        return new StudyRecord(0, person.branchId(), StudyKind.TRAINING, person.memberId(), person.name(), title.value(), first.value(), last.value(), detail);
    }
}
