package dangwu.front.desktop.search;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.SearchSource;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds places, acts and ledgers by name, pinyin or initials. */
public final class NamedActSearch implements SearchSource {

    /**
     * One thing to find.
     *
     * @param group  heading, e.g. 功能
     * @param name   what it is called
     * @param detail a dim word beside it, such as its shortcut; may be empty
     * @param open   what choosing it does
     */
    public record NamedAct(String group, String name, String detail, Runnable open) {}

    private record Keyed(NamedAct act, String name, ChineseNames.Pinyin pinyin) {

        boolean matches(String word) {
            return name.contains(word) || pinyin.initials().contains(word) || pinyin.full().contains(word)
                    || act.detail().toLowerCase(Locale.ROOT).contains(word);
        }
    }

    private static final ChineseNames.Pinyin UNKNOWN = new ChineseNames.Pinyin("", "");

    private final ChineseNames names;
    private final List<NamedAct> acts;
    private volatile List<Keyed> index;

    /** Finds among {@code acts}, keeping their order; by pinyin only after {@link #prepare}. */
    public NamedActSearch(ChineseNames names, List<NamedAct> acts) {
        this.names = names;
        this.acts = List.copyOf(acts);
        index = acts.stream().map(act -> keyed(act, UNKNOWN)).toList();
    }

    /** Works out the pinyin; in the background, for the first time takes a moment. */
    public void prepare() {
        if (index.stream().anyMatch(keyed -> keyed.pinyin() == UNKNOWN)) {
            index = acts.stream().map(act -> keyed(act, names.pinyin(act.name()))).toList();
        }
    }

    @Override
    public List<Hit> find(String typed, int most) {
        String word = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return index.stream().filter(keyed -> keyed.matches(word)).limit(most)
                .map(keyed -> new Hit(keyed.act().group(), keyed.act().name(), keyed.act().detail(), keyed.act().open())).toList();
    }

    private static Keyed keyed(NamedAct act, ChineseNames.Pinyin pinyin) {
        return new Keyed(act, act.name().toLowerCase(Locale.ROOT), pinyin);
    }
}
