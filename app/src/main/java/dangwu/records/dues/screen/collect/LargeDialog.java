package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.booking.LargeDues;
import java.util.Optional;

/** 大额党费: 1,000 yuan and more by one's own will, which go to the Central Committee whole (DU-12). */
final class LargeDialog {

    private static final double WIDTH = 600;
    private static final int NUMBER = 100;

    private final CollectViewModel model;
    private final CollectRow row;
    private final AmountField amount = new AmountField("金额", 2);
    private final DateField day;
    private final ChoiceField<Channel> channel = new ChoiceField<>("交纳方式", Channel::label);
    private final LineField receipt = new LineField("中央组织部收据编号").maxLength(NUMBER);
    private final NoteField situation = new NoteField("党员简要情况");
    private final NoteField reason = new NoteField("交纳缘由");

    LargeDialog(CollectViewModel model, CollectRow row) {
        this.model = model;
        this.row = row;
        day = new DateField("交纳日期", model.clock());
    }

    void open(FormWindow window) {
        amount.required().check(value -> value.compareTo(CollectViewModel.large()) < 0 ? Optional.of("自愿一次多交 1,000 元以上的才是大额党费") : Optional.empty());
        day.required();
        day.start(model.receipt().day());
        channel.choices(ReceiptViewModel.allowed()).required();
        channel.start(model.receipt().channel());
        receipt.hint("收到后再填也可以");
        situation.rows(3).required();
        reason.rows(2).required();
        Form fields = new Form(2).intro("大额党费全额上缴中央，单独上缴，不计入各月党费。").add(amount).add(day).add(channel).add(receipt)
                .add(situation, 2).add(reason, 2);
        window.form(fields, () -> window.save(() -> new LargeDues(row.memberId(), model.listing().branch().id(), amount.value(), day.value(), channel.value(), situation.value(),
                reason.value(), receipt.value(), null), (large, outcome) -> model.large(large, row.name(), outcome)));
        window.show(WIDTH, amount.input());
    }
}
