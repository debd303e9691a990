package dangwu.kit.office;

/** Lengths on paper. */
final class Units {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TWIPS_PER_POINT = 20;
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    private Units() {}

    static double points(double mm) {
        return mm * POINTS_PER_MM;
    }

    static double inches(double mm) {
        return mm / 25.4;
    }

    static int twips(double points) {
        return (int) Math.round(points * TWIPS_PER_POINT);
    }

    static double pixels(double points) {
        return points * PIXELS_PER_POINT;
    }
}
