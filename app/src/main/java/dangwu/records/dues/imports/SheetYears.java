package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year a row is for: its own column, its sheet's name or title, or what the clerk says for the rest. */
final class SheetYears {

    private static final Pattern OF_YEAR = Pattern.compile("(?<!\\d)(\\d{4})年?度");
    /** 2026年党费; not 2026年1月20日, the day on which a sheet was filled in. */
    private static final Pattern IN_YEAR = Pattern.compile("(?<!\\d)(\\d{4})年(?!\\d{1,2}月)");
    private static final Pattern BARE = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    private final DuesColumns columns;
    private final DuesImportOptions options;
    private final Map<String, List<String>> titles;
    private final Map<String, Optional<Integer>> ofSheet = new HashMap<>();

    SheetYears(DuesColumns columns, DuesImportOptions options, ParsedSheet sheet) {
        this.columns = columns;
        this.options = options;
        this.titles = sheet.titles();
    }

    /** The year of {@code row}; empty with a problem. */
    Optional<Integer> of(ImportRow row, List<Rejection> problems) {
        Optional<Integer> year = row.get(columns.year).or(() -> ofSheet.computeIfAbsent(row.sheet(), this::read)).or(() -> Optional.ofNullable(options.year()));
        if (year.isEmpty()) {
            problems.add(row.reject(columns.year, row.present(columns.year) ? "没有填写年度" : "表中没有写明年度，请补上“年度”一列，或在标题中写明，如“2026年度”"));
        }
        return year;
    }

    private Optional<Integer> read(String sheet) {
        List<String> texts = new ArrayList<>(List.of(sheet));
        texts.addAll(titles.getOrDefault(sheet, List.of()));
        return only(texts, OF_YEAR).or(() -> only(texts, IN_YEAR)).or(() -> only(List.of(sheet), BARE));
    }

    /** The one year that the texts name. */
    private static Optional<Integer> only(List<String> texts, Pattern pattern) {
        Set<Integer> years = new TreeSet<>();
        for (String text : texts) {
            Matcher found = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", ""));
            while (found.find()) {
                years.add(Integer.valueOf(found.group(1)));
            }
        }
        years.removeIf(year -> !DuesCells.plausible(year));
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }
}
