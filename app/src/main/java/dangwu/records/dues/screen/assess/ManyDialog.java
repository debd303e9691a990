package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Shown;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.ManySetting;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;

/** 批量核定: several members are set to one kind of staff, or to one amount, seen before it is kept. */
final class ManyDialog {

    private static final double WIDTH = 900;

    private final AssessViewModel model;
    private final FormWindow window;
    private final List<AssessRow> rows;
    private final ChoiceField<StaffKind> staff = new ChoiceField<>("人员", StaffKind::label);
    private final ChoiceField<PayerKind> payer = new ChoiceField<>("标准", PayerKind::label);
    private final AmountField base = new AmountField("统一的计算基数", 2);
    private final AmountField fixed = new AmountField("每月交纳额", 2);
    private final ProposalPane proposals = new ProposalPane();

    ManyDialog(AssessViewModel model, FormWindow window, List<AssessRow> rows) {
        this.model = model;
        this.window = window;
        this.rows = rows;
    }

    void open() {
        staff.choices(List.of(StaffKind.values())).required();
        payer.required();
        base.hint("不填则各人沿用原基数");
        StaffKind usual = model.usualStaff(rows.get(0));
        StaffKind first = rows.get(0).staff() == null ? usual : rows.get(0).staff();
        staff.start(first);
        payer.choices(first.payers());
        payer.start(rows.get(0).payer() == null ? first.usualPayer() : rows.get(0).payer());
        staff.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                payer.choices(now.payers());
                payer.valueProperty().set(now.usualPayer());
            }
        });
        InvalidationListener follow = changed -> show();
        List.of(payer, base, fixed).forEach(field -> field.valueProperty().addListener(follow));
        proposals.onMarks(many -> window.actWord("核定 " + many + " 人"));
        Form form = new Form(4).add(staff).add(payer).add(base).add(fixed);
        form.onSubmit(this::keep).onCancel(window::leave);
        window.content(new VBox(8, form, proposals)).onAct(form::submit).guard(form::isChanged, "这次批量核定");
        show();
        window.show(WIDTH, staff.input());
    }

    private void show() {
        if (staff.value() == null || payer.value() == null) {
            proposals.show(List.of());
            return;
        }
        RateTable table = model.listing().rules().of(YearMonth.of(model.year(), 1)).table(payer.value());
        Shown.set(base, !table.isFixed());
        Shown.set(fixed, table.isFixed());
        if (table.isFixed()) {
            fixed.hint("不填按最低额；" + table.text());
        }
        proposals.show(new ManySetting(staff.value(), payer.value(), base.value(), fixed.value()).of(rows, model.listing().rules(), model.today()));
    }

    private void keep() {
        window.save(() -> {
            List<AssessmentDraft> wanted = proposals.drafts();
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("没有可以这样核定的人，请看各人的说明。");
            }
            return wanted;
        }, (wanted, outcome) -> model.saveAll("批量核定党费", wanted, "已核定 " + wanted.size() + " 人", outcome));
    }
}
