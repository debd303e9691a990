package dangwu.records.member.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Title;
import dangwu.kit.text.ChineseNames;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.RosterEntry;
import java.util.List;

/** The ledgers of members: L10 党员花名册, L11 党员基本信息采集表, L12 党员基本信息汇总表, and a table of just what a screen shows. */
public final class MemberLedgers {

    static final String BOX = "02 党员队伍";

    private final List<Ledger> ledgers;

    public MemberLedgers(MembershipRepository memberships, ChineseNames names) {
        RosterSource source = new RosterSource(memberships, names);
        ledgers = List.of(new RosterLedger(source), new CollectionFormLedger(source), new SummaryLedger(source));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }

    /**
     * A table of {@code entries} in {@code columns}, both in the order given, numbered in a first column 序号.
     *
     * @param title   stands above the table and names the sheet
     * @param columns at least one
     */
    public static PaperBook asShown(String title, List<RosterColumn> columns, List<RosterEntry> entries) {
        List<RosterColumn> fitted = columns.stream().map(column -> column.fitted(entries)).toList();
        return PaperBook.of(Paper.of(title, PageSetup.forColumns(columns.size() + 1), Title.of(title), RosterTable.of(fitted, entries)));
    }
}
