package dangwu.kit.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns were taken for which fields, over all sheets that were read.
 *
 * @param columns the columns in the order of the sheets
 */
public record Mapping(List<MatchedColumn> columns) {

    /** Copies the list. */
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Whether some sheet has a column for the field. */
    public boolean has(ImportField<?> field) {
        return columns.stream().anyMatch(c -> c.fieldKey().equals(field.key()));
    }

    /** Normalised heading to field key. */
    public Map<String, String> headerToField() {
        Map<String, String> map = new LinkedHashMap<>();
        columns.forEach(c -> map.putIfAbsent(HeaderText.normal(c.header()), c.fieldKey()));
        return map;
    }
}
