package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import would do, row by row. Nothing is written yet.
 *
 * @param rows       every data row of the file in its order, rejected ones included
 * @param rejections every reason for a rejection
 * @param notes      Chinese sentences for the preview
 * @param read       data rows found
 * @param <P>        the importer's own type
 */
public record ImportPlan<P>(List<RowPlan<P>> rows, List<Rejection> rejections, List<String> notes, int read) {

    /** Copies the lists. */
    public ImportPlan {
        rows = List.copyOf(rows);
        rejections = List.copyOf(rejections);
        notes = List.copyOf(notes);
    }

    /**
     * Puts together what the sheet's reading and the importer say. A row with a rejection is rejected, whatever its plan says;
     * rows that were rejected on reading are added, so that the plan lists every row.
     *
     * @param plans      one for each of the sheet's rows that was not rejected
     * @param rejections the importer's own
     * @param notes      the importer's own
     */
    public static <P> ImportPlan<P> of(ParsedSheet sheet, List<RowPlan<P>> plans, List<Rejection> rejections, List<String> notes) {
        List<Rejection> all = new ArrayList<>(sheet.rejections());
        all.addAll(rejections);
        Map<Place, RowPlan<P>> byPlace = new LinkedHashMap<>();
        plans.forEach(plan -> byPlace.put(new Place(plan.sheet(), plan.row()), plan));
        for (Rejection bad : all) {
            byPlace.compute(new Place(bad.sheet(), bad.row()), (place, plan) -> rejected(place, plan));
        }
        List<String> sheets = sheetOrder(sheet, byPlace.keySet());
        Comparator<RowPlan<P>> order = Comparator.<RowPlan<P>>comparingInt(plan -> sheets.indexOf(plan.sheet())).thenComparingInt(RowPlan::row);
        List<RowPlan<P>> rows = byPlace.values().stream().sorted(order).toList();
        List<String> said = new ArrayList<>(sheet.notes());
        said.addAll(notes);
        return new ImportPlan<>(rows, inOrder(all, sheets), said, sheet.read());
    }

    /** Rows that are new. */
    public int added() {
        return count(Outcome.ADDED);
    }

    /** Rows that change something known. */
    public int changed() {
        return count(Outcome.CHANGED);
    }

    /** Rows that say nothing new. */
    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    /** Rows that cannot be taken; each may have several rejections. */
    public int rejectedRows() {
        return count(Outcome.REJECTED);
    }

    /** The rows to write: new and changed. */
    public List<RowPlan<P>> toWrite() {
        return rows.stream().filter(row -> row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED).toList();
    }

    private int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static <P> RowPlan<P> rejected(Place place, RowPlan<P> plan) {
        String subject = plan == null ? "" : plan.subject();
        return new RowPlan<>(place.sheet(), place.row(), subject, Outcome.REJECTED, List.of(), null);
    }

    private static List<String> sheetOrder(ParsedSheet sheet, Set<Place> places) {
        Set<String> names = new LinkedHashSet<>();
        sheet.mapping().columns().forEach(column -> names.add(column.sheet()));
        places.forEach(place -> names.add(place.sheet()));
        return new ArrayList<>(names);
    }

    private static List<Rejection> inOrder(List<Rejection> all, List<String> sheets) {
        List<Rejection> once = new ArrayList<>();
        Set<Rejection> seen = new HashSet<>();
        all.stream().filter(seen::add).forEach(once::add);
        once.sort(Comparator.<Rejection>comparingInt(r -> sheets.indexOf(r.sheet())).thenComparingInt(Rejection::row));
        return once;
    }

    private record Place(String sheet, int row) {}
}
