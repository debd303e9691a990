package dangwu.kit.exchange;

/**
 * What a sheet is about.
 *
 * @param id           name on the command line and in the mapping memory, such as members
 * @param name         name shown to the person, such as 党员
 * @param toldByWords  whether a row that another sheet has word for word is the same thing told twice; false where the sheet itself tells rows apart
 */
public record ImportKind(String id, String name, boolean toldByWords) {

    /** A kind whose rows say by themselves what they are about. */
    public ImportKind(String id, String name) {
        this(id, name, true);
    }
}
