package dangwu.records.meeting.screen.overview;

import dangwu.kit.text.ChineseNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds meetings by what they are called, their theme, those who led them, the place, the day, also by pinyin and initials. Immutable:
 * building it takes a moment (off the window's thread), asking it does not.
 */
public final class MeetingIndex {

    /** An index that finds nothing. */
    public static final MeetingIndex EMPTY = new MeetingIndex(List.of());

    private static final char PART = '\n';

    private final List<Line> lines;

    private record Line(long id, String text) {}

    private MeetingIndex(List<Line> lines) {
        this.lines = lines;
    }

    /** Builds it; hits come in the order of {@code rows}. */
    public static MeetingIndex of(List<MeetingRow> rows, ChineseNames names) {
        // The same places and people come again and again.
        Map<String, String> spelt = new HashMap<>();
        List<Line> lines = new ArrayList<>(rows.size());
        for (MeetingRow row : rows) {
            StringBuilder text = new StringBuilder();
            Stream.of(row.line().kind().label(), row.line().title(), row.line().theme(), row.line().lectureTitle(), row.chair(), row.lecturer(),
                            row.line().place(), row.organization()).filter(part -> part != null && !part.isBlank())
                    .forEach(part -> text.append(spelt.computeIfAbsent(part, one -> spell(one, names))).append(PART));
            text.append(row.line().heldOn()).append(PART).append(row.line().heldOn().getYear()).append('年').append(row.line().heldOn().getMonthValue()).append('月')
                    .append(row.line().heldOn().getDayOfMonth()).append('日');
            lines.add(new Line(row.id(), text.toString()));
        }
        return new MeetingIndex(List.copyOf(lines));
    }

    /** Ids of all that {@code typed} finds: each word of it must occur somewhere. Nothing typed finds everything. */
    public Set<Long> matching(String typed) {
        List<String> words = words(typed);
        Set<Long> found = new LinkedHashSet<>();
        lines.stream().filter(line -> words.stream().allMatch(line.text()::contains)).forEach(line -> found.add(line.id()));
        return found;
    }

    private static String spell(String part, ChineseNames names) {
        ChineseNames.Pinyin pinyin = names.pinyin(part);
        return plain(part) + PART + pinyin.full() + PART + pinyin.initials();
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.strip().split("\\s+")).map(MeetingIndex::plain).filter(word -> !word.isEmpty()).toList();
    }

    /** ü is typed as v on every Chinese keyboard. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("\\s", "");
    }
}
