package dangwu.kit.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.xml.sax.Attributes;

/** A workbook of Excel 2007 and later: a zip of XML parts, streamed. */
final class XlsxFile implements SheetFile {
    private static final String STRINGS = "/sharedStrings";
    private static final String STYLES = "/styles";

    private final Path path;
    private final XlsxPackage parts;
    private final Limits limits;
    private final Map<String, XlsxPackage.Target> targets;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private boolean date1904;

    XlsxFile(Path path, XlsxPackage parts, Limits limits) throws IOException {
        this.path = path;
        this.parts = parts;
        this.limits = limits;
        String workbook = parts.mainPart();
        targets = parts.targets(workbook);
        SafeXml.read(parts.stream(workbook), new WorkbookPart());
        if (sheets.isEmpty()) {
            throw new Refusal("里面没有工作表，请确认文件是否正确");
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(SheetVisitor visitor) throws UnreadableFileException {
        Boundary.guard(path, () -> {
            Budget budget = new Budget(limits);
            XlsxStyles styles = new XlsxStyles();
            XlsxStrings strings = new XlsxStrings(budget);
            readShared(STYLES, styles);
            readShared(STRINGS, strings);
            XlsxCells cells = new XlsxCells(strings, styles, date1904);
            SheetVisitor apart = Boundary.apart(visitor);
            for (SheetInfo sheet : sheets) {
                if (apart.wants(sheet)) {
                    String part = sheetParts.get(sheet.index());
                    MergedCells merged = XlsxMerges.find(parts.stream(part));
                    SafeXml.read(parts.stream(part), new XlsxSheet(sheet, merged, cells, budget, apart));
                }
            }
            return null;
        });
    }

    @Override
    public void close() {
        parts.close();
    }

    private void readShared(String type, SafeXml.Handler handler) throws IOException {
        for (XlsxPackage.Target target : targets.values()) {
            if (target.type().endsWith(type) && parts.has(target.part())) {
                SafeXml.read(parts.stream(target.part()), handler);
                return;
            }
        }
    }

    /** Names, states and parts of the sheets; chart sheets have no rows and are left out. */
    private final class WorkbookPart extends SafeXml.Handler {
        @Override
        void start(String name, Attributes attributes) {
            if (name.equals("workbookPr")) {
                date1904 = XlsxSheet.isTrue(attributes.getValue("date1904"));
            } else if (name.equals("sheet")) {
                sheet(attributes);
            }
        }

        private void sheet(Attributes attributes) {
            XlsxPackage.Target target = targets.get(relation(attributes));
            if (target == null || !target.type().endsWith("/worksheet")) {
                return;
            }
            String state = attributes.getValue("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new SheetInfo(sheets.size(), String.valueOf(attributes.getValue("name")), hidden));
            sheetParts.add(target.part());
            new Budget(limits).sheets(sheets.size());
        }

        private String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
