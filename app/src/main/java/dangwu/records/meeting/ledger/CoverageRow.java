package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Tone;
import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageCell;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Rhythm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One branch of L38: how each norm was met in each span.
 *
 * @param cells by norm, in the order of the spans
 * @param today what is to come after it is not awaited yet
 */
record CoverageRow(Organization branch, Map<Norm, List<CoverageCell>> cells, LocalDate today) {

    /** The norms of L38, in its order. */
    static final List<Norm> NORMS = List.of(Norm.GENERAL_MEETING, Norm.COMMITTEE_MEETING, Norm.GROUP_MEETING, Norm.LECTURE, Norm.THEMED_DAY,
            Norm.ORGANIZATIONAL_LIFE);
    static final String LEGEND = "说明：数字为已完成次数；“缺”为到期未开展，“2缺”为已开2次、仍未达到要求(如有的党小组未开)；“待”为尚未到期、还没有开展；“·”为时间未到；“免”为当期成立、撤销或委员会变动，不作要求；“—”为不适用。草稿不计入。";

    static CoverageRow of(Coverage coverage, Organization branch, int year, LedgerPeriod period) {
        Map<Norm, List<CoverageCell>> cells = new EnumMap<>(Norm.class);
        NORMS.forEach(norm -> cells.put(norm, spans(norm, year, period).stream().map(span -> coverage.ofBranch(norm, branch.id(), span)).toList()));
        return new CoverageRow(branch, cells, coverage.facts().today());
    }

    /** The spans of {@code norm} in {@code year} that the period touches. */
    static List<Span> spans(Norm norm, int year, LedgerPeriod period) {
        return Span.of(norm.rhythm(), year).stream()
                .filter(span -> IntStream.range(0, norm.rhythm().months()).anyMatch(month -> period.touches(span.firstMonth().plusMonths(month)))).toList();
    }

    /** What stands in the table: a number where it was held, else a word or sign; null where nothing is asked. */
    Object value(CoverageCell cell) {
        return switch (cell.state()) {
            case HELD -> new CellText(cell.held(), Tone.OK);
            case MISSING -> new CellText(shownInPart(cell) ? cell.held() + "缺" : "缺", Tone.BAD);
            case DUE, PLANNED -> cell.held() == 0 && cell.span().from().isAfter(today) ? "·" : new CellText(shownInPart(cell) ? cell.held() + "待" : "待", Tone.WARN);
            case AHEAD -> cell.held() > 0 ? cell.held() : "·";
            case WAIVED -> "免";
            case NOT_APPLICABLE -> null;
        };
    }

    /** Whether it is shown as 2缺 or 2待: held, and not enough. */
    static boolean shownInPart(CoverageCell cell) {
        boolean open = cell.state() == CellState.MISSING || cell.state() == CellState.DUE || cell.state() == CellState.PLANNED;
        return open && cell.held() > 0;
    }

    /** 存在问题 in words: 支委会缺3—5月；第二季度缺党课; 无 where nothing is missing. */
    String problems() {
        List<String> problems = new ArrayList<>();
        for (Norm norm : NORMS) {
            List<Span> none = missing(norm, true);
            List<Span> few = missing(norm, false);
            String name = norm.label().replace("支部党员", "党员");
            problems.add(none.isEmpty() ? null : norm.rhythm() == Rhythm.YEARLY ? "未开" + name : name + "缺" + spans(none));
            problems.add(few.isEmpty() ? null : name + spans(few) + (norm == Norm.GROUP_MEETING ? "有的党小组未开" : "次数不足"));
        }
        int drafts = cells.values().stream().flatMap(List::stream).mapToInt(CoverageCell::drafts).sum();
        problems.add(drafts == 0 ? null : "有" + drafts + "条草稿未完成");
        String all = LifeWords.joined("；", problems);
        return all == null ? "无" : all;
    }

    private List<Span> missing(Norm norm, boolean none) {
        return cells.get(norm).stream().filter(cell -> cell.state() == CellState.MISSING && cell.held() == 0 == none).map(CoverageCell::span).toList();
    }

    /** 1—3月、7月; 第一、三季度. */
    private static String spans(List<Span> spans) {
        boolean monthly = spans.get(0).rhythm() == Rhythm.MONTHLY;
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < spans.size();) {
            int to = from;
            while (to + 1 < spans.size() && spans.get(to + 1).index() == spans.get(to).index() + 1) {
                to++;
            }
            int first = spans.get(from).index();
            int last = spans.get(to).index();
            runs.add(first == last ? Integer.toString(first) : first + (last == first + 1 ? "、" : "—") + last);
            from = to + 1;
        }
        return String.join("、", runs) + (monthly ? "月" : "季度");
    }
}
