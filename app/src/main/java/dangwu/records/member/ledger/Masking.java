package dangwu.records.member.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows of what is private only so much that its owner recognises it. Null stays null. */
public final class Masking {

    private static final int ID_HEAD = 6;
    private static final int PHONE_HEAD = 3;
    private static final int TAIL = 4;
    /** Down to the street or township; else to the district; else to the city. Neither 小区 nor 社区 is a district. */
    private static final Pattern PLACE = Pattern.compile("^(.*?(?:街道|镇|乡)|.*?(?<![小社园])[区县旗]|.*?市)");
    private static final String HIDDEN = "***";

    private Masking() {}

    /** 999999********0013: the first six and the last four characters. */
    public static String idNumber(String number) {
        return middle(number, ID_HEAD);
    }

    /** 139****1000: the first three and the last four digits; an extension or a landline likewise. */
    public static String phone(String number) {
        return middle(number, PHONE_HEAD);
    }

    /** 云澜市滨河区新华街道***: nothing below the street; nothing at all where no such place is named. */
    public static String address(String address) {
        if (address == null) {
            return null;
        }
        Matcher place = PLACE.matcher(address);
        return (place.find() ? place.group() : "") + HIDDEN;
    }

    private static String middle(String text, int head) {
        if (text == null) {
            return null;
        }
        int hidden = text.length() - head - TAIL;
        return hidden <= 0 ? "*".repeat(text.length()) : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - TAIL);
    }
}
