package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.booking.Refund;
import dangwu.records.dues.rate.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 退还: what was paid beyond what is due goes back. */
final class RefundDialog {

    private static final double WIDTH = 560;

    private final CollectViewModel model;
    private final CollectRow row;
    private final List<DuesMonth> over;
    private final ChoiceField<DuesMonth> month = new ChoiceField<>("哪个月的党费", each -> CollectWords.whole(each.month()) + "，多交 " + Money.text(each.excess()) + " 元");
    private final AmountField amount = new AmountField("退还金额", 2);
    private final DateField day;
    private final ChoiceField<Channel> channel = new ChoiceField<>("退还方式", Channel::label);
    private final NoteField reason = new NoteField("退还原因");

    RefundDialog(CollectViewModel model, CollectRow row) {
        this.model = model;
        this.row = row;
        over = over(row);
        day = new DateField("退还日期", model.clock());
    }

    /** The months of {@code row}'s member for which more was paid than is due, the latest first. */
    static List<DuesMonth> over(CollectRow row) {
        return row.account().entries().stream().map(entry -> entry.month()).filter(Objects::nonNull).distinct().sorted((one, other) -> other.compareTo(one))
                .map((YearMonth each) -> row.account().month(each)).filter(each -> each.excess().signum() > 0).toList();
    }

    void open(FormWindow window) {
        month.choices(over).required();
        month.start(over.get(0));
        amount.required().check(value -> value.signum() <= 0 ? Optional.of("请填写大于 0 的金额") : Optional.empty());
        amount.start(over.get(0).excess());
        month.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                amount.start(now.excess());
            }
        });
        day.required();
        day.start(model.today());
        channel.choices(ReceiptViewModel.allowed()).required();
        channel.start(model.receipt().channel());
        reason.rows(2).required();
        Form fields = new Form(2).intro("退还只限多交的部分；登记有误的，请在交纳记录中点开该笔更正。").add(month, 2).add(amount).add(day).add(channel).add(reason, 2);
        window.form(fields, () -> window.save(() -> new Refund(row.memberId(), month.value().month(), amount.value(), day.value(), channel.value(), reason.value()),
                (refund, outcome) -> model.refund(refund, row.name(), outcome)));
        window.show(WIDTH, amount.input());
    }
}
