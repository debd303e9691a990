package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds members by name, full pinyin, initials, ID number or telephone. Immutable and kept in memory: building it takes a moment (off the
 * window's thread), asking it does not. Safe for several threads.
 */
public final class MemberSearchIndex {

    /** An index that finds nobody. */
    public static final MemberSearchIndex EMPTY = new MemberSearchIndex(List.of());

    private static final Pattern IGNORED = Pattern.compile("[\\s'’·•・-]");
    private static final char PART = '\n';

    private final List<Line> lines;

    /** One member as he is looked for: all his keys in one text, so that a query runs over it once. */
    private record Line(long id, String name, String full, String initials, String all) {}

    private MemberSearchIndex(List<Line> lines) {
        this.lines = lines;
    }

    /** Builds the index of {@code members}; among equally good hits their order counts. */
    public static MemberSearchIndex of(Collection<Member> members, ChineseNames names) {
        List<Line> lines = new ArrayList<>(members.size());
        for (Member member : members) {
            ChineseNames.Pinyin pinyin = names.pinyin(member.name());
            String name = plain(member.name());
            String numbers = digits(member, MemberField.ID_NUMBER) + PART + digits(member, MemberField.MOBILE_PHONE) + PART
                    + digits(member, MemberField.LANDLINE);
            lines.add(new Line(member.id(), name, pinyin.full(), pinyin.initials(),
                    name + PART + pinyin.full() + PART + pinyin.initials() + PART + numbers));
        }
        return new MemberSearchIndex(List.copyOf(lines));
    }

    /** Ids of all members that {@code typed} finds: each word of it must occur in some key. Nothing typed finds everybody. */
    public Set<Long> matching(String typed) {
        List<String> words = words(typed);
        Set<Long> found = new LinkedHashSet<>();
        for (Line line : lines) {
            if (matches(line, words)) {
                found.add(line.id());
            }
        }
        return found;
    }

    /**
     * Ids of the members that {@code typed} finds, the best first: the name itself, names beginning with it, initials, pinyin, then the rest.
     *
     * @param most at most so many
     */
    public List<Long> best(String typed, int most) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        record Hit(long id, int rank) {}
        List<Hit> hits = new ArrayList<>();
        for (Line line : lines) {
            if (matches(line, words)) {
                hits.add(new Hit(line.id(), rank(line, words.get(0))));
            }
        }
        return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).limit(most).map(Hit::id).collect(Collectors.toList());
    }

    /** How many members it knows. */
    public int size() {
        return lines.size();
    }

    private static boolean matches(Line line, List<String> words) {
        for (String word : words) {
            if (!line.all().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(Line line, String word) {
        if (line.name().equals(word)) {
            return 0;
        }
        if (line.name().startsWith(word)) {
            return 1;
        }
        if (line.initials().equals(word) || line.full().equals(word)) {
            return 2;
        }
        if (line.initials().startsWith(word)) {
            return 3;
        }
        return line.full().startsWith(word) ? 4 : line.name().contains(word) ? 5 : 6;
    }

    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip().split("\\s+")) {
            String plain = plain(word);
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }

    private static String digits(Member member, MemberField field) {
        return member.get(field) instanceof String text ? plain(text) : "";
    }

    /** ü is typed as v on every Chinese keyboard. */
    private static String plain(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ü', 'v')).replaceAll("");
    }
}
