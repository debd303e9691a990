package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.MonthField;
import dangwu.kit.ui.Shown;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Records that a member pays less, or nothing, for some months, with who has decided it (DU-10). */
final class ReliefDialog {

    private static final double WIDTH = 640;
    private static final int NOTE_LENGTH = 1000;

    private final SupplementsViewModel model;
    private final FormWindow window;
    private final LocalDate today;
    private final ChoiceField<AssessRow> member;
    private final ChoiceField<ReliefKind> kind = new ChoiceField<>("种类", ReliefKind::label);
    private final AmountField amount = new AmountField("减免后每月交纳", 2);
    private final MonthField from;
    private final MonthField to;
    private final LineField cause = new LineField("事由").maxLength(NOTE_LENGTH);
    private final DateField branchDecided;
    private final DateField superiorApproved;
    private final LineField approvalNo = new LineField("批准文号").maxLength(100);
    private final LineField remarks = new LineField("备注").maxLength(NOTE_LENGTH);
    private Relief edited;

    ReliefDialog(SupplementsViewModel model, FormWindow window, Clock clock) {
        this.model = model;
        this.window = window;
        today = LocalDate.now(clock);
        member = MemberChoicePane.field();
        from = new MonthField("起始月份", clock);
        to = new MonthField("终止月份", clock);
        branchDecided = new DateField("党支部研究日期", clock);
        superiorApproved = new DateField("上级党委批准日期", clock);
    }

    /**
     * Opens it.
     *
     * @param people among whom the member is chosen
     * @param row    the member; null: to be chosen
     * @param relief what is edited; null: a new one
     */
    void open(List<AssessRow> people, AssessRow row, Relief relief) {
        edited = relief;
        rules();
        MemberChoicePane.start(member, people, row);
        kind.choices(List.of(ReliefKind.values()));
        start(row, relief);
        kind.valueProperty().addListener((property, before, now) -> Shown.set(amount, now == ReliefKind.REDUCTION));
        Shown.set(amount, kind.value() == ReliefKind.REDUCTION);
        Form form = new Form(3).add(member).add(kind).add(amount).add(from).add(to).line().add(cause, 3).add(branchDecided).add(superiorApproved).add(approvalNo)
                .add(remarks, 3);
        form.onSubmit(this::save).onCancel(window::leave);
        window.onAct(form::submit).guard(form::isChanged, "这条减免").content(new VBox(6, form, Facts.words("党支部研究同意并报上一级党委批准后生效；离退休党员由党支部研究同意即可。批准前先登记的，标为待批准，仍按核定数交纳。", "dw-dim")));
        window.show(WIDTH, row == null ? member.input() : relief == null ? kind.input() : superiorApproved.input());
    }

    private void rules() {
        member.required();
        kind.required();
        from.required();
        to.required().check(month -> from.value() != null && month.isBefore(from.value()) ? Optional.of("早于起始月份") : Optional.empty());
        cause.required();
        branchDecided.check(this::notAhead);
        superiorApproved.check(this::notAhead).check(day -> branchDecided.value() != null && day.isBefore(branchDecided.value()) ? Optional.of("早于党支部研究日期")
                : Optional.empty());
        amount.check(value -> value.signum() <= 0 ? Optional.of("应大于 0；不交的选“免交”") : Optional.empty());
    }

    private Optional<String> notAhead(LocalDate day) {
        return day.isAfter(today) ? Optional.of("还没有到这一天") : Optional.empty();
    }

    private void start(AssessRow row, Relief relief) {
        if (relief == null) {
            YearMonth now = YearMonth.from(today);
            YearMonth first = row == null || now.getYear() == row.year() ? now : YearMonth.of(row.year(), 1);
            kind.start(ReliefKind.EXEMPTION);
            from.start(first);
            to.start(YearMonth.of(first.getYear(), 12));
            return;
        }
        kind.start(relief.kind());
        amount.start(relief.kind() == ReliefKind.REDUCTION ? relief.amount() : null);
        from.start(relief.from());
        to.start(relief.to());
        cause.start(relief.cause());
        branchDecided.start(relief.branchDecidedOn());
        superiorApproved.start(relief.superiorApprovedOn());
        approvalNo.start(relief.approvalNo());
        remarks.start(relief.remarks());
    }

    private void save() {
        window.save(() -> {
            if (kind.value() == ReliefKind.REDUCTION && amount.value() == null) {
                throw new IllegalArgumentException("请填写减免后每月交纳的金额。");
            }
            return new Relief(edited == null ? 0 : edited.id(), member.value().memberId(), from.value(), to.value(), kind.value(), amount.value(), cause.value(),
                    branchDecided.value(), superiorApproved.value(), approvalNo.value(), remarks.value());
        }, model::save);
    }
}
