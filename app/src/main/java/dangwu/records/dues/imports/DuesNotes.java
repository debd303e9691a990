package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is worth saying of an import besides its rejections, each thing once and with its rows. */
final class DuesNotes {

    private static final int NAMED = 8;
    private static final int SINGLE = 20;

    private final Map<String, List<ImportRow>> byWhat = new LinkedHashMap<>();
    private final List<String> singles = new ArrayList<>();
    private int more;

    /** Something that several rows may have; {@code what} goes on from “有3行”. */
    void add(ImportRow row, String what) {
        byWhat.computeIfAbsent(what, key -> new ArrayList<>()).add(row);
    }

    /** Something that is to be said of this row alone; after twenty of them they are only counted. */
    void single(ImportRow row, String name, String sentence) {
        if (singles.size() < SINGLE) {
            singles.add("第" + row.row() + "行“" + name + "”：" + sentence);
        } else {
            more++;
        }
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        byWhat.forEach((what, rows) -> {
            List<String> named = rows.stream().limit(NAMED).map(row -> String.valueOf(row.row())).toList();
            said.add("有" + rows.size() + "行" + what + "（第" + String.join("、", named) + (rows.size() <= NAMED ? "行）" : "等行）"));
        });
        said.addAll(singles);
        if (more > 0) {
            said.add("另有" + more + "行有类似的情况，没有一一列出");
        }
        return said;
    }
}
