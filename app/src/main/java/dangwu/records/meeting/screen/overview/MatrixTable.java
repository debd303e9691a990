package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageCell;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Rhythm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the coverage of a year as rows and columns. */
final class MatrixTable {

    private final Coverage coverage;
    private final int year;
    private final Map<Long, Map<YearMonth, int[]>> totals = new HashMap<>();
    private final Map<Long, Map<YearMonth, Integer>> planned = new HashMap<>();

    MatrixTable(Coverage coverage, int year) {
        this.coverage = coverage;
        this.year = year;
        for (MatrixCell cell : coverage.facts().cells()) {
            int[] sums = totals.computeIfAbsent(cell.organizationId(), id -> new HashMap<>()).computeIfAbsent(cell.month(), month -> new int[2]);
            sums[0] += cell.held();
            sums[1] += cell.drafts();
        }
        for (PlanLine line : coverage.facts().plan()) {
            if (!line.fulfilled()) {
                planned.computeIfAbsent(line.organizationId(), id -> new HashMap<>()).merge(line.month(), 1, Integer::sum);
            }
        }
    }

    /** The rows of {@code subject}, of these organizations only; empty: of all. */
    List<MatrixRow> rows(MatrixSubject subject, Set<Long> wanted) {
        List<Organization> shown = subject.norm() == null ? standing() : coverage.rows(subject.norm(), year);
        List<MatrixRow> rows = new ArrayList<>();
        for (Organization one : shown) {
            if (wanted.isEmpty() || wanted.contains(one.id()) || coverage.facts().tree().parent(one.id()).filter(above -> wanted.contains(above.id())).isPresent()) {
                List<MatrixRow.Slot> slots = subject.columns(year).stream().map(span -> subject.norm() == null ? all(one, span) : slot(subject.norm(), one, span)).toList();
                int depth = depth(one, shown);
                rows.add(new MatrixRow(one, depth > 0 ? one.displayName() : OrganizationWords.of(coverage.facts().tree(), one.id()), depth, slots));
            }
        }
        return rows;
    }

    private List<Organization> standing() {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return coverage.facts().tree().all().stream().filter(one -> one.foundedOn() == null || !one.foundedOn().isAfter(to))
                .filter(one -> one.dissolvedOn() == null || !one.dissolvedOn().isBefore(from)).toList();
    }

    private int depth(Organization one, List<Organization> shown) {
        return coverage.facts().tree().parent(one.id()).filter(shown::contains).map(above -> depth(above, shown) + 1).orElse(0);
    }

    private MatrixRow.Slot slot(Norm norm, Organization one, Span span) {
        CoverageCell cell = coverage.cell(norm, one.id(), span);
        return new MatrixRow.Slot(span, cell.state(), cell.text(), cell.reason() == null ? told(cell) : cell.reason(),
                lacks(cell.state()) ? List.of(norm) : List.of());
    }

    private static boolean lacks(CellState state) {
        return state == CellState.MISSING || state == CellState.DUE;
    }

    private static String told(CoverageCell cell) {
        String when = cell.span().fullLabel();
        return when + switch (cell.state()) {
            case HELD -> "已开 " + cell.held() + " 次";
            case PLANNED -> "已列入计划，还没有开";
            case DUE -> "还没有开，" + Coverage.lastDay(cell.norm(), cell.span()) + " 前应开 " + cell.asked() + " 次";
            case AHEAD -> "还没有到";
            default -> "";
        } + (cell.drafts() > 0 ? "，另有 " + cell.drafts() + " 份草稿" : "") + "。";
    }

    /** Everything of a month together; what is asked by quarter or year is missed in the last month of it. */
    private MatrixRow.Slot all(Organization one, Span month) {
        int[] sums = totals.getOrDefault(one.id(), Map.of()).getOrDefault(month.firstMonth(), new int[2]);
        int plans = planned.getOrDefault(one.id(), Map.of()).getOrDefault(month.firstMonth(), 0);
        List<Norm> missing = new ArrayList<>();
        List<Norm> due = new ArrayList<>();
        boolean exists = one.existsOn(month.from()) || one.existsOn(month.to());
        for (Norm norm : Norm.values()) {
            Span span = Span.of(norm.rhythm(), month.firstMonth());
            if (span.lastMonth().equals(month.lastMonth()) || norm.rhythm() == Rhythm.MONTHLY) {
                CellState state = coverage.cell(norm, one.id(), span).state();
                if (lacks(state)) {
                    (state == CellState.MISSING ? missing : due).add(norm);
                }
            }
        }
        CellState state = !missing.isEmpty() ? CellState.MISSING : sums[0] > 0 ? CellState.HELD : plans > 0 ? CellState.PLANNED : !due.isEmpty() ? CellState.DUE
                : exists ? month.from().isAfter(coverage.facts().today()) ? CellState.AHEAD : CellState.WAIVED : CellState.NOT_APPLICABLE;
        return new MatrixRow.Slot(month, state, text(state, sums, missing.size()), told(month, sums, plans, missing),
                Stream.concat(missing.stream(), due.stream()).toList());
    }

    private static String text(CellState state, int[] sums, int missing) {
        String held = sums[0] > 0 ? sums[0] + "次" : "";
        if (missing > 0) {
            return held.isEmpty() ? "缺" + missing : held + " 缺" + missing;
        }
        return !held.isEmpty() ? held : sums[1] > 0 ? "草稿" : state == CellState.WAIVED ? "" : state.label();
    }

    private static String told(Span month, int[] sums, int plans, List<Norm> missing) {
        StringBuilder text = new StringBuilder(month.fullLabel()).append("已开 ").append(sums[0]).append(" 次");
        if (sums[1] > 0) {
            text.append("，草稿 ").append(sums[1]).append(" 份");
        }
        if (plans > 0) {
            text.append("，计划未完成 ").append(plans).append(" 项");
        }
        if (!missing.isEmpty()) {
            text.append("；缺").append(missing.stream().map(Norm::label).collect(Collectors.joining("、")));
        }
        return text.append("。").toString();
    }
}
