package dangwu.kit.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a file into parsed rows. */
public final class ImportReader {
    private final SheetReader sheets;
    private final MappingMemory memory;

    /** @param memory headings that the person has mapped before */
    public ImportReader(SheetReader sheets, MappingMemory memory) {
        this.sheets = sheets;
        this.memory = memory;
    }

    /**
     * Reads all visible sheets that have a header.
     *
     * @param byHand   heading to field key as the person maps it now; an empty key leaves the column out; may be empty
     * @param progress rows read so far; the total is not known
     * @throws UnreadableFileException if nothing can be read at all
     */
    public ParsedSheet read(Path file, ImportKind kind, List<ImportField<?>> fields, Map<String, String> byHand, ImportProgress progress)
            throws UnreadableFileException {
        FieldIndex index = new FieldIndex(fields, byHand, memory.recall(kind));
        Findings findings = new Findings(progress, kind.toldByWords());
        WorkbookParser parser = new WorkbookParser(index, findings);
        try (SheetFile workbook = sheets.open(file)) {
            workbook.read(parser);
        }
        if (!parser.found()) {
            throw Boundary.unreadable(file, "里没有找到表头，表头中应有这些栏目：" + wanted(fields) + "；请核对文件，或先导出空白表再填写", null);
        }
        return findings.result();
    }

    private static String wanted(List<ImportField<?>> fields) {
        List<ImportField<?>> telling = fields.stream().filter(field -> field.required() || field.identifying()).toList();
        return (telling.isEmpty() ? fields : telling).stream().map(ImportField::label).collect(Collectors.joining("、"));
    }
}
