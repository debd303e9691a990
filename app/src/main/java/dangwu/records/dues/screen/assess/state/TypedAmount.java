package dangwu.records.dues.screen.assess.state;

import java.math.BigDecimal;
import java.text.Normalizer;

/** An amount typed over a cell. */
public final class TypedAmount {

    private TypedAmount() {}

    /**
     * Yuan; thousands may be typed with commas, 元 behind it; null: nothing was typed.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it is no amount
     */
    public static BigDecimal read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,，\\s]", "").replaceAll("元$", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?(\\d{1,15}(\\.\\d*)?|\\.\\d+)")) {
            throw new IllegalArgumentException("“" + typed.strip() + "”不是金额，请填写数字，如 6500 或 6,500.00。");
        }
        return new BigDecimal(text);
    }
}
