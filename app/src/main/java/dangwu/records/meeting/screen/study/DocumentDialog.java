package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.time.LocalDate;
import java.util.Optional;

/** The text of a year's plan (L40, CG-02), or of the report on the year (CG-08). */
final class DocumentDialog {

    private static final double WIDTH = 720;
    private static final int ROWS = 17;
    private static final int MOST = 100_000;
    private static final String PLAN = "一、指导思想\n\n二、学习内容\n\n三、学习安排\n集体学习每季度不少于一次，具体安排见附表。\n四、学习要求\n";
    private static final String REPORT = "一、学习开展情况\n\n二、主要成效\n\n三、存在的问题\n\n四、下一步打算\n";

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final LineField title = new LineField("标题");
    private final DateField day;
    private final LineField sentTo = new LineField("报送");
    private final NoteField text = new NoteField("正文").maxLength(MOST).rows(ROWS);

    DocumentDialog(StudyViewModel model, StudyDialog windows) {
        this.model = model;
        this.windows = windows;
        day = new DateField("日期", model.clock());
    }

    /** @param before null: a new one */
    void open(StudyYear year, StudyKind kind, StudyRecord before) {
        boolean plan = kind == StudyKind.ANNUAL_PLAN;
        title.maxLength(500).required();
        day.required().check(value -> belongs(kind, value) == year.year() ? Optional.empty()
                : Optional.of("按这个日期属于" + belongs(kind, value) + "年度，请核对"));
        text.hint("以“一、”“（一）”开头的行按标题排版");
        if (before == null) {
            title.start(year.body().displayName() + "理论学习中心组" + year.year() + (plan ? "年度学习计划" : "年度学习情况报告"));
            day.start(belongs(kind, year.today()) == year.year() ? year.today() : LocalDate.of(year.year(), plan ? 1 : 12, plan ? 10 : 31));
            text.start(plan ? PLAN : REPORT);
        } else {
            title.start(before.title());
            day.start(before.happenedOn());
            text.start(before.detail().content());
            sentTo.start(before.detail().publishedIn());
        }
        FormWindow window = windows.window((before == null ? "撰写" : "编辑") + kind.label(), "保存");
        window.form(new Form(2).add(title, 2).add(day).add(sentTo).add(text, 2), () -> window.save(() -> record(year, kind, before), model::save));
        window.show(WIDTH, text.input());
    }

    private static int belongs(StudyKind kind, LocalDate day) {
        return StudyYear.of(new StudyRecord(0, 0, kind, null, null, kind.label(), day, null, null));
    }

    private StudyRecord record(StudyYear year, StudyKind kind, StudyRecord before) {
        StudyRecord.Detail detail = new StudyRecord.Detail(null, null, sentTo.value(), null, null, null, null, null, null, null, null, text.value(), null);
        return new StudyRecord(before == null ? 0 : before.id(), before == null ? year.body().id() : before.organizationId(), kind, null, null,
                title.value(), day.value(), null, detail);
    }
}
