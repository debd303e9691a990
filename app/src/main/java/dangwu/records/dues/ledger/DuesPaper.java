package dangwu.records.dues.ledger;

import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How the sheets of ledgers of dues are laid out: title, 填报单位 and 单位：元, table, notes, signatures. */
public final class DuesPaper {

    /** The name of the sheet that takes all branches together. */
    public static final String SUMMARY = "汇总";

    private static final String NOTHING = "无";
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_TITLE_ON_ITS_SIDE = 36;

    private DuesPaper() {}

    /** The first column of every table. */
    public static Column number() {
        return Column.integer("序号", 4);
    }

    /** 姓名, as wide as the longest of {@code names} needs within the two bounds. */
    static Column name(Stream<String> names, double least, double most) {
        int longest = names.mapToInt(name -> name.codePointCount(0, name.length())).max().orElse(0);
        return Column.centred("姓名", Math.min(most, Math.max(least, 2 * longest + 1)));
    }

    /** 市某局机关党支部2026年度党费收缴台账, on two lines where one is too short. */
    public static Title title(String organization, String what, boolean onItsSide) {
        int length = organization.codePointCount(0, organization.length()) + what.codePointCount(0, what.length());
        return Title.of(organization + (length > (onItsSide ? LONGEST_TITLE_ON_ITS_SIDE : LONGEST_TITLE) ? "\n" : "") + what);
    }

    /** The line between title and table. */
    public static NoteLine note(Organization organization, String middle) {
        return new NoteLine("填报单位(盖章)：" + organization.name(), middle, "单位：元");
    }

    /** A table of {@code rows}; of none, one that says 无 and has no total. */
    public static Table table(List<Column> columns, List<? extends List<?>> rows, TableOptions options) {
        return rows.isEmpty() ? new Table(columns, List.of(nothing(columns)), options.withTotal(null).expecting(1))
                : new Table(columns, rows, options.expecting(rows.size()));
    }

    /**
     * A sheet with one table and the four signatures of a ledger.
     *
     * @param what   the ledger and its period, e.g. 2026年度党费使用台账
     * @param middle stands between 填报单位 and 单位：元; may be empty
     * @param notes  stand below the table, one paragraph each; blank ones are left out
     */
    public static Paper of(Organization organization, String sheet, String what, String middle, Table table, String... notes) {
        return of(organization, sheet, what, middle, table, List.of(SignatureLine.ledger()), notes);
    }

    /** As above with other signatures. */
    public static Paper of(Organization organization, String sheet, String what, String middle, Table table, List<SignatureLine> signatures, String... notes) {
        PageSetup page = PageSetup.forColumns(table.columns().size());
        List<Block> blocks = new ArrayList<>(List.of(title(organization.name(), what, page.onItsSide()), note(organization, middle), table));
        Arrays.stream(notes).filter(note -> note != null && !note.isBlank()).forEach(note -> blocks.add(Paragraph.note(note)));
        blocks.addAll(signatures);
        return new Paper(sheet, page, blocks);
    }

    private static List<Object> nothing(List<Column> columns) {
        List<Object> row = new ArrayList<>(Collections.nCopies(columns.size(), null));
        row.set(columns.get(0).equals(number()) ? 1 : 0, NOTHING);
        return row;
    }
}
