package dangwu.records.member.ledger;

import dangwu.kit.office.Align;
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
public record RosterColumn(Column column, Function<RosterEntry, ?> value) {

    private static final int WIDEST = 30;
    private static final int NARROWEST = 4;
    private static final int RUNNING_TEXT = 20;

    /** A column whose width is worked out from what stands in it. */
    public static RosterColumn of(String header, ColumnKind kind, Function<RosterEntry, ?> value) {
        return new RosterColumn(new Column(header, List.of(), kind, 2, NARROWEST, kind.align(), false), value);
    }

    /** The same, wide enough for its header and {@code entries}; texts that are all short are centred. */
    RosterColumn fitted(List<RosterEntry> entries) {
        int widest = entries.stream().mapToInt(entry -> width(value.apply(entry))).max().orElse(0);
        int header = Math.min(width(column.header()), 8);
        Column fitted = column.wide(Math.max(NARROWEST, Math.min(WIDEST, Math.max(header, widest) + 1)));
        return new RosterColumn(column.kind() == ColumnKind.TEXT && widest <= RUNNING_TEXT ? fitted.aligned(Align.CENTRE) : fitted, value);
    }

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
