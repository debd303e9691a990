package dangwu.records.dues.remit;

import java.util.Collection;
import java.util.Locale;

/** The numbers of internal vouchers: 2026-0001, counted anew each year, without gaps. */
final class Vouchers {

    private Vouchers() {}

    /** The number after the highest of {@code taken} in {@code year}. */
    static String next(int year, Collection<String> taken) {
        String prefix = year + "-";
        int highest = taken.stream().filter(number -> number.startsWith(prefix)).mapToInt(number -> Integer.parseInt(number.substring(prefix.length()))).max().orElse(0);
        return String.format(Locale.ROOT, "%d-%04d", year, highest + 1);
    }
}
