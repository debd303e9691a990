package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.remit.RemittanceDraft;
import dangwu.records.dues.remit.RemittanceNotes;
import java.util.List;

/** 上缴: one organization with all that can be said of it, or all branches at once with a day. */
final class RemitDialog {

    private static final double WIDTH = 600;

    private final MoneyViewModel model;
    private final List<RemitRow> rows;
    private final DateField day;
    private final AmountField amount = new AmountField("实上缴金额（元）", 2);
    private final LineField receipt = new LineField("票据号");
    private final LineField payer = new LineField("交款人");
    private final LineField receiver = new LineField("收款人");
    private final NoteField remarks = new NoteField("备注");

    /** @param rows at least one; 大额党费 only by itself */
    RemitDialog(MoneyViewModel model, List<RemitRow> rows) {
        this.model = model;
        this.rows = rows;
        day = new DateField("上缴日期", model.tools().clock());
    }

    private boolean single() {
        return rows.size() == 1;
    }

    private boolean large() {
        return rows.get(0).large() != null;
    }

    void open(FormWindow window) {
        day.required();
        day.start(model.today());
        amount.required();
        amount.start(rows.get(0).due());
        receiver.start(rows.get(0).superior() ? null : model.listing().policy().cashier());
        remarks.rows(2);
        Form fields = new Form(2).place(Facts.words(summary(), "dw-strong"), 2).place(Facts.words(explanation(), "dw-dim"), 2).add(day);
        if (single() && !large()) {
            fields.add(amount.hint("与应上缴不一致的，请在备注中说明原因"));
        }
        if (single()) {
            fields.add(receipt).add(payer);
        }
        fields.add(receiver).add(remarks, 2);
        window.form(fields, () -> window.save(this::drafts, (drafts, outcome) -> {
            if (large()) {
                model.remitLarge(rows.get(0), day.value(), notes(), outcome);
            } else {
                model.remit(drafts, outcome);
            }
        }));
        window.show(WIDTH, day.input());
    }

    private String summary() {
        return (single() ? rows.get(0).name() : rows.size() + " 个党支部") + "，应上缴 " + Money.text(MoneyListing.sum(rows)) + " 元";
    }

    private String explanation() {
        if (large()) {
            return "大额党费全额单独转交上级，逐级转至中央，由中央出具收据。";
        }
        RemitRow row = rows.get(0);
        String share = single() && row.proposal().share() != null
                ? "按 " + Money.text(row.proposal().basis()) + " 元的 " + RateText.percent(row.proposal().share()) + " 计算。" : "所列为截至上缴日期、在手尚未上缴的党费。";
        return share + "凭单号由台账按年连续编号。" + (model.listing().period().ends().isAfter(model.today()) ? "本期尚未结束，以后收到的可再次上缴。" : "") + String.join("", row.proposal().remarks());
    }

    private RemittanceNotes notes() {
        return new RemittanceNotes(receipt.value(), payer.value(), receiver.value(), remarks.value());
    }

    private List<RemittanceDraft> drafts() {
        if (large()) {
            return List.of();
        }
        return rows.stream().map(row -> new RemittanceDraft(row.organization().id(), model.listing().period(), day.value(),
                single() && amount.value().compareTo(row.due()) != 0 ? amount.value() : null, notes())).toList();
    }
}
