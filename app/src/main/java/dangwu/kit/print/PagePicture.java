package dangwu.kit.print;

/**
 * A page on the screen.
 *
 * @param page   from 0
 * @param image  its picture; may be of another size while a sharper one is being drawn
 * @param width  how wide it is shown, in units of the screen
 * @param height how high it is shown
 */
public record PagePicture(int page, PageImage image, double width, double height) {}
