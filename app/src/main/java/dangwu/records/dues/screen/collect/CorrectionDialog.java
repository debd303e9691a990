package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 更正: one row of the journal is reversed by another, and what is right is booked in its place, both in one act. */
final class CorrectionDialog {

    private static final double WIDTH = 560;

    private final CollectViewModel model;
    private final CollectRow row;
    private final DuesEntry entry;
    private final AmountField right = new AmountField("正确金额", 2);
    private final DateField day;
    private final NoteField reason = new NoteField("更正原因");

    CorrectionDialog(CollectViewModel model, CollectRow row, DuesEntry entry) {
        this.model = model;
        this.row = row;
        this.entry = entry;
        day = new DateField("更正日期", model.clock());
    }

    void open(FormWindow window) {
        boolean again = entry.kind() == EntryKind.PAYMENT || entry.kind() == EntryKind.VOLUNTARY;
        right.hint("只冲正、不重新登记的，不填");
        right.check(value -> value.signum() <= 0 ? Optional.of("请填写大于 0 的金额；只冲正的，不填")
                : value.compareTo(entry.amount()) == 0 ? Optional.of("与原金额相同，不需更正") : Optional.empty());
        day.required().check(value -> value.isBefore(entry.paidOn()) ? Optional.of("不能早于原记录的日期 " + entry.paidOn())
                : value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        // What was booked by mistake this month is set right on its own day, so that the day on which he paid stays.
        day.start(entry.paidMonth().equals(YearMonth.from(model.today())) ? entry.paidOn() : model.today());
        reason.rows(2).required();
        String what = row.name() + " " + entry.paidOn() + " " + (entry.month() == null ? "" : CollectWords.whole(entry.month())) + entry.kind().label() + " "
                + Money.text(entry.amount()) + " 元";
        Form fields = new Form(2).place(Facts.words(what, "dw-strong"), 2).intro("原记录不会被改掉或删除，而是登记一笔相反的记录把它冲正，再按正确金额重新登记。");
        if (again) {
            fields.add(right);
        }
        fields.add(day).add(reason, 2);
        window.form(fields, () -> window.save(() -> new Amended(entry, day.value(), reason.value(), right.value()), (amended, outcome) -> model.correct(amended, row.name(), outcome)));
        window.show(WIDTH, again ? right.input() : reason.input());
    }

    /**
     * How a row is set right.
     *
     * @param right what should have been booked, yuan; null: nothing
     */
    record Amended(DuesEntry entry, LocalDate on, String reason, BigDecimal right) {

        /** What is booked in its place: for the same month, in the same way. */
        Optional<Payment> instead() {
            if (right == null) {
                return Optional.empty();
            }
            boolean voluntary = entry.kind() == EntryKind.VOLUNTARY;
            Payment.Part part = new Payment.Part(entry.month(), voluntary ? null : right, voluntary ? right : null);
            return Optional.of(new Payment(entry.memberId(), entry.branchId(), List.of(part), on, entry.channel(), entry.paidBy(), entry.note(),
                    entry.channel().forbidden() ? Map.of("DU-11", reason) : Map.of()));
        }
    }
}
