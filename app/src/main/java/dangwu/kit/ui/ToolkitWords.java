package dangwu.kit.ui;

import java.util.Locale;

/** Makes JavaFX and ControlsFX speak Chinese whatever the operating system speaks. */
public final class ToolkitWords {

    private ToolkitWords() {
    }

    /**
     * Call first thing at the start, before any control exists: JavaFX loads its words once, by the default locale.
     * JavaFX brings simplified Chinese itself; ControlsFX does not, so its words lie in controlsfx_zh_CN.properties of this program.
     */
    public static void install() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }
}
