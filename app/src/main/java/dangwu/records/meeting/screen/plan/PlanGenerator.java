package dangwu.records.meeting.screen.plan;

import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageCell;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.org.Organization;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes lines of a plan: from the norms, or from the plan of the year before. */
final class PlanGenerator {

    private final Coverage coverage;

    /** @param coverage of the year that is planned */
    PlanGenerator(Coverage coverage) {
        this.coverage = coverage;
    }

    /** What the norms ask for in {@code year} and is neither held nor planned nor over, of these organizations; empty: of all. */
    List<PlanLine> fromNorms(int year, Set<Long> organizations) {
        List<PlanLine> lines = new ArrayList<>();
        for (Norm norm : Norm.values()) {
            for (Organization one : coverage.rows(norm, year)) {
                if (organizations.isEmpty() || organizations.contains(one.id())) {
                    Span.of(norm.rhythm(), year).forEach(span -> add(lines, coverage.cell(norm, one.id(), span)));
                }
            }
        }
        return sorted(lines);
    }

    private void add(List<PlanLine> lines, CoverageCell cell) {
        YearMonth now = YearMonth.from(coverage.facts().today());
        boolean open = cell.state() == CellState.DUE || cell.state() == CellState.AHEAD;
        if (!open || cell.span().lastMonth().isBefore(now)) {
            return;
        }
        YearMonth usual = usual(cell.norm(), cell.span());
        YearMonth month = usual.isBefore(now) ? now : usual;
        for (int i = cell.held(); i < cell.asked(); i++) {
            PlanLine line = PlanLine.of(cell.organizationId(), month, cell.norm().kind(), null);
            lines.add(new PlanLine(0, line.organizationId(), month, line.kind(), null, null, null, null, null, attending(cell.norm()), null, null, null, null, null));
        }
    }

    /** 组织生活会 and 民主生活会 in December; what is asked by quarter spread over its months. */
    private static YearMonth usual(Norm norm, Span span) {
        return norm == Norm.LECTURE || norm == Norm.CENTRE_GROUP ? span.firstMonth().plusMonths(1) : span.lastMonth();
    }

    private static String attending(Norm norm) {
        return switch (norm) {
            case COMMITTEE_MEETING -> "支部委员会委员";
            case GROUP_MEETING -> "党小组全体党员";
            case DEMOCRATIC_LIFE -> "领导班子成员";
            case CENTRE_GROUP -> "中心组成员";
            default -> "全体党员";
        };
    }

    /**
     * The lines of {@code earlier} moved to the same months of {@code year}, without days and without what came of them, as far as the
     * organization stands in that month and the plan does not hold as many such lines already; of these organizations, empty: of all.
     */
    List<PlanLine> copied(List<PlanLine> earlier, int year, Set<Long> organizations) {
        record Same(long organizationId, YearMonth month, Object kind) {}
        Map<Same, Integer> there = new HashMap<>();
        coverage.facts().plan().forEach(line -> there.merge(new Same(line.organizationId(), line.month(), line.kind()), 1, Integer::sum));
        List<PlanLine> lines = new ArrayList<>();
        for (PlanLine line : earlier) {
            YearMonth month = YearMonth.of(year, line.month().getMonthValue());
            boolean wanted = organizations.isEmpty() || organizations.contains(line.organizationId());
            boolean stands = coverage.facts().tree().find(line.organizationId()).filter(one -> one.existsOn(month.atEndOfMonth())).isPresent();
            Same same = new Same(line.organizationId(), month, line.kind());
            int left = there.getOrDefault(same, 0);
            if (left > 0) {
                there.put(same, left - 1);
            } else if (wanted && stands) {
                lines.add(new PlanLine(0, line.organizationId(), month, line.kind(), moved(line.title(), year), line.theme(), null, line.timeText(), line.presenter(),
                        line.scope(), line.owner(), line.form(), line.materials(), line.remarks(), null));
            }
        }
        return sorted(lines);
    }

    /** A title that names the year before names this one. */
    private static String moved(String title, int year) {
        return title == null ? null : title.replace(Integer.toString(year - 1), Integer.toString(year));
    }

    private List<PlanLine> sorted(List<PlanLine> lines) {
        Map<Long, Integer> place = new HashMap<>();
        coverage.facts().tree().all().forEach(one -> place.put(one.id(), place.size()));
        return lines.stream().sorted(Comparator.comparing(PlanLine::month).thenComparing(line -> place.getOrDefault(line.organizationId(), 0))
                .thenComparing(PlanLine::kind)).toList();
    }
}
