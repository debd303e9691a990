package dangwu.front.desktop;

import dangwu.kit.ui.Screen;
import java.util.function.Supplier;

/**
 * A place of the program that the side bar leads to.
 *
 * @param id     by which {@link dangwu.kit.ui.Navigator} opens it
 * @param name   what the clerk calls it
 * @param group  heading under which it stands; empty: above all headings
 * @param atFoot whether it stands at the foot of the side bar
 * @param screen makes its screen, once, on first opening
 */
public record Place(String id, String name, String group, boolean atFoot, Supplier<Screen> screen) {

    /** 首页. */
    public static final String HOME = "home";
    /** 党员. */
    public static final String MEMBERS = "members";
    /** 组织. */
    public static final String ORGANIZATIONS = "organizations";
    /** 台账. */
    public static final String LEDGERS = "ledgers";
    /** 设置. */
    public static final String SETTINGS = "settings";

    /** A place in a group; an empty group stands above all headings. */
    public static Place in(String group, String id, String name, Supplier<Screen> screen) {
        return new Place(id, name, group, false, screen);
    }

    /** A place at the foot of the side bar. */
    public static Place foot(String id, String name, Supplier<Screen> screen) {
        return new Place(id, name, "", true, screen);
    }
}
