package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Looks for a header in each visible sheet and reads what stands below it. */
final class WorkbookParser implements SheetVisitor {
    private static final int LOOKED_AT = 30;

    private final HeaderFinder finder;
    private final Findings findings;
    private final List<SheetRow> first = new ArrayList<>();
    private SheetInfo sheet;
    private MergedCells merged;
    private BitSet hiddenColumns;
    private TableReader table;
    private boolean looking;
    private boolean found;

    WorkbookParser(FieldIndex index, Findings findings) {
        this.finder = new HeaderFinder(index);
        this.findings = findings;
    }

    /** Whether some sheet had a header. */
    boolean found() {
        return found;
    }

    @Override
    public boolean wants(SheetInfo info) {
        if (info.hidden()) {
            findings.note("工作表“" + info.name() + "”是隐藏的，未读取");
        }
        return !info.hidden();
    }

    @Override
    public void begin(SheetInfo info, MergedCells regions, BitSet hidden) {
        sheet = info;
        merged = regions;
        hiddenColumns = hidden;
        table = null;
        looking = true;
        first.clear();
    }

    @Override
    public void row(SheetRow row) {
        if (table != null) {
            table.row(row);
        } else if (looking) {
            first.add(row);
            if (first.size() == LOOKED_AT) {
                look();
            }
        }
    }

    @Override
    public void end(int emptyRows) {
        if (looking) {
            look();
        }
        if (table != null) {
            table.finish(emptyRows);
        } else if (first.isEmpty()) {
            findings.note("工作表“" + sheet.name() + "”是空表，未读取");
        } else {
            findings.note("工作表“" + sheet.name() + "”没有找到表头，未读取");
        }
    }

    private void look() {
        looking = false;
        Optional<Header> header = finder.find(first, merged);
        if (header.isPresent()) {
            found = true;
            table = new TableReader(sheet.name(), header.get(), merged, hiddenColumns, findings);
            findings.titles(sheet.name(), first.stream().filter(row -> row.number() < header.get().lastRow())
                    .flatMap(row -> row.cells().stream()).filter(cell -> cell.kind() == CellKind.TEXT).map(Cell::text).toList());
            first.forEach(row -> {
                if (row.number() > header.get().lastRow()) {
                    table.row(row);
                }
            });
            first.clear();
        }
    }
}
