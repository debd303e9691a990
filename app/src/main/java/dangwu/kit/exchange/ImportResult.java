package dangwu.kit.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param read       data rows found
 * @param added      rows that are new
 * @param updated    rows that changed something known
 * @param unchanged  rows that said nothing new
 * @param rejections every cell that was not taken
 * @param written    whether the new and changed rows were written; after a dry run the figures say what would be
 */
public record ImportResult(int read, int added, int updated, int unchanged, List<Rejection> rejections, boolean written) {

    /** Copies the list. */
    public ImportResult {
        rejections = List.copyOf(rejections);
    }

    /** The figures of a plan. */
    public static ImportResult of(ImportPlan<?> plan, boolean written) {
        return new ImportResult(plan.read(), plan.added(), plan.changed(), plan.unchanged(), plan.rejections(), written);
    }

    /** The result of an import that was refused because of its rejected rows: nothing was added or changed. */
    public static ImportResult refused(ImportPlan<?> plan) {
        return new ImportResult(plan.read(), 0, 0, plan.unchanged(), plan.rejections(), false);
    }

    /** The result as printed for other programs: read, added, updated, unchanged, rejected. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("read", read);
        map.put("added", added);
        map.put("updated", updated);
        map.put("unchanged", unchanged);
        map.put("rejected", rejections.stream().map(Rejection::toMap).toList());
        return map;
    }
}
