package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.SaveOutcome;
import java.util.function.BiConsumer;

/** Asks why something is voided, reversed or opened again. */
final class ReasonDialog {

    private static final double WIDTH = 520;

    private final String what;
    private final String consequence;
    private final NoteField reason = new NoteField("原因");

    /**
     * @param what        what it is about
     * @param consequence what will happen
     */
    ReasonDialog(String what, String consequence) {
        this.what = what;
        this.consequence = consequence;
    }

    void open(FormWindow window, BiConsumer<String, SaveOutcome> act) {
        reason.rows(2).required();
        Form fields = new Form(2).place(Facts.words(what, "dw-strong"), 2).place(Facts.words(consequence, "dw-dim"), 2).add(reason, 2);
        window.form(fields, () -> window.save(reason::value, act));
        window.show(WIDTH, reason.input());
    }
}
