package dangwu.kit.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads telephone numbers: mobile, fixed line with area code and extension, service numbers. */
final class PhoneCellParser implements CellParser<String> {
    private static final Pattern SEVERAL = Pattern.compile("[、/;,，；|\\n\\r]|或");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{1,3}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern FIXED = Pattern.compile("(0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(-[0-9]{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("[48]00-?[0-9]{3,4}-?[0-9]{3,4}");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−－]+");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?|^86-?(?=1[3-9][0-9]{9}$)");

    @Override
    public String parse(Cell cell) throws CellException {
        String content = CellText.content(cell);
        if (CellText.compactOrNothing(content) == null) {
            return null;
        }
        CellText.refuseMasked(content);
        if (EXPONENT.matcher(CellText.compact(content)).matches()) {
            throw new CellException("电话号码在Excel中已变成科学计数，末几位丢失，请在Excel中把该列设为文本后重新填写");
        }
        List<String> numbers = new ArrayList<>();
        for (String part : SEVERAL.split(Normalizer.normalize(content, Normalizer.Form.NFKC))) {
            addNumbers(part, numbers);
        }
        return numbers.isEmpty() ? null : String.join("、", numbers);
    }

    /** Spaces stand inside one number, or between two whole ones. */
    private static void addNumbers(String part, List<String> numbers) throws CellException {
        String whole = tidy(part);
        if (whole.isEmpty()) {
            return;
        }
        if (isNumber(whole)) {
            numbers.add(whole);
            return;
        }
        List<String> pieces = List.of(part.strip().split("[\\s\\p{Z}]+")).stream().map(PhoneCellParser::tidy).toList();
        if (pieces.size() < 2 || !pieces.stream().allMatch(PhoneCellParser::isNumber)) {
            throw new CellException(why(whole));
        }
        numbers.addAll(pieces);
    }

    private static String tidy(String part) {
        String compact = CellText.compact(part);
        if (compact == null) {
            return "";
        }
        String dashed = DASHES.matcher(compact).replaceAll("-").replace("(", "").replace(")", "-").replace("转", "-");
        String home = COUNTRY.matcher(dashed).replaceFirst("");
        String bare = home.replace("-", "");
        return MOBILE.matcher(bare).matches() ? bare : home;
    }

    private static boolean isNumber(String text) {
        return MOBILE.matcher(text).matches() || FIXED.matcher(text).matches() || SERVICE.matcher(text).matches();
    }

    private static String why(String text) {
        String digits = text.replace("-", "");
        if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits.startsWith("1")
                    ? "手机号应为11位，现为" + digits.length() + "位，请核对"
                    : "不像电话号码，固定电话请写成区号-号码，如010-66000000";
        }
        return "电话号码中有不认识的字符，多个号码请用顿号隔开";
    }
}
