package dangwu.front.desktop.home;

import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageCell;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Rhythm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the home page tells of 三会一课.
 *
 * @param year     the year of {@code branches}
 * @param first    month of the first record in it; null: nothing was recorded yet
 * @param asked    how many meetings were to be held in the present quarter by now
 * @param held     how many of those were
 * @param branches the standing branches, in order
 * @param norms    支委会, 党小组会, 主题党日 of this month, 党员大会 and 党课 of this quarter; those asked of nobody are left out
 * @param todos    drafts, then meetings planned and decisions due within two weeks or overdue
 * @param followUps all decisions still open
 * @param overdue  those of them that are overdue
 */
public record LifeFigures(int year, YearMonth first, int asked, int held, List<LifeBranch> branches, List<LifeNorm> norms, List<LifeTodo> todos, int followUps,
        int overdue) {

    /** The norms of a month and those of a quarter, in the order they are shown. */
    private static final List<Norm> MONTHLY = List.of(Norm.COMMITTEE_MEETING, Norm.GROUP_MEETING, Norm.THEMED_DAY);
    private static final List<Norm> QUARTERLY = List.of(Norm.GENERAL_MEETING, Norm.LECTURE);

    public LifeFigures {
        branches = List.copyOf(branches);
        norms = List.copyOf(norms);
        todos = List.copyOf(todos);
    }

    /**
     * The figures of {@code coverage}, which reaches over the year of its day.
     *
     * @param todos what waits for the clerk, in order
     */
    public static LifeFigures of(Coverage coverage, List<LifeTodo> todos, int followUps, int overdue) {
        LocalDate today = coverage.facts().today();
        int year = today.getYear();
        YearMonth first = coverage.facts().cells().stream().filter(cell -> cell.held() > 0 && cell.month().getYear() == year).map(cell -> cell.month())
                .min(YearMonth::compareTo).orElse(null);
        List<Organization> standing = coverage.rows(Norm.GENERAL_MEETING, year).stream().filter(branch -> branch.existsOn(today)).toList();
        List<CoverageCell> quarter = quarter(coverage, today);
        return new LifeFigures(year, first, quarter.stream().mapToInt(CoverageCell::asked).sum(), quarter.stream().mapToInt(cell -> Math.min(cell.held(), cell.asked())).sum(),
                standing.stream().map(branch -> branch(coverage, branch, first, year)).toList(), norms(coverage, today), todos, followUps, overdue);
    }

    /** Nothing was ever recorded this year. */
    public boolean empty() {
        return first == null;
    }

    /** How much of what was asked was held, in percent; 100 where nothing was asked. Never rounded up. */
    public int percent() {
        return asked == 0 ? 100 : held * 100 / asked;
    }

    private static List<CoverageCell> quarter(Coverage coverage, LocalDate today) {
        Span quarter = Span.of(Rhythm.QUARTERLY, YearMonth.from(today));
        List<CoverageCell> cells = new ArrayList<>();
        QUARTERLY.forEach(norm -> cells.addAll(asked(coverage, norm, quarter)));
        for (YearMonth month = quarter.firstMonth(); !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            Span span = Span.of(Rhythm.MONTHLY, month);
            MONTHLY.forEach(norm -> cells.addAll(asked(coverage, norm, span)));
        }
        return cells;
    }

    /** The cells of all organizations of which something is asked. */
    private static List<CoverageCell> asked(Coverage coverage, Norm norm, Span span) {
        return coverage.rows(norm, span.year()).stream().map(one -> coverage.cell(norm, one.id(), span)).filter(cell -> cell.asked() > 0).toList();
    }

    private static LifeBranch branch(Coverage coverage, Organization branch, YearMonth first, int year) {
        List<Long> within = coverage.facts().tree().withDescendants(branch.id()).stream().map(Organization::id).toList();
        return new LifeBranch(branch.id(), branch.displayName(), within, IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(coverage, branch, YearMonth.of(year, month), first)).toList());
    }

    private static LifeMonth month(Coverage coverage, Organization branch, YearMonth month, YearMonth first) {
        List<CoverageCell> cells = new ArrayList<>();
        MONTHLY.forEach(norm -> cells.add(coverage.ofBranch(norm, branch.id(), Span.of(Rhythm.MONTHLY, month))));
        Span quarter = Span.of(Rhythm.QUARTERLY, month);
        if (month.equals(quarter.lastMonth())) {
            QUARTERLY.forEach(norm -> cells.add(coverage.ofBranch(norm, branch.id(), quarter)));
        }
        cells.removeIf(cell -> cell.asked() == 0);
        boolean before = first == null || month.isBefore(first);
        int met = (int) cells.stream().filter(cell -> cell.state() == CellState.HELD).count();
        int missing = (int) cells.stream().filter(cell -> cell.state() == CellState.MISSING).count();
        boolean begun = !coverage.facts().today().isBefore(month.atDay(1));
        MonthState state = before && begun ? MonthState.OUTSIDE : MonthState.of(cells.size(), met, missing, begun);
        String words = cells.stream().filter(cell -> cell.state() != CellState.HELD)
                .map(cell -> cell.reason() != null ? cell.reason() : cell.span().fullLabel() + cell.norm().label() + "：" + cell.state().label() + "。")
                .collect(Collectors.joining("\n"));
        return new LifeMonth(month, state, cells.size(), met, words);
    }

    private static List<LifeNorm> norms(Coverage coverage, LocalDate today) {
        List<LifeNorm> norms = new ArrayList<>();
        YearMonth month = YearMonth.from(today);
        for (Norm norm : List.of(Norm.GENERAL_MEETING, Norm.COMMITTEE_MEETING, Norm.GROUP_MEETING, Norm.LECTURE, Norm.THEMED_DAY)) {
            LifeNorm line = norm(coverage, norm, Span.of(norm.rhythm(), month));
            if (line.asked() > 0) {
                norms.add(line);
            }
        }
        return norms;
    }

    private static LifeNorm norm(Coverage coverage, Norm norm, Span span) {
        List<CoverageCell> cells = asked(coverage, norm, span);
        List<CoverageCell> open = cells.stream().filter(cell -> cell.state() != CellState.HELD).toList();
        return new LifeNorm(norm, span, cells.size(), cells.size() - open.size(), (int) open.stream().filter(cell -> cell.planned() > 0).count(),
                open.stream().map(cell -> new LifeNorm.Open(cell.organizationId(), name(coverage, cell.organizationId()))).toList());
    }

    /** A group is named after its branch: every branch has a first group. */
    static String name(Coverage coverage, long id) {
        Organization organization = coverage.facts().tree().get(id);
        return coverage.facts().tree().branchOf(id).filter(branch -> branch.id() != id).map(branch -> branch.displayName() + organization.displayName())
                .orElse(organization.displayName());
    }
}
