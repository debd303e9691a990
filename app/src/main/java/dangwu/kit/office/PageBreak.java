package dangwu.kit.office;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}
