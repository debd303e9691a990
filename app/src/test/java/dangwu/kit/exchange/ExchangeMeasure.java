package dangwu.kit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Measures reading and parsing a large roster beside POI's own event reader, which only hands out texts. */
public final class ExchangeMeasure {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 20;
    private static final int ROUNDS = 9;

    private ExchangeMeasure() {}

    /** Prints one line of figures. */
    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("roster", ".xlsx");
        try {
            write(file);
            measure(file);
        } finally {
            Files.delete(file);
        }
    }

    static List<ImportField<?>> fields() {
        List<ImportField<?>> fields = new ArrayList<>(TestSheets.FIELDS);
        for (int i = fields.size(); i < COLUMNS; i++) {
            String label = "栏" + i;
            fields.add(i % 3 == 0 ? ImportField.of("f" + i, label, CellParsers.date())
                    : i % 3 == 1 ? ImportField.of("f" + i, label, CellParsers.text(100)) : ImportField.of("f" + i, label, CellParsers.integer(0, 1_000_000)));
        }
        return fields;
    }

    private static void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("名册");
            List<ImportField<?>> fields = fields();
            TestSheets.row(sheet, 1, fields.stream().map(ImportField::label).toArray());
            for (int r = 0; r < ROWS; r++) {
                Object[] values = new Object[COLUMNS];
                values[0] = "张" + (char) (0x4E00 + r % 5000) + (char) (0x5E00 + r / 5000);
                values[1] = TestSheets.id(r);
                values[2] = r % 2 == 0 ? "男" : "女";
                values[3] = "19" + (60 + r % 40) + "." + (r % 12 + 1 < 10 ? "0" : "") + (r % 12 + 1);
                values[4] = "大学本科";
                values[5] = 13_900_000_000d + r;
                values[6] = "第" + r % 50 + "党支部";
                for (int c = 7; c < COLUMNS; c++) {
                    values[c] = c % 3 == 0 ? (Object) (20_000 + r) : c % 3 == 1 ? "某市某区某路" + r + "号" + c : (Object) r;
                }
                TestSheets.row(sheet, r + 2, values);
            }
            workbook.write(out);
        }
    }

    private static void measure(Path file) throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            bare(file);
            long middle = System.nanoTime();
            ParsedSheet sheet = parse(file);
            ours.add(System.nanoTime() - middle);
            theirs.add(middle - start);
            if (sheet.rows().size() != ROWS) {
                throw new IllegalStateException("read " + sheet.rows().size() + " " + sheet.rejections());
            }
        }
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        ParsedSheet sheet = parse(file);
        long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long kept = pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        System.out.printf("%d rows x %d columns: ours %d ms, POI's event reader %d ms, ratio %.2f; peak heap <= %d MB, kept %d MB (%d rows)%n", ROWS, COLUMNS,
                median(ours), median(theirs), (double) median(ours) / median(theirs), peak >> 20, kept >> 20, sheet.rows().size());
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1_000_000;
    }

    private static ParsedSheet parse(Path file) throws UnreadableFileException {
        return new ImportReader(new SheetReader(Limits.standard()), MappingMemory.NONE).read(file, TestSheets.KIND, fields(), Map.of(), ImportProgress.NONE);
    }

    private static void bare(Path file) throws Exception {
        int[] cells = new int[1];
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(parts), new SheetContentsHandler() {
                @Override
                public void startRow(int row) {
                    // Only cells are counted.
                }

                @Override
                public void endRow(int row) {
                    // Only cells are counted.
                }

                @Override
                public void cell(String reference, String value, XSSFComment comment) {
                    cells[0]++;
                }
            }, false));
            try (InputStream in = reader.getSheetsData().next()) {
                xml.parse(new InputSource(in));
            }
        }
        if (cells[0] != (ROWS + 1) * COLUMNS) {
            throw new IllegalStateException("cells " + cells[0]);
        }
    }
}
