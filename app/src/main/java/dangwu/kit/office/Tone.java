package dangwu.kit.office;

/** The soft ground behind a cell's text. The text itself must say the state as well: colour alone never does. */
public enum Tone {
    PLAIN(null, null),
    OK("E6F4EA", "1A7F37"),
    WARN("FFF6DD", "9A6700"),
    BAD("FFEBE9", "CF222E");

    private final String ground;
    private final String ink;

    Tone(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** RRGGBB, or null for none. */
    String ground() {
        return ground;
    }

    /** RRGGBB, or null for black. */
    String ink() {
        return ink;
    }
}
