package dangwu.records.dues.screen.assess.state;

import static dangwu.records.dues.screen.assess.state.AssessDesk.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MembershipService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessViewModelTest {

    @TempDir
    Path folder;
    private AssessDesk desk;
    private Member old;
    private Member carried;
    private Member fresh;

    @BeforeEach
    void open() {
        desk = new AssessDesk(folder);
        old = desk.unit.member("陈建国", desk.unit.first);
        carried = desk.unit.member("王晓红", desk.unit.first);
        fresh = desk.unit.member("李志强", desk.unit.first);
        desk.unit.member("赵文博", desk.unit.second);
        desk.unit.assess(old, 2025, "6000");
        desk.unit.assess(old, 2026, "6500");
        desk.unit.assess(carried, 2025, "4850");
        desk.load();
        desk.scope.choose(desk.unit.first.id());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_year_tells_who_is_assessed_who_goes_on_and_who_never_was() {
        assertThat(desk.model.rows()).extracting(AssessRow::name, AssessRow::state).containsExactlyInAnyOrder(
                tuple("陈建国", AssessState.ASSESSED), tuple("王晓红", AssessState.PROVISIONAL),
                tuple("李志强", AssessState.UNASSESSED));
        assertThat(desk.row("陈建国").monthly()).isEqualTo("97.50");
        assertThat(desk.row("陈建国").lastMonthly()).isEqualTo("90.00");
        assertThat(desk.row("陈建国").change()).isEqualTo("7.50");
        assertThat(desk.row("王晓红").monthly()).isEqualTo("48.50");
        assertThat(desk.row("王晓红").change()).isNull();
        assertThat(desk.row("李志强").monthly()).isNull();
        assertThat(desk.model.countText(0)).isEqualTo("共 3 人；已核定 1 人，暂按上年 1 人，未核定 1 人");
    }

    @Test
    void the_unit_shows_all_branches() {
        desk.scope.choose(desk.unit.unit.id());
        assertThat(desk.model.rows()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"3000,15.00", "3000.01,30.00", "5000,50.00", "5000.01,75.00", "'10,000',150.00", "10000.01元,200.00", "60000,1000.00", "０,0.00"})
    void a_base_typed_over_the_cell_is_the_years_assessment(String typed, String monthly) {
        desk.type("李志强", typed);

        assertThat(desk.row("李志强").own()).hasValueSatisfying(own -> {
            assertThat(own.from()).isEqualTo(YearMonth.of(2026, 1));
            assertThat(own.monthly()).isEqualTo(monthly);
            assertThat(own.basis()).isEqualTo(AssessmentBasis.BASE);
        });
        assertThat(desk.unit.assessments.of(fresh.id()).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"abc,“abc”不是金额", "-1,是负数", "1e9,“1e9”不是金额", "1000000000,大得不合常理", "6500.005,小数超过两位"})
    void what_cannot_be_a_base_is_refused_in_words(String typed, String words) {
        assertThatThrownBy(() -> desk.type("李志强", typed)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
        assertThat(desk.unit.assessments.of(fresh.id()).all()).isEmpty();
    }

    @Test
    void nothing_typed_is_nothing_kept_but_a_kept_base_is_not_emptied() {
        desk.type("李志强", " ");
        assertThat(desk.row("李志强").state()).isEqualTo(AssessState.UNASSESSED);
        assertThatThrownBy(() -> desk.type("陈建国", "")).hasMessage("计算基数不能为空；不再需要这条核定的，请按 Delete 删除。");
    }

    @Test
    void the_base_of_last_year_typed_again_settles_this_year() {
        desk.type("王晓红", desk.model.typing().start(desk.row("王晓红")));
        assertThat(desk.row("王晓红").state()).isEqualTo(AssessState.ASSESSED);
        assertThat(desk.row("王晓红").change()).isEqualTo("0.00");
    }

    @Test
    void the_words_below_the_field_tell_tier_rate_and_amount() {
        assertThat(desk.model.typing().says(desk.row("李志强"), "6500")).isEqualTo("5,000—10,000元，1.5%，月应交 97.50 元");
        assertThat(desk.model.typing().says(desk.row("李志强"), "60000")).isEqualTo("10,000元以上，2%，月应交 1,000.00 元（按上限）");
        assertThat(desk.model.typing().says(desk.row("李志强"), "x")).startsWith("“x”不是金额");
        assertThat(desk.model.typing().says(desk.row("李志强"), "")).isEmpty();
    }

    @Test
    void each_step_can_be_taken_back_to_the_fen() {
        desk.type("陈建国", "7000");
        desk.type("李志强", "3000");
        desk.model.remove(List.of(desk.row("陈建国")));
        assertThat(desk.row("陈建国").state()).isEqualTo(AssessState.PROVISIONAL);

        desk.model.undo();
        assertThat(desk.row("陈建国").monthly()).isEqualTo("105.00");
        desk.model.undo();
        assertThat(desk.row("李志强").state()).isEqualTo(AssessState.UNASSESSED);
        desk.model.undo();
        assertThat(desk.row("陈建国").monthly()).isEqualTo("97.50");
        desk.model.undo();
        assertThat(desk.row("陈建国").monthly()).isEqualTo("97.50");
    }

    @Test
    void items_and_fixed_amounts_are_not_typed_over() {
        desk.model.save(AssessmentDraft.ofItems(old.id(), 2026, StaffKind.CIVIL_SERVANT, List.of(PayLine.of(PayItem.POST_PAY, yuan("6600"))), LocalDate.of(2026, 1, 10)), desk.outcome);
        desk.unit.assessFixed(carried, YearMonth.of(2026, 1), PayerKind.STUDENT, "0.20", null);
        desk.load();

        assertThat(desk.model.typing().possible(desk.row("陈建国"))).isFalse();
        assertThat(desk.model.typing().possible(desk.row("王晓红"))).isFalse();
        assertThat(desk.model.typing().possible(desk.row("李志强"))).isTrue();
        assertThat(desk.refused).isEmpty();
    }

    @Test
    void a_change_within_the_year_needs_a_reason_and_shows_from_when() {
        AssessmentDraft now = AssessmentDraft.of(desk.row("陈建国").own().orElseThrow());
        AssessmentDraft change = new AssessmentDraft(now.memberId(), YearMonth.of(2026, 8), now.staff(), now.payer(), AssessmentBasis.BASE, List.of(), yuan("9000"), null, null, null,
                LocalDate.of(2026, 8, 3), null);
        desk.model.save(change, desk.outcome);
        assertThat(desk.refused).singleElement().asString().contains("请填写变动原因");

        desk.model.save(new AssessmentDraft(change.memberId(), change.from(), change.staff(), change.payer(), change.basis(), List.of(), change.base(), null, null, "晋升职级",
                change.assessedOn(), null), desk.outcome);
        assertThat(desk.row("陈建国").state()).isEqualTo(AssessState.CHANGED);
        assertThat(desk.row("陈建国").stateText()).isEqualTo("8月起调整");
        assertThat(desk.row("陈建国").monthly()).isEqualTo("135.00");
        desk.model.undo();
        assertThat(desk.row("陈建国").state()).isEqualTo(AssessState.ASSESSED);
    }

    @Test
    void filters_hold_back_and_pinyin_finds() {
        desk.model.filterProperty().set(new AssessFilter("cjg", Set.of(), Set.of(), false, false));
        assertThat(desk.model.rows()).extracting(AssessRow::name).containsExactly("陈建国");
        assertThat(desk.model.countText(0)).startsWith("共 3 人，显示 1 人");
        desk.model.filterProperty().set(new AssessFilter("", Set.of(), Set.of(AssessState.PROVISIONAL, AssessState.UNASSESSED), false, false));
        assertThat(desk.model.rows()).hasSize(2);
        desk.model.filterProperty().set(new AssessFilter("", Set.of(), Set.of(), true, false));
        assertThat(desk.model.rows()).extracting(AssessRow::name).containsExactly("陈建国");
    }

    @Test
    void who_came_or_left_within_the_year_says_so() {
        desk.unit.transferredIn("钱来", desk.unit.first, LocalDate.of(2026, 5, 12));
        desk.unit.records.membershipService.end(carried.id(), new MembershipService.Ending(LocalDate.of(2026, 3, 31), EndReason.TRANSFERRED_OUT, "某县"));
        desk.load();

        assertThat(desk.row("钱来").note()).isEqualTo("2026-05-12转入");
        assertThat(desk.row("王晓红").note()).isEqualTo("2026-03-31转出");
        desk.scope.choose(YearMonth.of(2027, 1));
        desk.load();
        assertThat(desk.model.listing().rows()).extracting(AssessRow::name).contains("钱来").doesNotContain("王晓红");
    }

    @Test
    void what_is_missing_or_doubtful_is_remarked_with_its_article() {
        assertThat(desk.row("李志强").remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("DU-01");
            assertThat(remark.article()).contains("组电明字〔2017〕5号");
        });
        desk.type("李志强", "60000");
        assertThat(desk.row("李志强").remarks()).extracting("rule").containsExactly("DU-04");
        assertThat(desk.row("李志强").faults()).isZero();
    }

    @Test
    void export_writes_what_is_shown() {
        desk.model.export(desk.model.rows(), List.of(), folder.resolve("核定.xlsx"));
        assertThat(desk.exported).singleElement().satisfies(shown -> {
            assertThat(shown.title()).isEqualTo("第一党支部2026年度党费核定情况");
            assertThat(shown.cells()).hasSize(3);
        });
    }

    @Test
    void twenty_five_are_carried_over_with_three_changes_and_taken_back_as_one() {
        List<String> branch = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Member member = desk.unit.member("同志" + (char) ('甲' + i), desk.unit.second);
            desk.unit.assess(member, 2025, "6500");
            branch.add(member.name());
        }
        desk.scope.choose(desk.unit.second.id());
        desk.load();
        List<AssessRow> open = desk.model.provisional();
        List<AssessmentDraft> drafts = new ArrayList<>();
        desk.model.copies(open, drafts::addAll);
        List<AssessProposal> proposals = AssessProposal.copies(open, drafts, new CopyAdjustment(CopyAdjustment.Kind.PERCENT, yuan("3")), desk.model.listing().rules());
        assertThat(proposals).hasSize(25).allSatisfy(each -> assertThat(each.monthly()).isEqualTo("100.40"));

        desk.model.saveAll("按上年核定党费", proposals.stream().map(AssessProposal::draft).toList(), "已按上年核定 25 人", desk.outcome);
        for (String name : branch.subList(0, 3)) {
            desk.type(name, "8000");
        }

        assertThat(desk.model.provisional()).isEmpty();
        assertThat(desk.row("同志甲").monthly()).isEqualTo("120.00");
        assertThat(desk.row(branch.get(20)).own()).hasValueSatisfying(own -> assertThat(own.remarks()).isEqualTo("上年基数6,500.00元上调3%"));
        for (int i = 0; i < 4; i++) {
            desk.model.undo();
        }
        assertThat(desk.model.provisional()).hasSize(25);
    }
}
