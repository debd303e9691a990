package dangwu.front.desktop;

import dangwu.front.desktop.home.HomeFigures;

/** The unit in one line at the foot of the window: "7 个基层党组织 • 党员 179 名（正式 174 • 预备 5）". */
final class StatusText {

    private StatusText() {}

    static String of(HomeFigures figures) {
        return figures.organizations() + " 个基层党组织 • 党员 " + figures.members().total() + " 名（正式 " + figures.members().full() + " • 预备 "
                + figures.members().probationary() + "）";
    }
}
