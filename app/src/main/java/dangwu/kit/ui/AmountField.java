package dangwu.kit.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import javafx.scene.control.TextField;

/** An amount or a number, at the right: 1,078.20 or 23. Thousands may be typed with commas; a number of yuan may end in 元. */
public final class AmountField extends FormField<BigDecimal> {

    private final TextField field = new TextField();
    private final int decimals;
    private boolean following;

    /** A number with at most that many decimals, written with exactly so many: 2 for money, 0 for counts. */
    public AmountField(String name, int decimals) {
        super(name);
        this.decimals = decimals;
        field.getStyleClass().add("dw-number-field");
        TextMenu.install(field);
        setInput(field, field);
        field.textProperty().addListener((property, before, now) -> {
            following = true;
            valueProperty().set(read(now).orElse(null));
            following = false;
        });
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                field.setText(write(now));
            }
        });
    }

    @Override
    public TextField input() {
        return field;
    }

    @Override
    protected Optional<String> unreadable() {
        if (Typed.clean(field.getText()) == null || read(field.getText()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(decimals == 0 ? "请填写整数，如 23" : "请填写数字，最多 " + decimals + " 位小数，如 88.50");
    }

    @Override
    protected void commit() {
        read(field.getText()).ifPresent(number -> field.setText(write(number)));
    }

    private Optional<BigDecimal> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,，\\s]", "").replaceAll("元$", "");
        if (!text.matches("-?\\d{1,12}(\\.\\d*)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text).setScale(decimals, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException tooManyDecimals) {
            return Optional.empty();
        }
    }

    private String write(BigDecimal number) {
        return number == null ? "" : String.format("%,." + decimals + "f", number);
    }
}
