package dangwu.kit.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** By which texts a thing is found: its name, its full pinyin, its initials, its number … */
@FunctionalInterface
public interface SearchKeys<T> {

    /** The texts by which the item is found. */
    List<String> of(T item);

    /** True when every word of the query occurs in some key; capital letters, full-width letters and blanks in keys do not matter. */
    default boolean matches(String query, T item) {
        List<String> keys = of(item).stream().map(SearchKeys::plain).toList();
        for (String word : query.strip().split("\\s+")) {
            String part = plain(word);
            if (keys.stream().noneMatch(key -> key.contains(part))) {
                return false;
            }
        }
        return true;
    }

    /** Finds things by one text only. */
    static <T> SearchKeys<T> byText(Function<? super T, String> text) {
        return item -> List.of(text.apply(item));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s']", "");
    }
}
