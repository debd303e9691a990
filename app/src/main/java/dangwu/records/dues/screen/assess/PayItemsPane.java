package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.AmountField;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.screen.assess.state.AssessFormViewModel;
import dangwu.records.dues.screen.assess.state.PayItemViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The items of pay in three groups: what counts, what is deducted, and what is kept for the explanation only. */
final class PayItemsPane extends VBox {

    private static final int COLUMNS = 4;
    private static final int NAME_LENGTH = 100;

    private final AssessFormViewModel model;
    private final Runnable onLast;
    private final LineField own = new LineField("单位另有的计入项目").maxLength(NAME_LENGTH).prompt("如 警衔津贴");
    private Map<PayItemViewModel, AmountField> fields = new HashMap<>();
    private Form form = new Form(COLUMNS);
    private final Button more = Buttons.link("不计入的项目 ›", this::expand);
    private boolean expanded;

    /** @param onLast goes on behind the last item */
    PayItemsPane(AssessFormViewModel model, Runnable onLast) {
        super(4);
        this.model = model;
        this.onLast = onLast;
        own.setId("dues-own-item");
        own.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                addOwn();
            }
        });
        Button add = Buttons.plain("添加", this::addOwn);
        HBox.setHgrow(own, Priority.ALWAYS);
        HBox line = new HBox(8, own, add, more);
        line.setAlignment(Pos.CENTER_LEFT);
        expanded = model.lines().stream().anyMatch(each -> each.nature() == PayNature.EXCLUDED && each.amountProperty().get() != null);
        model.lines().addListener((InvalidationListener) changed -> build());
        getChildren().setAll(form, line);
        build();
    }

    private void build() {
        form = new Form(COLUMNS);
        fields = new HashMap<>();
        PayNature nature = null;
        for (PayItemViewModel line : model.lines()) {
            if (line.nature() == PayNature.EXCLUDED && !expanded) {
                continue;
            }
            if (line.nature() != nature) {
                nature = line.nature();
                form.section(title(nature));
            }
            AmountField field = field(line);
            fields.put(line, field);
            form.add(field);
        }
        Shown.set(more, !expanded);
        form.onSubmit(onLast);
        getChildren().set(0, form);
    }

    /** What is never counted is rarely typed: it stands there only when it is asked for. */
    private void expand() {
        expanded = true;
        build();
    }

    private static String title(PayNature nature) {
        return switch (nature) {
            case COUNTED -> "计入的项目";
            case DEDUCTED -> "扣除的项目";
            case EXCLUDED -> "不计入的项目（组电明字〔2017〕5号；填了只作说明）";
        };
    }

    private static AmountField field(PayItemViewModel line) {
        AmountField field = new AmountField(line.name(), 2);
        field.tight().check(amount -> amount.signum() < 0 ? Optional.of("请填写不小于 0 的金额") : Optional.empty());
        field.valueProperty().bindBidirectional(line.amountProperty());
        field.markClean();
        return field;
    }

    /** The item stands there at once, or the sentence why it must not. */
    private void addOwn() {
        try {
            PayItemViewModel added = model.addItem(own.value());
            own.start(null);
            fields.get(added).input().requestFocus();
        } catch (IllegalArgumentException e) {
            own.showProblem(e.getMessage());
            own.input().requestFocus();
        }
    }

    boolean validate() {
        return form.validate();
    }

    boolean isChanged() {
        return form.isChanged() || own.value() != null;
    }

    void focusFirst() {
        form.focusFirst();
    }
}
