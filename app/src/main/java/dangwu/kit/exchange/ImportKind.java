package dangwu.kit.exchange;

/**
 * What a sheet is about.
 *
 * @param id   name on the command line and in the mapping memory, such as members
 * @param name name shown to the person, such as 党员
 */
public record ImportKind(String id, String name) {}
