package dangwu.records.dues.imports;

/**
 * What the clerk says for all rows of a sheet that leave it open.
 *
 * @param year the year of rows that name none and whose sheet names none either; null: not said
 */
public record DuesImportOptions(Integer year) {

    public static final DuesImportOptions NONE = new DuesImportOptions(null);
}
