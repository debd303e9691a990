package dangwu.kit.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One cell that was not taken, and why. A row may have several.
 *
 * @param sheet  the sheet's name
 * @param row    row number as Excel shows it
 * @param column the column's heading; empty when the whole row is meant
 * @param value  the content as the person sees it; may be empty
 * @param reason a Chinese sentence
 */
public record Rejection(String sheet, int row, String column, String value, String reason) {

    /** Row, column, value and reason, in this order, as printed for other programs; the sheet comes last. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("row", row);
        map.put("column", column);
        map.put("value", value);
        map.put("reason", reason);
        map.put("sheet", sheet);
        return map;
    }

    /** One line for a person: where, what, why. */
    public String sentence() {
        String where = "“" + sheet + "”第" + row + "行" + (column.isEmpty() ? "" : "“" + column + "”");
        return where + (value.isEmpty() ? "：" : "“" + value + "”：") + reason;
    }
}
