package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.screen.assess.state.AssessProposal;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.CopyAdjustment;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 按上年核定: what the year before was carried on, changed by a share or a sum, seen before it is kept. */
final class CopyDialog {

    private static final double WIDTH = 900;
    private static final double AMOUNT_WIDTH = 180;

    private final AssessViewModel model;
    private final FormWindow window;
    private final List<AssessRow> rows;
    private final List<AssessmentDraft> drafts;
    private final Segments<CopyAdjustment.Kind> kinds = new Segments<>(List.of(CopyAdjustment.Kind.values()), CopyAdjustment.Kind::label);
    private final AmountField amount = new AmountField("调整幅度", 2);
    private final ProposalPane proposals = new ProposalPane();

    CopyDialog(AssessViewModel model, FormWindow window, List<AssessRow> rows, List<AssessmentDraft> drafts) {
        this.model = model;
        this.window = window;
        this.rows = rows;
        this.drafts = drafts;
    }

    void open() {
        amount.tight();
        amount.setId("dues-adjustment");
        amount.setPrefWidth(AMOUNT_WIDTH);
        kinds.chosenProperty().addListener((property, before, now) -> {
            Shown.set(amount, now != CopyAdjustment.Kind.NONE);
            amount.hint(now == CopyAdjustment.Kind.PERCENT ? "百分之几，下调填负数" : "每月多少元，下调填负数");
            show();
            amount.input().requestFocus();
        });
        amount.valueProperty().addListener((property, before, now) -> show());
        Shown.set(amount, false);
        HBox line = new HBox(12, Facts.words("上年基数", "dw-dim"), kinds, amount);
        line.setAlignment(Pos.CENTER_LEFT);
        proposals.onMarks(many -> window.actWord("核定 " + many + " 人"));
        window.content(new VBox(10, Facts.words("以 " + (model.year() - 1) + " 年 12 月执行的核定作为 " + model.year() + " 年的核定，按本年的标准重新计算。定额交纳的不调整。", null), line, proposals));
        window.onAct(this::keep);
        show();
        window.show(WIDTH, proposals);
    }

    private void show() {
        try {
            proposals.show(AssessProposal.copies(rows, drafts, adjustment(), model.listing().rules()));
            window.say("", Tone.PLAIN);
        } catch (IllegalArgumentException e) {
            window.say(e.getMessage(), Tone.WARN);
        }
    }

    private CopyAdjustment adjustment() {
        return kinds.chosenProperty().get() == CopyAdjustment.Kind.NONE ? CopyAdjustment.NONE : new CopyAdjustment(kinds.chosenProperty().get(), amount.value());
    }

    private void keep() {
        if (!amount.validate()) {
            return;
        }
        window.save(() -> {
            adjustment();
            List<AssessmentDraft> wanted = proposals.drafts();
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("没有勾选任何人。");
            }
            return wanted;
        }, (wanted, outcome) -> model.saveAll("按上年核定党费", wanted, "已按上年核定 " + wanted.size() + " 人", outcome));
    }
}
