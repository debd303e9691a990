package dangwu.records.dues.ledger;

import dangwu.kit.text.ChineseDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How ledgers of dues put things. */
public final class DuesWords {

    private DuesWords() {}

    /** 2026年3月. */
    public static String month(YearMonth month) {
        return ChineseDates.month(month);
    }

    /** 2026年1—3月, 2025年12月—2026年2月, 2026年3月. */
    public static String span(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return month(from);
        }
        return from.getYear() == to.getYear() ? from.getYear() + "年" + from.getMonthValue() + "—" + to.getMonthValue() + "月" : month(from) + "—" + month(to);
    }

    /** 1—3月、5月 where all are of one year, else 2025年12月—2026年2月、2026年5月; the months in any order. */
    public static String months(Collection<YearMonth> months) {
        List<YearMonth> sorted = months.stream().sorted().distinct().toList();
        boolean oneYear = sorted.stream().map(YearMonth::getYear).distinct().count() == 1;
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < sorted.size();) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1).equals(sorted.get(to).plusMonths(1))) {
                to++;
            }
            String run = span(sorted.get(from), sorted.get(to));
            runs.add(oneYear ? run.substring(run.indexOf('年') + 1) : run);
            from = to + 1;
        }
        return String.join("、", runs);
    }

    /** As a cell of a narrow column dates a payment for {@code month}: 1.15; with the year, 2025.12.30, where it was paid in another. */
    public static String day(LocalDate day, YearMonth month) {
        String brief = day.getMonthValue() + "." + day.getDayOfMonth();
        return day.getYear() == month.getYear() ? brief : day.getYear() + "." + brief;
    }

    /** {@code amount}, or null where it is nothing at all. */
    public static BigDecimal orNull(BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    /** The parts that are there, parted by {@code separator}; null when none is. */
    public static String joined(String separator, String... parts) {
        return joined(separator, Arrays.asList(parts));
    }

    /** As above. */
    public static String joined(String separator, List<String> parts) {
        String all = parts.stream().filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
        return all.isEmpty() ? null : all;
    }
}
