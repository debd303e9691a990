package dangwu.kit.print;

/**
 * A page as a picture.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param argb   the pixels, row after row; not to be changed
 */
public record PageImage(int width, int height, int[] argb) {
}
