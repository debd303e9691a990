package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceNotes;

/** What may be written on a voucher afterwards, e.g. the number of the official receipt. */
final class NotesDialog {

    private static final double WIDTH = 520;

    private final MoneyViewModel model;
    private final Remittance remittance;
    private final LineField receipt = new LineField("票据号");
    private final LineField payer = new LineField("交款人");
    private final LineField receiver = new LineField("收款人");
    private final NoteField remarks = new NoteField("备注");

    NotesDialog(MoneyViewModel model, Remittance remittance) {
        this.model = model;
        this.remittance = remittance;
    }

    void open(FormWindow window) {
        receipt.start(remittance.receiptNo());
        payer.start(remittance.payer());
        receiver.start(remittance.receiver());
        remarks.rows(2).start(remittance.remarks());
        Form fields = new Form(2).add(receipt, 2).add(payer).add(receiver).add(remarks, 2);
        window.form(fields, () -> window.save(() -> new RemittanceNotes(receipt.value(), payer.value(), receiver.value(), remarks.value()),
                (notes, outcome) -> model.note(remittance, notes, outcome)));
        window.show(WIDTH, receipt.input());
    }
}
