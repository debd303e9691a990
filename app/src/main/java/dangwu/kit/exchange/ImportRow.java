package dangwu.kit.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One data row, parsed. */
public final class ImportRow {
    private final RowLayout layout;
    private final int row;
    private final Object[] values;
    private final String[] texts;

    ImportRow(RowLayout layout, int row, Object[] values, String[] texts) {
        this.layout = layout;
        this.row = row;
        this.values = values;
        this.texts = texts;
    }

    /**
     * A row that comes from elsewhere than a sheet.
     *
     * @param values field to value; a field that is missing here has no column, a null value is a blank cell
     * @param others heading to text of the columns that belong to no field
     */
    public static ImportRow of(String sheet, int row, Map<ImportField<?>, ?> values, Map<String, String> others) {
        RowLayout layout = new RowLayout(sheet);
        Object[] parsed = new Object[values.size()];
        String[] texts = new String[values.size() + others.size()];
        values.forEach((field, value) -> {
            int at = layout.addField(field.key(), field.label());
            parsed[at] = value;
            texts[at] = value == null ? "" : value.toString();
        });
        others.forEach((heading, text) -> texts[layout.addOther(heading)] = text);
        return new ImportRow(layout, row, parsed, texts);
    }

    /** The sheet's name. */
    public String sheet() {
        return layout.sheet();
    }

    /** Row number as Excel shows it. */
    public int row() {
        return row;
    }

    /** The value, empty if the cell is blank or the sheet has no such column. */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> get(ImportField<V> field) {
        int at = layout.indexOf(field.key());
        return at < 0 ? Optional.empty() : Optional.ofNullable((V) values[at]);
    }

    /** Whether the sheet has such a column; a blank cell in it may mean "none", a missing column never does. */
    public boolean present(ImportField<?> field) {
        return layout.indexOf(field.key()) >= 0;
    }

    /** The cell's content as the person sees it; empty if blank or without column. */
    public String cellText(ImportField<?> field) {
        int at = layout.indexOf(field.key());
        return at < 0 || texts[at] == null ? "" : texts[at];
    }

    /** The columns that belong to no field, heading to text, blank ones left out, in the sheet's order. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        for (int at = layout.fieldCount(); at < texts.length; at++) {
            if (texts[at] != null && !texts[at].isEmpty()) {
                others.putIfAbsent(layout.heading(at), texts[at]);
            }
        }
        return Collections.unmodifiableMap(others);
    }

    /** A rejection of this row for the sake of one cell. */
    public Rejection reject(ImportField<?> field, String reason) {
        int at = layout.indexOf(field.key());
        return new Rejection(sheet(), row, at < 0 ? field.label() : layout.heading(at), cellText(field), reason);
    }

    /** A rejection of this row as a whole. */
    public Rejection reject(String reason) {
        return new Rejection(sheet(), row, "", "", reason);
    }
}
