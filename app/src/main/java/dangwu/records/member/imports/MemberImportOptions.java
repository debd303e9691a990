package dangwu.records.member.imports;

/**
 * What the person says besides the sheet.
 *
 * @param branchForAll name of the branch for rows that name none; null: not said
 * @param unitName     name of the unit when its records begin with this import; null: taken from the sheet
 */
public record MemberImportOptions(String branchForAll, String unitName) {

    /** Nothing said. */
    public static final MemberImportOptions NONE = new MemberImportOptions(null, null);

    /** Rows that name no branch belong to this one (full name, short name or clear ending). */
    public MemberImportOptions withBranch(String name) {
        return new MemberImportOptions(name, unitName);
    }
}
