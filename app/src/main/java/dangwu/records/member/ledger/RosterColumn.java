package dangwu.records.member.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.ColumnKind;
import dangwu.records.member.RosterEntry;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a roster.
 *
 * @param value what stands in it: anything a {@link dangwu.kit.office.Table} takes; null for blank
 */
record RosterColumn(Column column, Function<RosterEntry, ?> value) {

    /** The same, widened for longer texts of {@code entries}, at most to {@code widest} characters. */
    RosterColumn growing(List<RosterEntry> entries, double widest) {
        int longest = entries.stream().mapToInt(entry -> width(value.apply(entry))).max().orElse(0);
        return new RosterColumn(column.wide(Math.max(column.width(), Math.min(widest, longest))), value);
    }

    private int width(Object what) {
        if (what == null) {
            return 0;
        }
        return column.kind() == ColumnKind.MONTH ? 7 : what.toString().codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
    }
}
