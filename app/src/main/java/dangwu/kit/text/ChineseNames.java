package dangwu.kit.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Pinyin and stroke order of Chinese names. One instance serves the whole program; it is safe for several threads. */
public final class ChineseNames {

    private static final Set<String> COMPOUND_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐",
            "长孙", "宇文", "司徒", "夏侯", "轩辕", "端木", "百里", "呼延", "南宫", "独孤", "单于", "万俟", "澹台", "濮阳", "申屠", "公羊", "赫连", "闻人");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Reading their rules takes half a second: not before somebody asks for pinyin. */
    private Transliterator surnames;
    private Transliterator givenNames;
    private final Map<String, String> syllables = new ConcurrentHashMap<>();

    /**
     * How a name is typed on a keyboard without Chinese.
     *
     * @param full     every syllable, lower case, without tones or spaces: "wangzhiqiang"
     * @param initials the first letter of each syllable: "wzq"
     */
    public record Pinyin(String full, String initials) {}

    /** The pinyin of {@code name}, surname read as a surname (单 shan, 解 xie), ü as v. Empty strings for null or blank. */
    public Pinyin pinyin(String name) {
        if (name == null || name.isBlank()) {
            return new Pinyin("", "");
        }
        return spell(name);
    }

    /** Orders names by the strokes of their characters (姓氏笔画), null last. Each call gives a comparator of its own, safe for several threads. */
    public Comparator<String> byStrokes() {
        return by("zh@collation=stroke");
    }

    /** Orders names by pinyin, null last. Each call gives a comparator of its own, safe for several threads. */
    public Comparator<String> byPinyin() {
        return by("zh@collation=pinyin");
    }

    private static Comparator<String> by(String locale) {
        Collator collator = Collator.getInstance(new ULocale(locale)).freeze();
        return Comparator.nullsLast((a, b) -> collator.compare(a, b));
    }

    private Pinyin spell(String name) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String part : parts(name)) {
            for (String syllable : syllables.computeIfAbsent(part, this::transliterate).split("[^a-z0-9]+")) {
                if (!syllable.isEmpty()) {
                    full.append(syllable);
                    initials.append(syllable.charAt(0));
                }
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    /** The surname, then each character of the given name: few enough different parts to remember them all. */
    private static List<String> parts(String name) {
        int[] points = name.trim().codePoints().toArray();
        List<String> parts = new ArrayList<>();
        int surname = points.length > 1 && COMPOUND_SURNAMES.contains(new String(points, 0, 2)) ? 2 : 1;
        parts.add("S" + new String(points, 0, surname));
        for (int i = surname; i < points.length; i++) {
            parts.add("G" + new String(points, i, 1));
        }
        return parts;
    }

    private String transliterate(String part) {
        String marked = marked(part.charAt(0) == 'S', part.substring(1));
        String decomposed = Normalizer.normalize(marked, Normalizer.Form.NFD);
        return MARKS.matcher(TONES.matcher(decomposed).replaceAll("").replace("u\u0308", "v")).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private synchronized String marked(boolean surname, String characters) {
        if (surnames == null) {
            surnames = Transliterator.getInstance("Han-Latin/Names");
            givenNames = Transliterator.getInstance("Han-Latin");
        }
        return (surname ? surnames : givenNames).transliterate(characters);
    }
}
