package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Shown;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.rate.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** 登记交纳: one member, several months at once, ahead or late, brought by another, or more than is due. */
final class PaymentDialog {

    private static final double WIDTH = 620;
    private static final double AIR = 10;
    private static final int NAME = 100;
    private static final int NOTE = 1000;

    private final CollectViewModel model;
    private final PaymentFormViewModel form;
    private final String name;
    private final AmountField sum = new AmountField("实交金额", 2);
    private final DateField day;
    private final ChoiceField<Channel> channel = new ChoiceField<>("交纳方式", Channel::label);
    private final LineField paidBy = new LineField("代交人").maxLength(NAME);
    private final LineField note = new LineField("备注").maxLength(NOTE);
    private final NoteField reason = new NoteField("情况说明");

    PaymentDialog(CollectViewModel model, CollectRow row) {
        this.model = model;
        name = row.name();
        form = new PaymentFormViewModel(row, model.listing().branch().id());
        day = new DateField("收款日期", model.clock());
    }

    void open(FormWindow window) {
        day.required().check(value -> value.isAfter(model.today()) ? Optional.of("还没有到这一天") : Optional.empty());
        day.start(model.receipt().day());
        channel.choices(List.of(Channel.values())).required();
        channel.start(model.receipt().channel());
        paidBy.hint("亲属或其他党员代交的填写姓名");
        sum.hint("不填即按所选月份的合计；多出的记为自愿多交");
        sum.check(value -> value.signum() <= 0 ? Optional.of("请填写大于 0 的金额") : Optional.empty());
        sum.valueProperty().addListener((property, before, now) -> form.sumProperty().set(now != null && now.signum() >= 0 ? now : null));
        reason.rows(2).hint("党费不得垫交或扣缴（党费规定第十四条）；确已发生的，请写明原因");
        Shown.set(reason, false);
        channel.valueProperty().addListener((property, before, now) -> Shown.set(reason, now != null && now.forbidden()));
        Label goes = Facts.words("", "dw-strong");
        goes.textProperty().bind(form.wordsProperty());
        Form fields = new Form(2).place(months(goes), 2).add(sum).add(day).add(channel).add(paidBy).add(reason, 2).add(note, 2);
        fields.onSubmit(() -> window.save(this::how, (how, outcome) -> model.pay(form.payment(how), name, outcome))).onCancel(window::leave);
        window.content(fields).onAct(fields::submit).guard(fields::isChanged, "这次交纳");
        window.show(WIDTH, sum.input());
    }

    private VBox months(Label goes) {
        TilePane boxes = new TilePane(16, 8);
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        YearMonth near = YearMonth.from(model.today());
        for (Allocation.Part part : form.open()) {
            CheckBox box = new CheckBox(CollectWords.month(part.month(), near) + "  " + Money.text(part.amount()));
            box.setMnemonicParsing(false);
            box.setSelected(form.isChosen(part.month()));
            box.selectedProperty().addListener((property, before, now) -> form.choose(part.month(), now));
            boxes.getChildren().add(box);
        }
        Label words = new Label(form.open().isEmpty() ? "没有待交的月份；自愿多交的，请填写实交金额。" : "交哪些月份");
        words.getStyleClass().add("dw-field-label");
        VBox box = new VBox(6, words, boxes, goes);
        box.setPadding(new Insets(0, 0, AIR, 0));
        return box;
    }

    private PaymentFormViewModel.How how() {
        if (channel.value().forbidden() && reason.value() == null) {
            throw new IllegalArgumentException("党费不得垫交或扣缴；“" + channel.value().label() + "”确已发生的，请填写情况说明。");
        }
        PaymentFormViewModel.How how = new PaymentFormViewModel.How(day.value(), channel.value(), paidBy.value(), note.value(), channel.value().forbidden() ? reason.value() : null);
        form.payment(how);
        return how;
    }
}
