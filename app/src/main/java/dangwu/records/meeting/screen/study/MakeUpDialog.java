package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Records that those absent made up for it: one date and way for all chosen. */
final class MakeUpDialog {

    private static final double WIDTH = 420;

    private final StudyViewModel model;
    private final StudyDialog windows;

    MakeUpDialog(StudyViewModel model, StudyDialog windows) {
        this.model = model;
        this.windows = windows;
    }

    void open(List<AbsenceRow> rows) {
        LocalDate last = rows.stream().map(row -> row.session().day()).max(Comparator.naturalOrder()).orElseThrow();
        AbsenceRow only = rows.get(0);
        DateField day = new DateField("补学日期", model.clock());
        day.required().check(value -> value.isBefore(last) ? Optional.of("早于学习日期 " + last) : Optional.empty())
                .check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        LineField how = new LineField("补学方式").maxLength(300).prompt("如：自学材料、观看录像");
        day.start(rows.size() == 1 && only.person().madeUpOn() != null ? only.person().madeUpOn() : model.today());
        how.start(rows.size() == 1 ? only.person().madeUpHow() : null);
        String whom = rows.size() == 1 ? only.person().name() + "（" + only.session().day() + "）" : rows.size() + " 人次";
        FormWindow window = windows.window("登记补学 — " + whom, "登记补学");
        window.form(new Form(1).add(day).add(how), () -> {
            window.busy(true);
            model.madeUp(rows.stream().map(AbsenceRow::absence).toList(), day.value(), how.value(), window.outcome());
        });
        window.show(WIDTH, day.input());
    }
}
