package dangwu.bench;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Format;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Progress;
import dangwu.kit.office.Table;
import dangwu.kit.office.XlsxWriter;
import dangwu.records.dues.ledger.DuesCase;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The collection ledger (L51) of 20,000 members in 200 branches with eleven months paid, from their accounts to the file, against plain SXSSF that is
 * handed the same values ready made and writes them with no style. Both run by turns in one process of their own.
 */
public final class LedgerBench {

    private static final int BRANCHES = 200;
    private static final int MEMBERS = 100;
    private static final int MONTHS = 11;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int HEAP_MB = 512;
    private static final String NAME = "导出 20000 名党员 × 12 个月的党费收缴台账（基准：无样式 SXSSF）";

    private LedgerBench() {}

    /** Measures in a process of its own. */
    public static BenchRow measure() throws IOException, InterruptedException {
        return Rounds.inProcess(NAME, "≤ 1.25", LedgerBench.class, HEAP_MB);
    }

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            Ledger ledger = unit().ledger("L51");
            List<Sheet> ready = ready(ledger.paper(DuesCase.year(null)));
            for (int i = 0; i < WARM_UP; i++) {
                ours(file, ledger);
                plain(file, ready);
            }
            Rounds.measure(ROUNDS, round -> ours(file, ledger), round -> plain(file, ready), System.out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static DuesCase unit() {
        DuesCase made = new DuesCase();
        List<Organization> organizations = new ArrayList<>(List.of(made.tree.get(DuesCase.UNIT)));
        for (long branch = 1; branch <= BRANCHES; branch++) {
            Organization like = Organization.of(DuesCase.UNIT, OrganizationKind.BRANCH, "第" + branch + "党支部", LocalDate.of(2010, 1, 1));
            organizations.add(new Organization(10 + branch, DuesCase.UNIT, like.kind(), like.name(), null, (int) branch, like.foundedOn(), null, like.profile()));
        }
        made.tree = new OrganizationTree(organizations);
        for (int i = 0; i < BRANCHES * MEMBERS; i++) {
            made.person(DuesCase.name(i), 11 + i / MEMBERS).base(StaffKind.CIVIL_SERVANT, 4000 + i % 5000 + ".00").pays(1, MONTHS).done();
        }
        return made;
    }

    private static double ours(Path file, Ledger ledger) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new XlsxWriter().write(ledger.paper(DuesCase.year(null)), out, Progress.NONE);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The values of a sheet. */
    private record Sheet(String name, List<List<?>> rows) {}

    private static List<Sheet> ready(PaperBook book) {
        List<Sheet> sheets = new ArrayList<>();
        for (Paper paper : book.in(Format.XLSX).papers()) {
            List<List<?>> rows = new ArrayList<>();
            paper.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                    .forEach(table -> StreamSupport.stream(table.rows().spliterator(), false).forEach(rows::add));
            sheets.add(new Sheet(paper.name(), rows));
        }
        return sheets;
    }

    /** The same values with POI alone: no title, no style, no widths, no heights. */
    private static double plain(Path file, List<Sheet> ready) throws IOException {
        long start = System.nanoTime();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Sheet one : ready) {
                SXSSFSheet sheet = workbook.createSheet(one.name());
                for (int r = 0; r < one.rows().size(); r++) {
                    SXSSFRow row = sheet.createRow(r);
                    List<?> values = one.rows().get(r);
                    for (int c = 0; c < values.size(); c++) {
                        write(row.createCell(c), values.get(c), r);
                    }
                }
            }
            workbook.write(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(SXSSFCell cell, Object value, int row) {
        Object plain = value instanceof CellText text ? text.value() : value;
        if (plain instanceof Formula formula) {
            cell.setCellFormula(formula.text().replace("{row}", Integer.toString(row + 1)));
            cell.setCellValue(((Number) formula.value()).doubleValue());
        } else if (plain instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (plain != null) {
            cell.setCellValue(plain.toString());
        }
    }
}
