package dangwu.kit.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number of 18 characters whose GB 11643 check character is right and whose birthday exists.
 *
 * @param value the 18 characters, the last one a digit or a capital X
 */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdNumber {
        String problem = problem(value);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** The number written in {@code text}, or empty when {@link #problem} has something to say. */
    public static Optional<IdNumber> parse(String text) {
        return problem(text) == null ? Optional.of(new IdNumber(text)) : Optional.empty();
    }

    /** What is wrong with {@code text} as an identity number, as a Chinese clause; null when nothing is. */
    public static String problem(String text) {
        if (text == null || text.isEmpty()) {
            return "未填写身份证号";
        }
        if (text.matches("\\d{15}")) {
            return "是15位旧号，请填写18位身份证号";
        }
        if (text.length() != 18) {
            return "应为18位，现为" + text.length() + "位";
        }
        if (!SHAPE.matcher(text).matches()) {
            return "前17位应为数字，末位应为数字或X";
        }
        if (birthday(text) == null) {
            return "第7至14位“" + text.substring(6, 14) + "”不是有效日期";
        }
        char check = checkCharacter(text);
        return check == text.charAt(17) ? null : "校验码不符，末位按前17位应为" + check + "，请核对";
    }

    /** The check character for the first 17 digits of {@code digits}. */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The birthday that the number holds. */
    public LocalDate birthOn() {
        return birthday(value);
    }

    /** Whether the number is a man's (17th digit odd). */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    private static LocalDate birthday(String text) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(text.substring(6, 10)), Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return day.getYear() < 1880 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
