package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers what the sheets of one file hold. */
final class Findings {
    private static final int STEP = 256;

    private final ImportProgress progress;
    private final boolean toldByWords;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<ImportRow> faulty = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<UnmatchedColumn> unmatched = new ArrayList<>();
    private final List<MatchedColumn> matched = new ArrayList<>();
    private final Map<List<Object>, ImportRow> byIdentity = new HashMap<>();
    private final Map<String, RowNumbers> repeats = new LinkedHashMap<>();
    private final Map<String, List<String>> titles = new LinkedHashMap<>();
    private int read;

    /** @param toldByWords see {@link ImportKind#toldByWords()} */
    Findings(ImportProgress progress, boolean toldByWords) {
        this.progress = progress;
        this.toldByWords = toldByWords;
    }

    /** Takes a row, unless another sheet has said all of it, as a summary sheet behind the sheets of the branches has. */
    void good(ImportRow row, List<ImportField<?>> fields) {
        step();
        List<Object> identity = new ArrayList<>();
        fields.stream().filter(ImportField::identifying).forEach(field -> identity.add(row.get(field).orElse(null)));
        ImportRow first = !toldByWords || identity.stream().allMatch(Objects::isNull) ? null : byIdentity.putIfAbsent(identity, row);
        if (first != null && !first.sheet().equals(row.sheet()) && saysTheSame(first, row, fields)) {
            repeats.computeIfAbsent(row.sheet(), sheet -> new RowNumbers()).add(row.row());
            return;
        }
        read++;
        rows.add(row);
    }

    private static boolean saysTheSame(ImportRow first, ImportRow row, List<ImportField<?>> fields) {
        return fields.stream().allMatch(field -> row.get(field).isEmpty() || first.get(field).equals(row.get(field)));
    }

    /** Takes a row with cells that could not be read; those count as blank in it. */
    void bad(ImportRow row, List<Rejection> reasons) {
        step();
        read++;
        faulty.add(row);
        rejections.addAll(reasons);
    }

    void titles(String sheet, List<String> texts) {
        titles.put(sheet, List.copyOf(texts));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void matched(MatchedColumn column) {
        matched.add(column);
    }

    void unmatched(UnmatchedColumn column) {
        unmatched.add(column);
    }

    ParsedSheet result() {
        repeats.forEach((sheet, numbers) -> note("工作表“" + sheet + "”：" + numbers.text() + "与其他工作表中的行完全相同，不再重复读取"));
        return new ParsedSheet(rows, rejections, notes, unmatched, new Mapping(matched), read, titles, faulty);
    }

    private void step() {
        if (read % STEP == 0) {
            progress.step(read, 0);
        }
    }
}
