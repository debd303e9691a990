package dangwu.kit.exchange;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Tells number formats that show a date. */
final class DateFormats {
    private DateFormats() {}

    /** Excel in Chinese has date formats of its own under the numbers 27 to 36 and 50 to 58; files do not spell them out. */
    static boolean isDate(int id, String format) {
        if (format == null || format.isEmpty()) {
            boolean chinese = id >= 27 && id <= 36 || id >= 50 && id <= 58;
            String builtin = BuiltinFormats.getBuiltinFormat(id);
            return chinese || DateUtil.isADateFormat(id, builtin);
        }
        return DateUtil.isADateFormat(id, format);
    }
}
