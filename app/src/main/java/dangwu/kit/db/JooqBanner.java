package dangwu.kit.db;

/** jOOQ prints a banner and tips when it is first used; stdout carries results and nothing else. */
public final class JooqBanner {
    private JooqBanner() {}

    /** To be called before jOOQ is first used; afterwards it has no effect. */
    public static void off() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }
}
