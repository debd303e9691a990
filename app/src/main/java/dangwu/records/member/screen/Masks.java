package dangwu.records.member.screen;

/** Hides the middle of numbers that tell too much: what is left is enough to recognise them by. */
public final class Masks {

    private Masks() {}

    /** 13900001234 as 139****1234; shorter numbers keep their last four digits at most. Null stays null. */
    public static String phone(String number) {
        return number == null ? null : hidden(number, 3, 4);
    }

    /** An ID number with its birthday and serial number hidden: 999999********001X. Null stays null. */
    public static String idNumber(String number) {
        return number == null ? null : hidden(number, 6, 4);
    }

    private static String hidden(String text, int first, int last) {
        int[] points = text.codePoints().toArray();
        int shownFirst = points.length >= first + last + 2 ? first : 0;
        int shownLast = Math.min(last, points.length / 2);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            masked.appendCodePoint(i < shownFirst || i >= points.length - shownLast ? points[i] : '*');
        }
        return masked.toString();
    }
}
