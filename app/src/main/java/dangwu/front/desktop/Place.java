package dangwu.front.desktop;

import dangwu.kit.ui.Screen;
import java.util.function.Supplier;

/**
 * A place of the program: one that the side bar leads to, or one that is reached from such a place.
 *
 * @param id     by which {@link dangwu.kit.ui.Navigator} opens it
 * @param name   what the clerk calls it
 * @param group  heading under which it stands; empty: above all headings
 * @param atFoot whether it stands at the foot of the side bar
 * @param under  the place whose entry of the side bar is highlighted for it; null: it has an entry of its own
 * @param screen makes its screen, once, on first opening
 */
public record Place(String id, String name, String group, boolean atFoot, String under, Supplier<Screen> screen) {

    /** 首页. */
    public static final String HOME = "home";
    /** 党员. */
    public static final String MEMBERS = "members";
    /** 组织. */
    public static final String ORGANIZATIONS = "organizations";
    /** 会议与活动: lists, calendar and matrix. */
    public static final String MEETINGS = "meetings";
    /** 记一次会议: where one meeting is recorded; reached from {@link #MEETINGS} and wherever a meeting is shown. */
    public static final String MEETING = "meeting";
    /** 理论学习. */
    public static final String STUDY = "study";
    /** 年度计划. */
    public static final String PLAN = "plan";
    /** 党费: 收缴, 核定, 欠缴, 上缴与使用, 对账. */
    public static final String DUES = "dues";
    /** 台账. */
    public static final String LEDGERS = "ledgers";
    /** 设置. */
    public static final String SETTINGS = "settings";

    /** A place in a group; an empty group stands above all headings. */
    public static Place in(String group, String id, String name, Supplier<Screen> screen) {
        return new Place(id, name, group, false, null, screen);
    }

    /** A place at the foot of the side bar. */
    public static Place foot(String id, String name, Supplier<Screen> screen) {
        return new Place(id, name, "", true, null, screen);
    }

    /** A place without an entry in the side bar; that of {@code under} is highlighted while it is in front. */
    public static Place under(String under, String id, String name, Supplier<Screen> screen) {
        return new Place(id, name, "", false, under, screen);
    }

    /** Whether the side bar has an entry for it. */
    public boolean inSideBar() {
        return under == null;
    }
}
