package dangwu.records.member.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.member.RosterEntry;
import java.util.ArrayList;
import java.util.List;

/** A table with a line for each member, numbered in the first column. */
final class RosterTable {

    private RosterTable() {}

    static Table of(List<RosterColumn> columns, List<RosterEntry> entries) {
        return of(columns, entries, TableOptions.ledger());
    }

    static Table of(List<RosterColumn> columns, List<RosterEntry> entries, TableOptions options) {
        List<Column> headers = new ArrayList<>();
        headers.add(Column.integer("序号", 4));
        columns.forEach(column -> headers.add(column.column()));
        List<List<Object>> rows = new ArrayList<>(entries.size());
        for (RosterEntry entry : entries) {
            List<Object> row = new ArrayList<>(headers.size());
            row.add(rows.size() + 1);
            columns.forEach(column -> row.add(column.value().apply(entry)));
            rows.add(row);
        }
        return new Table(headers, rows, options.expecting(rows.size()));
    }
}
