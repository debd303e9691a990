package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a plan's rows and their problems together. */
final class PreviewLines {

    private PreviewLines() {}

    static List<PreviewLine> of(ImportPlan<?> plan) {
        Map<String, List<Rejection>> problems = new HashMap<>();
        plan.rejections().forEach(bad -> problems.computeIfAbsent(place(bad.sheet(), bad.row()), p -> new ArrayList<>(1)).add(bad));
        List<PreviewLine> lines = new ArrayList<>(plan.rows().size());
        for (RowPlan<?> row : plan.rows()) {
            lines.add(new PreviewLine(lines.size(), row.sheet(), row.row(), row.subject(), row.outcome(), row.changes(),
                    problems.getOrDefault(place(row.sheet(), row.row()), List.of())));
        }
        return lines;
    }

    private static String place(String sheet, int row) {
        return row + "/" + sheet;
    }
}
