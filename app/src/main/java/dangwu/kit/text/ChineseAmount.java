package dangwu.kit.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money in the capitals of receipts (人民币大写), by the rules of 支付结算办法, 附一. */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 4;
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");

    private ChineseAmount() {}

    /**
     * {@code amount} in capitals: 壹仟零伍拾元整, 贰佰元零伍分, 叁角整; a negative one begins with 负.
     *
     * @param amount yuan, at most two decimals
     * @throws IllegalArgumentException with a Chinese sentence when it has more decimals, or more digits than there are words for
     */
    public static String of(BigDecimal amount) {
        BigDecimal whole = amount.abs();
        if (whole.stripTrailingZeros().scale() > 2 || whole.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("金额“" + amount.toPlainString() + "”不能写成大写，应精确到分且不超过十六位整数，请核对。");
        }
        String digits = whole.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().toString();
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        String yuan = integer(padded.substring(0, padded.length() - 2));
        int jiao = padded.charAt(padded.length() - 2) - '0';
        int fen = padded.charAt(padded.length() - 1) - '0';
        return (amount.signum() < 0 ? "负" : "") + (yuan.isEmpty() && jiao + fen > 0 ? "" : (yuan.isEmpty() ? "零" : yuan) + "元") + decimals(jiao, fen, !yuan.isEmpty());
    }

    private static String decimals(int jiao, int fen, boolean afterYuan) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        String tens = jiao == 0 ? afterYuan ? "零" : "" : DIGITS.charAt(jiao) + "角";
        return tens + (fen == 0 ? "整" : DIGITS.charAt(fen) + "分");
    }

    /** Empty for zero. Zeros between two digits that are not are written once, those at the end of the whole not at all. */
    private static String integer(String digits) {
        StringBuilder text = new StringBuilder();
        boolean zeroBefore = false;
        boolean groupSaid = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zeroBefore = text.length() > 0;
            } else {
                text.append(zeroBefore ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % GROUP]);
                zeroBefore = false;
                groupSaid = true;
            }
            if (place % GROUP == 0 && groupSaid) {
                text.append(GROUPS[place / GROUP]);
                groupSaid = false;
            }
        }
        return text.toString();
    }
}
