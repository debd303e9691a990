package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormField;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.MonthField;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.screen.assess.state.AssessFormViewModel;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One member's assessment as a form: kind of staff, items of pay or a base, and at the right what it comes to. */
final class AssessDialog {

    private static final double WIDTH = 920;
    private static final int NOTE_LENGTH = 1000;

    private final AssessFormViewModel form;
    private final AssessViewModel model;
    private final FormWindow window;
    private final ChoiceField<StaffKind> staff = new ChoiceField<>("人员", StaffKind::label);
    private final ChoiceField<PayerKind> payer = new ChoiceField<>("标准", PayerKind::label);
    private final MonthField from;
    private final Segments<AssessmentBasis> basis = new Segments<>(List.of(AssessmentBasis.ITEMS, AssessmentBasis.BASE), AssessDialog::words);
    private final AmountField base = new AmountField("计算基数（每月）", 2);
    private final AmountField fixed = new AmountField("每月交纳额", 2);
    private final AmountField extra = new AmountField("自愿增交（每月）", 2);
    private final DateField assessedOn;
    private final LineField reason = new LineField("变动原因").maxLength(NOTE_LENGTH);
    private final LineField remarks = new LineField("备注").maxLength(NOTE_LENGTH);
    private final Form head = new Form(3);
    private final Form single = new Form(3);
    private final Form tail = new Form(3);
    private final PayItemsPane items;

    AssessDialog(AssessFormViewModel form, AssessViewModel model, FormWindow window, Clock clock) {
        this.form = form;
        this.model = model;
        this.window = window;
        from = new MonthField("起算月份", clock);
        assessedOn = new DateField("核定日期", clock);
        items = new PayItemsPane(form, tail::focusFirst);
        fields();
        follow();
    }

    private static String words(AssessmentBasis basis) {
        return basis == AssessmentBasis.ITEMS ? "按工资项目" : "直接填写基数";
    }

    private void fields() {
        staff.choices(List.of(StaffKind.values()));
        bind(staff, form.staffProperty());
        bind(payer, form.payerProperty());
        bind(from, form.fromProperty());
        bind(base, form.baseProperty());
        bind(fixed, form.fixedProperty());
        bind(extra, form.extraProperty());
        bind(assessedOn, form.assessedOnProperty());
        bind(reason, form.reasonProperty());
        bind(remarks, form.remarksProperty());
        staff.required();
        payer.required();
        from.required().check(month -> month.getYear() == form.row().year() ? Optional.empty() : Optional.of("应在 " + form.row().year() + " 年内"));
        from.setDisable(!form.isChange());
        assessedOn.required();
        base.check(AssessDialog::notNegative);
        extra.check(AssessDialog::notNegative);
        head.add(staff).add(payer).add(from).onSubmit(this::intoAmounts);
        single.add(base).add(fixed).onSubmit(tail::focusFirst);
        tail.add(extra).add(assessedOn).line();
        if (form.isChange() || form.reasonProperty().get() != null) {
            tail.add(reason, 3);
        }
        tail.add(remarks, 3).onSubmit(this::save);
    }

    private static Optional<String> notNegative(BigDecimal amount) {
        return amount.signum() < 0 ? Optional.of("请填写不小于 0 的金额") : Optional.empty();
    }

    private static <V> void bind(FormField<V> field, Property<V> property) {
        field.valueProperty().bindBidirectional(property);
        field.markClean();
    }

    private void follow() {
        form.staffProperty().addListener((property, before, now) -> offerPayers());
        form.payerProperty().addListener((property, before, now) -> show());
        form.basisProperty().addListener((property, before, now) -> show());
        form.fromProperty().addListener((property, before, now) -> show());
        basis.chosenProperty().addListener((property, before, now) -> {
            if (form.basisProperty().get() != AssessmentBasis.FIXED) {
                form.basisProperty().set(now);
            }
        });
        offerPayers();
        show();
    }

    /** Those that go with the kind of staff first. */
    private void offerPayers() {
        if (form.staffProperty().get() != null) {
            payer.choices(form.staffProperty().get().payers());
        }
    }

    private void show() {
        AssessmentBasis now = form.basisProperty().get();
        if (now != AssessmentBasis.FIXED) {
            basis.chosenProperty().set(now);
        } else if (form.payerProperty().get() != null) {
            fixed.hint("不填按最低额；" + form.table().text());
        }
        Shown.set(basis, now != AssessmentBasis.FIXED);
        Shown.set(items, now == AssessmentBasis.ITEMS);
        Shown.set(base, now == AssessmentBasis.BASE);
        Shown.set(fixed, now == AssessmentBasis.FIXED);
        Shown.set(single, now != AssessmentBasis.ITEMS);
        if (form.needsReason()) {
            reason.required();
        }
    }

    void open() {
        VBox left = new VBox(8, head, new HBox(basis), items, single, tail);
        HBox.setHgrow(left, Priority.ALWAYS);
        AmountPane amount = new AmountPane(form);
        VBox right = new VBox(amount);
        HBox whole = new HBox(20, left, right);
        left.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // From any of the forms the key means the whole window.
            if (StandardKeys.SUBMIT.combination().match(event)) {
                event.consume();
                save();
            }
        });
        List.of(head, single, tail).forEach(each -> each.onCancel(window::leave));
        window.content(whole).onAct(this::save).guard(this::isChanged, "“" + form.row().name() + "”的核定");
        boolean items = form.basisProperty().get() == AssessmentBasis.ITEMS;
        boolean correction = form.row().own().isPresent() && !form.isChange();
        window.show(WIDTH, form.isChange() ? from.input() : !correction ? staff.input() : items ? null : firstAmount());
        if (correction && items) {
            Platform.runLater(this.items::focusFirst);
        }
    }

    private Node firstAmount() {
        return form.basisProperty().get() == AssessmentBasis.BASE ? base.input() : fixed.input();
    }

    private void intoAmounts() {
        if (form.basisProperty().get() == AssessmentBasis.ITEMS) {
            items.focusFirst();
        } else {
            single.focusFirst();
        }
    }

    private boolean isChanged() {
        return head.isChanged() || single.isChanged() || tail.isChanged() || items.isChanged();
    }

    private void save() {
        boolean right = head.validate() && (form.basisProperty().get() == AssessmentBasis.ITEMS ? items.validate() : single.validate()) && tail.validate();
        if (right && Objects.isNull(reason.value()) && form.isChange() && form.needsReason()) {
            window.say("年内一般不变动，请填写变动原因（组电明字〔2017〕5号）。", Tone.BAD);
            reason.input().requestFocus();
            return;
        }
        if (right) {
            window.save(form::complete, model::save);
        }
    }
}
