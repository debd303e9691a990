package dangwu.front.desktop.memory;

/**
 * Where the window stood on the screen, in pixels.
 *
 * @param maximized whether it filled the screen; the measures are then those it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
}
