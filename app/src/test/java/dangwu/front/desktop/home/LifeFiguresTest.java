package dangwu.front.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.records.meeting.coverage.CoveragePolicy;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.coverage.Norm;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeFiguresTest {

    @TempDir
    static Path folder;
    private static Unit unit;
    private static LifeFigures life;

    @BeforeAll
    static void fill() {
        unit = Unit.open(folder);
        unit.fillWithSample();
        life = on(SampleUnit.AS_OF);
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    private static LifeFigures on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new LifeReader(new CoverageReader(unit.organizations(), unit.posts(), unit.life().meetings(), unit.life().plans(), () -> CoveragePolicy.DEFAULT, clock),
                unit.life().meetings(), clock).read();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true,OUTSIDE", "3,3,0,true,FULL", "3,3,0,false,FULL", "3,2,1,true,PART", "3,0,3,true,NONE", "3,0,1,true,NONE", "3,0,0,true,RUNNING", "3,1,0,true,RUNNING",
        "3,0,0,false,AHEAD"})
    void aMonthIsWhatItsMeetingsAre(int asked, int held, int missing, boolean begun, MonthState state) {
        assertThat(MonthState.of(asked, held, missing, begun)).isEqualTo(state);
    }

    @Test
    void theSevenBranchesStandWithTheirYear() {
        assertThat(life.branches()).extracting(LifeBranch::name).containsExactly("局机关党支部", "市体校党支部", "水上学校党支部", "射击中心党支部", "全民健身中心党支部",
                "足管中心联合党支部", "离退休党支部");
        assertThat(life.first()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(life.branches()).allSatisfy(branch -> assertThat(branch.months().get(11).state()).isEqualTo(MonthState.AHEAD));
    }

    @Test
    void whatIsMissingStandsInItsMonth() {
        LifeMonth october = life.branches().get(4).months().get(9);
        assertThat(october.state()).isEqualTo(MonthState.PART);
        assertThat(october.sign()).isEqualTo("1/2");
        assertThat(october.words()).contains("2026年10月没有登记完成的支委会");
        assertThat(life.branches().get(5).months().get(8).words()).contains("第三季度没有登记完成的支部党员大会");
        assertThat(life.branches().get(2).months().get(4).words()).contains("第二党小组没有开党小组会");
    }

    @Test
    void monthAndQuarterTellWhoIsLeft() {
        assertThat(life.norms()).extracting(LifeNorm::norm).containsExactly(Norm.GENERAL_MEETING, Norm.COMMITTEE_MEETING, Norm.GROUP_MEETING, Norm.LECTURE, Norm.THEMED_DAY);
        LifeNorm general = life.norms().get(0);
        assertThat(general.held()).isEqualTo(6);
        assertThat(general.asked()).isEqualTo(7);
        assertThat(general.planned()).isEqualTo(1);
        assertThat(general.open()).extracting(LifeNorm.Open::name).containsExactly("足管中心联合党支部");
        assertThat(life.norms().get(1).open()).extracting(LifeNorm.Open::name).containsExactly("市体校党支部");
    }

    @Test
    void theQuarterCountsWhatHadToBeHeldByNow() {
        // 7 党员大会 and 7 党课 of the quarter; 7 支委会, 14 党小组会 and 7 主题党日 of October and of November.
        assertThat(life.asked()).isEqualTo(7 + 7 + 2 * (7 + 14 + 7));
        int open = life.norms().stream().mapToInt(norm -> norm.open().size()).sum();
        assertThat(life.held()).isEqualTo(life.asked() - open - 1);
        assertThat(life.percent()).isEqualTo(life.held() * 100 / life.asked());
    }

    @Test
    void draftsComeFirstThenWhatIsDue() {
        List<LifeTodo> todos = life.todos();
        assertThat(todos).filteredOn(todo -> todo.kind() == LifeTodo.Kind.DRAFT).hasSize(2).isEqualTo(todos.subList(0, 2));
        assertThat(todos.subList(2, todos.size())).extracting(LifeTodo::on).isSorted();
        assertThat(todos).filteredOn(todo -> todo.kind() == LifeTodo.Kind.MEETING).isNotEmpty()
                .allSatisfy(todo -> assertThat(todo.on()).isBetween(LocalDate.of(2026, 11, 1), SampleUnit.AS_OF.plusDays(14)))
                .anySatisfy(todo -> {
                    assertThat(todo.words()).isEqualTo("射击中心党支部 主题党日");
                    assertThat(todo.badge()).isEqualTo("今天");
                    assertThat(todo.start().planLineId()).isNotNull();
                })
                // Begun already: the draft stands for it.
                .noneMatch(todo -> todo.words().equals("市体校党支部 支委会"));
        assertThat(todos).filteredOn(todo -> todo.kind() == LifeTodo.Kind.FOLLOW_UP).isNotEmpty().allSatisfy(todo -> assertThat(todo.meetingId()).isNotNull());
        assertThat(life.overdue()).isEqualTo((int) todos.stream().filter(todo -> todo.kind() == LifeTodo.Kind.FOLLOW_UP && todo.overdue()).count()).isPositive();
    }

    @Test
    void beforeTheFirstRecordNothingIsCalledMissing() {
        assertThat(on(LocalDate.of(2024, 5, 10)).empty()).isTrue();
        LifeFigures first = on(LocalDate.of(2025, 8, 10));
        assertThat(first.first()).isEqualTo(YearMonth.of(2025, 6));
        assertThat(first.branches()).allSatisfy(branch -> assertThat(branch.months().subList(0, 5)).extracting(LifeMonth::state).containsOnly(MonthState.OUTSIDE));
    }

    @Test
    void anUntouchedUnitHasNothingToShow(@TempDir Path empty) {
        try (Unit other = Unit.open(empty)) {
            LifeFigures none = new LifeReader(other.life().coverage(), other.life().meetings(), Clock.systemUTC()).read();
            assertThat(none.empty()).isTrue();
            assertThat(none.todos()).isEmpty();
            assertThat(none.percent()).isEqualTo(100);
        }
    }

    @Test
    void longDelaysAreToldInMonths() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(LifeTodo.of(LifeTodo.Kind.FOLLOW_UP, day.minusDays(90), day, "事", 1L, null).badge()).isEqualTo("超 90 天");
        assertThat(LifeTodo.of(LifeTodo.Kind.FOLLOW_UP, day.minusDays(91), day, "事", 1L, null).badge()).isEqualTo("超 3 个月");
        assertThat(LifeTodo.of(LifeTodo.Kind.MEETING, day.minusDays(1), day, "事", null, null).badge()).isEqualTo("未记录");
        assertThat(LifeTodo.of(LifeTodo.Kind.MEETING, day.plusDays(3), day, "事", null, null).badge()).isEqualTo("3 天");
    }
}
