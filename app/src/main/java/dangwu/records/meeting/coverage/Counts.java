package dangwu.records.meeting.coverage;

import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.PlanLine;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each norm was met, by organization and span; summed up once, looked up often. */
final class Counts {

    /** A yearly meeting is planned from April on; before that, what is planned is meant for the year before. */
    private static final int MONTHS_AFTER = 3;

    private final Map<Key, Count> counts = new HashMap<>();

    private record Key(Norm norm, long organizationId, Span span) {}

    /** Mutable while it is summed up. */
    static final class Count {
        private int held;
        private int drafts;
        private int planned;

        int held() {
            return held;
        }

        int drafts() {
            return drafts;
        }

        int planned() {
            return planned;
        }
    }

    Counts(List<MatrixCell> cells, List<PlanLine> plan) {
        cells.forEach(this::add);
        plan.stream().filter(line -> !line.fulfilled()).forEach(this::add);
    }

    Count of(Norm norm, long organizationId, Span span) {
        return counts.getOrDefault(new Key(norm, organizationId, span), new Count());
    }

    private void add(MatrixCell cell) {
        for (Norm norm : Norm.values()) {
            boolean kind = norm.kind() == cell.kind();
            if (norm == Norm.LECTURE ? kind || cell.lectures() > 0 : kind) {
                Span span = norm.rhythm() == Rhythm.YEARLY ? new Span(Rhythm.YEARLY, cell.belongsToYear(), 1) : Span.of(norm.rhythm(), cell.month());
                Count count = at(norm, cell.organizationId(), span);
                count.held += norm == Norm.LECTURE ? cell.lectures() : cell.held();
                count.drafts += kind ? cell.drafts() : 0;
            }
        }
    }

    private void add(PlanLine line) {
        for (Norm norm : Norm.values()) {
            if (norm.kind() == line.kind()) {
                at(norm, line.organizationId(), planSpan(norm, line.month())).planned++;
            }
        }
    }

    private static Span planSpan(Norm norm, YearMonth month) {
        return Span.of(norm.rhythm(), norm.rhythm() == Rhythm.YEARLY ? month.minusMonths(MONTHS_AFTER) : month);
    }

    private Count at(Norm norm, long organizationId, Span span) {
        return counts.computeIfAbsent(new Key(norm, organizationId, span), key -> new Count());
    }
}
