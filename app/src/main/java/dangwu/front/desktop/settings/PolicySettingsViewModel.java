package dangwu.front.desktop.settings;

import dangwu.kit.text.Texts;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

/**
 * A page of settings that are kept as one: read, edited, saved as a whole, and asked about before they are left unsaved.
 *
 * @param <P> what is set
 */
abstract class PolicySettingsViewModel<P> {

    private final Tools tools;
    private final String name;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private P kept;

    /** What it works with. */
    record Tools(Tasks tasks, Notices notices, Prompts prompts) {}

    /** @param name what the clerk calls the page, e.g. 党费设置 */
    PolicySettingsViewModel(Tools tools, String name) {
        this.tools = tools;
        this.name = name;
    }

    /** What is set now; not on the window's thread. */
    abstract P read();

    /** Keeps {@code wanted}; not on the window's thread. */
    abstract void write(P wanted);

    /** @throws IllegalArgumentException with a Chinese sentence when what was entered cannot be set */
    abstract P entered();

    /** Puts {@code policy} into the fields. */
    abstract void show(P policy);

    /** Whether the fields say something other than {@code policy}. */
    abstract boolean differs(P policy);

    /** Reads what is set; an edit that is not saved stays. */
    public final void refresh() {
        tools.tasks().run("正在读取" + name, progress -> read()).onSuccess(found -> {
            boolean edited = unsaved();
            kept = found;
            if (!edited) {
                show(found);
            }
        }).start();
    }

    /** Saves what was entered. Returns whether it could be tried. */
    public final boolean save() {
        P wanted;
        try {
            wanted = entered();
        } catch (IllegalArgumentException refused) {
            problem.set(refused.getMessage());
            return false;
        }
        problem.set("");
        tools.tasks().perform("正在保存" + name, progress -> write(wanted)).onSuccess(nothing -> {
            kept = wanted;
            show(wanted);
            tools.notices().done(name + "已保存");
        }).start();
        return true;
    }

    /** Whether something was edited and not saved. */
    public final boolean unsaved() {
        return kept != null && differs(kept);
    }

    /** Asks about an edit that is not saved; false: the clerk wants to stay. */
    public final boolean mayLeave() {
        if (!unsaved()) {
            return true;
        }
        return switch (tools.prompts().unsaved(name)) {
            case SAVE -> save();
            case DISCARD -> {
                show(kept);
                problem.set("");
                yield true;
            }
            case CANCEL -> false;
        };
    }

    /** What is wrong; empty when nothing is. */
    public final ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was typed, tidied; empty for nothing. */
    static String clean(StringProperty typed) {
        String text = Texts.clean(typed.get());
        return text == null ? "" : text;
    }

    /** What was typed as a whole number. */
    static int number(String label, StringProperty typed) {
        String text = clean(typed);
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(label + "“" + text + "”应为整数，请核对。");
        }
        return Integer.parseInt(text);
    }
}
