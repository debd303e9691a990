package dangwu.kit.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells data rows from what else stands below a header: notes, sums, signature lines, titles and headers of the next page. */
final class RowJudge {
    private static final Pattern NOTE = Pattern.compile("(填表|制表|审核|复核|经办|填报|统计|报送|联系|负责|签字|签名|盖章|审批)(人|单位|日期|时间|说明)?"
            + "([(（].*[)）])?[:：].*|(注|备注|附注|说明|填表说明|填报说明)[0-9]*[:：.、].*|(本页)?(合计|总计|小计|总数|累计)([:：].*)?"
            + "|第[0-9]+页.*|共[0-9]+页.*|-[0-9]+-|以下(空白|无内容|为空).*|日期|签名|签字", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("[^:：]{1,12}[:：].*", Pattern.DOTALL);
    private static final int FEW_CELLS = 4;
    private static final int TITLE_COLUMNS = 3;
    private static final int TELLING_CELLS = 3;

    private final Map<Integer, Set<String>> headings = new HashMap<>();
    private final Set<Integer> mapped = new HashSet<>();
    private final Set<Integer> identifying = new HashSet<>();
    private final MergedCells merged;

    RowJudge(Header header, MergedCells merged) {
        this.merged = merged;
        for (Header.Column column : header.columns()) {
            headings.put(column.at(), column.raw());
            Optional<ImportField<?>> field = header.field(column);
            if (field.isPresent()) {
                mapped.add(column.at());
                if (field.get().identifying()) {
                    identifying.add(column.at());
                }
            }
        }
        if (identifying.isEmpty()) {
            identifying.addAll(mapped);
        }
    }

    RowNature judge(SheetRow row, MergeFill fill) {
        if (isHeader(row)) {
            return RowNature.HEADER_AGAIN;
        }
        boolean named = row.cells().stream().anyMatch(cell -> identifying.contains(cell.column()));
        if (isNote(row, named)) {
            return RowNature.NOTE;
        }
        if (named) {
            return RowNature.DATA;
        }
        long telling = row.cells().stream().filter(cell -> mapped.contains(cell.column())).count();
        boolean covered = identifying.stream().anyMatch(column -> fill.above(row.number(), column) != null);
        if (covered) {
            return RowNature.CONTINUED;
        }
        return telling >= TELLING_CELLS ? RowNature.DATA : RowNature.NAMELESS;
    }

    private boolean isHeader(SheetRow row) {
        int same = 0;
        for (Cell cell : row.cells()) {
            Set<String> heading = headings.get(cell.column());
            if (heading != null && cell.kind() == CellKind.TEXT && heading.contains(HeaderText.normal(cell.text()))) {
                same++;
            }
        }
        return same >= 2 && same * 2 >= row.cells().size();
    }

    private boolean isNote(SheetRow row, boolean named) {
        Cell first = row.cells().get(0);
        if (first.kind() != CellKind.TEXT) {
            return false;
        }
        boolean namedElsewhere = named && !identifying.contains(first.column());
        if (isTitle(row, first)) {
            return true;
        }
        String text = CellText.compact(first.text());
        if (text == null || namedElsewhere && row.cells().size() > FEW_CELLS) {
            return false;
        }
        return NOTE.matcher(text).matches() || row.cells().size() <= FEW_CELLS && LABELLED.matcher(text).matches();
    }

    private boolean isTitle(SheetRow row, Cell first) {
        return row.cells().size() == 1 && merged.at(row.number(), first.column())
                .map(r -> r.lastColumn() - r.firstColumn() + 1 >= TITLE_COLUMNS).orElse(false);
    }
}
