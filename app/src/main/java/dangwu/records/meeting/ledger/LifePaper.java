package dangwu.records.meeting.ledger;

import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
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
import java.util.function.BiFunction;

/** How the sheets of ledgers of meetings are laid out: title, 填报单位 and period, table, notes, signatures. */
public final class LifePaper {

    private static final String NOTHING = "无";

    private LifePaper() {}

    /** The first column of every table. */
    public static Column number() {
        return Column.integer("序号", 4);
    }

    /** The line between title and table: 填报单位 and period. */
    public static NoteLine note(LifeScope scope, Organization organization) {
        return new NoteLine("填报单位(盖章)：" + organization.name(), "统计期间：" + scope.period().days());
    }

    /** 市某局机关党支部2026年度主题党日台账: what stands above the table. */
    public static Title title(LifeScope scope, Organization organization, String ledger) {
        return Title.of(organization.name() + scope.period().name() + ledger);
    }

    /**
     * A sheet with one table, a line for each of {@code rows}; without any it says 无. An empty value is shown as —.
     *
     * @param sheet   name of the sheet
     * @param columns mostly the first one for the number of the line ({@link #number})
     * @param notes   stand below the table, one paragraph each
     */
    public static Paper of(LifeScope scope, Organization organization, String sheet, String ledger, List<Column> columns, List<? extends List<?>> rows,
            String... notes) {
        return of(scope, organization, sheet, ledger, table(columns, rows, TableOptions.submitted()), notes);
    }

    /** As above, around a table made already. */
    public static Paper of(LifeScope scope, Organization organization, String sheet, String ledger, Table table, String... notes) {
        List<Block> blocks = new ArrayList<>(List.of(title(scope, organization, ledger), note(scope, organization), table));
        Arrays.stream(notes).filter(note -> !note.isBlank()).forEach(note -> blocks.add(Paragraph.note(note)));
        blocks.add(SignatureLine.ledger());
        return new Paper(sheet, PageSetup.forColumns(table.columns().size()), blocks);
    }

    /** A table of {@code rows}; of none, one that says 无 and has no total. */
    public static Table table(List<Column> columns, List<? extends List<?>> rows, TableOptions options) {
        return rows.isEmpty() ? new Table(columns, List.of(nothing(columns)), options.withTotal(null).expecting(1))
                : new Table(columns, rows, options.expecting(rows.size()));
    }

    private static List<Object> nothing(List<Column> columns) {
        List<Object> row = new ArrayList<>(Collections.nCopies(columns.size(), null));
        row.set(columns.get(0).equals(number()) ? 1 : 0, NOTHING);
        return row;
    }

    /**
     * A book with a sheet for each of {@code sheets}; where there are several, a 汇总 of all goes before them in Excel, for sorting and filtering.
     *
     * @param paper makes the sheet of one organization, or of {@link LifeScope#top} with the name 汇总; told the sheet's name
     */
    public static PaperBook book(LifeScope scope, String ledger, List<Organization> sheets, BiFunction<Organization, String, Paper> paper) {
        List<Paper> papers = new ArrayList<>();
        if (scope.several() && sheets.size() > 1) {
            papers.add(paper.apply(scope.top(), "汇总").onlyIn(Format.XLSX));
        }
        sheets.forEach(one -> papers.add(paper.apply(one, one.displayName())));
        return new PaperBook(scope.top().name() + ledger, papers);
    }
}
