package dangwu.front.desktop;

import dangwu.kit.ui.KeyBinding;
import java.util.List;
import java.util.stream.IntStream;

/** The shortcuts of the window; those of screens are theirs. */
public final class WindowKeys {

    /** To the search box on top. */
    public static final KeyBinding SEARCH = new KeyBinding("Shortcut+K", "搜索党员、台账、功能");
    /** Reads the screen anew. */
    public static final KeyBinding REFRESH = new KeyBinding("F5", "刷新");
    /** To the settings. */
    public static final KeyBinding SETTINGS = new KeyBinding("Shortcut+Comma", "设置");

    private static final List<KeyBinding> PLACES = IntStream.rangeClosed(1, 9).mapToObj(n -> new KeyBinding("Shortcut+" + n, "第 " + n + " 个栏目")).toList();

    private WindowKeys() {}

    /** The key of the n-th place of the side bar, counted from 0; null beyond the ninth. */
    static KeyBinding place(int index) {
        return index < PLACES.size() ? PLACES.get(index) : null;
    }
}
