package dangwu.kit.ui;

import java.util.List;

/** Something that the search box on top (Ctrl+K) looks through: members, places, ledgers. */
public interface SearchSource {

    /**
     * One thing found.
     *
     * @param group  heading under which it is listed, e.g. 党员
     * @param title  e.g. the member's name
     * @param detail what tells it from others of that name; may be empty
     * @param open   what choosing it does
     */
    record Hit(String group, String title, String detail, Runnable open) {}

    /** The best hits for {@code typed}, best first, at most {@code most}. Quick enough to be called at every keystroke, on the window's thread. */
    List<Hit> find(String typed, int most);
}
