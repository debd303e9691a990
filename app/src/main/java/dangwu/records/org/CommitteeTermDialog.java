package dangwu.records.org;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.Window;

/** Keeps a committee's term: the end follows from the election by the kind of organization, and may be changed. */
public final class CommitteeTermDialog {

    private static final double WIDTH = 480;

    private final OrganizationsViewModel model;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public CommitteeTermDialog(OrganizationsViewModel model, Theme theme, Prompts prompts, Clock clock) {
        this.model = model;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it for a new term of {@code organization} ({@code before} null), or to edit one. */
    public void open(Window owner, Organization organization, CommitteeTerm before) {
        AmountField termNo = new AmountField("第几届", 0);
        DateField electedOn = new DateField("选举日期", clock);
        DateField endsOn = new DateField("届满日期", clock);
        LineField approvalNo = new LineField("批复文号").maxLength(100);
        LineField remarks = new LineField("备注").maxLength(1000);
        electedOn.required();
        endsOn.required().check(day -> electedOn.value() != null && !day.isAfter(electedOn.value()) ? Optional.of("应晚于选举日期") : Optional.empty());
        termNo.check(number -> number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(999)) > 0 ? Optional.of("请填写届数，如 3") : Optional.empty());
        int years = organization.kind().termYears();
        endsOn.hint(years == 0 ? organization.kind().label() + "没有规定任期，请按批复填写。" : "按" + organization.kind().label() + "每届 " + years + " 年推算，可以修改。");
        electedOn.valueProperty().addListener((property, was, now) -> follow(organization.kind(), was, now, endsOn));
        if (before != null) {
            termNo.start(before.termNo() == null ? null : BigDecimal.valueOf(before.termNo()));
            electedOn.start(before.electedOn());
            endsOn.start(before.endsOn());
            approvalNo.start(before.approvalNo());
            remarks.start(before.remarks());
        }
        Form form = new Form(2).add(electedOn).add(endsOn).add(termNo).add(approvalNo).add(remarks, 2);
        FormWindow window = new FormWindow(owner, theme, prompts, (before == null ? "新增届次 — " : "编辑届次 — ") + organization.displayName(), "保存");
        window.form(form, () -> window.save(() -> new CommitteeTerm(before == null ? 0 : before.id(), organization.id(),
                termNo.value() == null ? null : termNo.value().intValue(), electedOn.value(), endsOn.value(), approvalNo.value(), remarks.value()), model::save));
        window.say("", Tone.PLAIN);
        window.show(WIDTH, electedOn.input());
    }

    /** The end follows the election as long as nobody has set it to something else. */
    private static void follow(OrganizationKind kind, LocalDate was, LocalDate now, DateField endsOn) {
        LocalDate before = was == null ? null : CommitteeTerm.endOfTerm(kind, was);
        if (now != null && (endsOn.value() == null || endsOn.value().equals(before))) {
            endsOn.valueProperty().set(CommitteeTerm.endOfTerm(kind, now));
        }
    }
}
