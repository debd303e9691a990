package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundKind;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.UseCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 使用 or 收入: a row of the unit's dues. What is doubtful is said before it is booked, and booked when the clerk says so again. */
final class FundDialog {

    private static final double WIDTH = 620;

    private final MoneyViewModel model;
    private final boolean use;
    private final ChoiceField<FundKind> kind = new ChoiceField<>("类型", FundKind::label);
    private final ChoiceField<UseCategory> category = new ChoiceField<>("用途类别", UseCategory::label);
    private final DateField day;
    private final AmountField amount = new AmountField("金额（元）", 2);
    private final LineField matter = new LineField("事由");
    private final LineField decision = new LineField("集体研究记录号");
    private final LineField handler = new LineField("经办人");
    private final LineField approver = new LineField("审批人");
    private final LineField voucher = new LineField("凭证号");
    private final NoteField remarks = new NoteField("备注");
    private FundEntry warned;

    FundDialog(MoneyViewModel model, boolean use) {
        this.model = model;
        this.use = use;
        day = new DateField("日期", model.tools().clock());
    }

    void open(FormWindow window) {
        day.required();
        day.start(model.today());
        amount.required().check(value -> value.signum() <= 0 ? Optional.of("请填写大于 0 的金额") : Optional.empty());
        matter.required();
        remarks.rows(2);
        Form fields = new Form(2);
        if (use) {
            category.choices(List.of(UseCategory.values())).required();
            fields.add(category, 2).add(day).add(amount).add(matter, 2).add(decision).add(voucher).add(handler).add(approver).add(remarks, 2);
        } else {
            kind.choices(Arrays.stream(FundKind.values()).filter(FundKind::income).toList()).required();
            kind.start(FundKind.INTEREST);
            matter.start(FundKind.INTEREST.label());
            kind.valueProperty().addListener((property, before, now) -> {
                if (now != null && before != null && before.label().equals(matter.value())) {
                    matter.start(now.label());
                }
            });
            fields.add(kind).add(day).add(amount).add(voucher).add(matter, 2).add(remarks, 2);
        }
        window.form(fields, () -> book(window));
        window.show(WIDTH, use ? category.input() : kind.input());
    }

    private void book(FormWindow window) {
        window.save(this::entry, (entry, outcome) -> {
            List<String> doubts = FundService.remarks(entry);
            if (!doubts.isEmpty() && !entry.equals(warned)) {
                warned = entry;
                outcome.refused().accept(String.join("", doubts));
                window.actWord("仍然登记");
                window.say(String.join("", doubts), Tone.WARN);
                return;
            }
            model.book(entry, outcome);
        });
    }

    private FundEntry entry() {
        return new FundEntry(0, use ? FundKind.USE : kind.value(), day.value(), amount.value(), use ? category.value() : null, matter.value(), decision.value(),
                handler.value(), approver.value(), voucher.value(), null, remarks.value());
    }
}
