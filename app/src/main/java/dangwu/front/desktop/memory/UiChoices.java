package dangwu.front.desktop.memory;

/**
 * What the clerk has chosen for this PC.
 *
 * @param dark         whether the dark look is on
 * @param scalePercent size of everything, 100 to 150
 * @param maskOnScreen whether ID numbers and phones are masked on the screen
 * @param maskOnExport whether they are masked in ledgers unless the clerk says otherwise there
 */
public record UiChoices(Boolean dark, Integer scalePercent, Boolean maskOnScreen, Boolean maskOnExport) {

    /** How the program looks before anybody has chosen: light, ordinary size, numbers masked on the screen and whole in ledgers. */
    public static final UiChoices DEFAULT = new UiChoices(false, 100, true, false);

    private static final int LEAST = 100;
    private static final int MOST = 150;

    /** What is absent counts as not chosen; a size out of bounds is brought within. */
    public UiChoices {
        dark = dark != null && dark;
        scalePercent = scalePercent == null ? LEAST : Math.max(LEAST, Math.min(MOST, scalePercent));
        maskOnScreen = maskOnScreen == null || maskOnScreen;
        maskOnExport = maskOnExport != null && maskOnExport;
    }

    /** The same, light or dark. */
    public UiChoices withDark(boolean newDark) {
        return new UiChoices(newDark, scalePercent, maskOnScreen, maskOnExport);
    }

    /** The same in another size. */
    public UiChoices withScalePercent(int percent) {
        return new UiChoices(dark, percent, maskOnScreen, maskOnExport);
    }

    /** The same with other masking on the screen. */
    public UiChoices withMaskOnScreen(boolean mask) {
        return new UiChoices(dark, scalePercent, mask, maskOnExport);
    }

    /** The same with other masking in ledgers. */
    public UiChoices withMaskOnExport(boolean mask) {
        return new UiChoices(dark, scalePercent, maskOnScreen, mask);
    }
}
