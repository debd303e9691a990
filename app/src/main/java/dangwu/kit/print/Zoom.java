package dangwu.kit.print;

/**
 * How large a page is shown.
 *
 * @param percent of its true size; counts for {@link Fit#NONE} only
 */
public record Zoom(Fit fit, int percent) {

    /** Whether the page follows the room there is. */
    public enum Fit {
        /** It has the size chosen. */
        NONE,
        /** As wide as the room. */
        WIDTH,
        /** Wholly to be seen. */
        PAGE
    }

    /** The least and the most, in percent. */
    public static final int LEAST = 50;
    /** The most, in percent. */
    public static final int MOST = 200;
    /** As wide as the room. */
    public static final Zoom WIDTH = new Zoom(Fit.WIDTH, 100);
    /** Wholly to be seen. */
    public static final Zoom PAGE = new Zoom(Fit.PAGE, 100);
    private static final int STEP = 25;

    /** So many percent of the true size, kept between the least and the most. */
    public static Zoom of(int percent) {
        return new Zoom(Fit.NONE, Math.max(LEAST, Math.min(MOST, percent)));
    }

    /** The next step from what is shown now: to the next multiple of 25 percent. */
    static Zoom step(double shown, int direction) {
        double steps = shown / STEP;
        // What is a step already, but for rounding, counts as one.
        double next = direction > 0 ? Math.floor(steps + 0.02) + 1 : Math.ceil(steps - 0.02) - 1;
        return of((int) next * STEP);
    }
}
