package dangwu.kit.ui;

import java.util.Locale;

/** What a state means. Always shown with a word, never by colour alone. */
public enum Tone {
    /** Nothing special. */
    PLAIN,
    /** As it should be. */
    OK,
    /** Soon due, or incomplete. */
    WARN,
    /** Against a rule, or overdue. */
    BAD,
    /** For information. */
    INFO,
    /** For people to decide; the program does not judge. */
    HUMAN;

    /** The style class of a badge of this tone, e.g. "badge-ok". */
    public String badgeClass() {
        return "badge-" + name().toLowerCase(Locale.ROOT);
    }
}
