package dangwu.records.member.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.SaveOutcome;
import dangwu.records.SmallUnit;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersViewModelTest {

    @TempDir
    Path folder;
    private SmallUnit unit;
    private MembersViewModel model;
    private MemberActsViewModel acts;
    private final List<ShownExport.Shown> exported = new ArrayList<>();
    private Member wang;
    private Member li;
    private Member zhao;

    @BeforeEach
    void open() {
        unit = new SmallUnit(folder);
        wang = unit.enrol("王志强", unit.first, unit.groupOne, Map.of(MemberField.MOBILE_PHONE, "13900001234"));
        li = unit.enrol("李娜", unit.first, unit.groupTwo, Map.of(MemberField.SEX, MemberCodes.SEX.get("2"), MemberField.JOB_POST, MemberCodes.JOB_POST.get("4")));
        zhao = unit.enrol("赵一", unit.second, null, Map.of(MemberField.MOBILE_MEMBER, true, MemberField.BIRTH_ON, LocalDate.of(1960, 1, 1)));
        model = unit.members((shown, target, progress) -> exported.add(shown));
        acts = unit.memberActs();
        acts.onDone(model::load);
        model.load();
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void showsTheOrganizationAndEverythingUnderIt() {
        assertThat(shown()).containsExactly("王志强", "李娜", "赵一");
        assertThat(model.scopeProperty().get()).isEmpty();
        model.organizationProperty().set(unit.first.id());
        assertThat(shown()).containsExactlyInAnyOrder("王志强", "李娜");
        assertThat(model.scopeProperty().get()).isEqualTo("第一党支部");
        model.organizationProperty().set(unit.groupTwo.id());
        assertThat(shown()).containsExactly("李娜");
        model.organizationProperty().set(unit.unit.id());
        assertThat(shown()).hasSize(3);
    }

    @Test
    void whatIsTypedAndWhatIsFilteredWorkTogetherAndAreSaid() {
        model.filterProperty().set(filter("139", Set.of(), Set.of()));
        assertThat(shown()).containsExactly("王志强");
        assertThat(model.countText(1)).isEqualTo("共 3 人，显示 1 人，已选 1 人");
        model.filterProperty().set(filter("139", Set.of("女"), Set.of()));
        assertThat(shown()).isEmpty();
        model.clearFilter();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void traitsOfOneQuestionAreAlternativesOfTwoAreNot() {
        model.filterProperty().set(filter("", Set.of(), Set.of(MemberTrait.RETIRED)));
        assertThat(shown()).containsExactly("李娜");
        model.filterProperty().set(filter("", Set.of(), Set.of(MemberTrait.RETIRED, MemberTrait.WORKING)));
        assertThat(shown()).hasSize(3);
        model.filterProperty().set(filter("", Set.of(), Set.of(MemberTrait.MOBILE, MemberTrait.RETIRED)));
        assertThat(shown()).isEmpty();
        model.filterProperty().set(filter("", Set.of(), Set.of(MemberTrait.MOBILE, MemberTrait.WORKING)));
        assertThat(shown()).containsExactly("赵一");
    }

    @Test
    void ordersByStrokesAndByPinyin() {
        model.orderProperty().set(MemberOrder.STROKES);
        assertThat(shown()).containsExactly("王志强", "李娜", "赵一");
        model.orderProperty().set(MemberOrder.PINYIN);
        assertThat(shown()).containsExactly("李娜", "王志强", "赵一");
    }

    @Test
    void theRosterIsThatOfTheDay() {
        unit.records.membershipService.place(wang.id(), unit.second.id(), null, LocalDate.of(2020, 3, 1));
        model.load();
        model.organizationProperty().set(unit.second.id());
        assertThat(shown()).contains("王志强");
        model.asOfProperty().set(LocalDate.of(2020, 2, 29));
        assertThat(shown()).doesNotContain("王志强");
        model.asOfProperty().set(LocalDate.of(2010, 5, 31));
        assertThat(model.rows()).isEmpty();
        assertThat(model.nobodyAtAll()).isFalse();
    }

    @Test
    void endingMovesAwayAndUndoBringsBack() {
        acts.end(row(li), new MembershipService.Ending(LocalDate.of(2026, 11, 1), EndReason.DIED, null), noted());
        assertThat(shown()).doesNotContain("李娜");
        assertThat(unit.notices.currentProperty().get().text()).contains("李娜").contains("去世");
        model.formerProperty().set(true);
        assertThat(shown()).containsExactly("李娜");
        assertThat(model.rows().get(0).left().endReason()).isEqualTo(EndReason.DIED);
        unit.notices.act();
        assertThat(shown()).isEmpty();
        model.formerProperty().set(false);
        assertThat(shown()).contains("李娜");
    }

    @Test
    void aRefusalIsToldToTheDialogAndNothingChanges() {
        List<String> refused = new ArrayList<>();
        acts.end(row(li), new MembershipService.Ending(LocalDate.of(2009, 1, 1), EndReason.TRANSFERRED_OUT, null),
                new SaveOutcome(() -> refused.add("done"), refused::add));
        assertThat(refused).singleElement().asString().contains("早于");
        assertThat(shown()).contains("李娜");
    }

    @Test
    void severalAreMovedAllOrNone() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        acts.place(List.of(row(wang), row(li)), unit.second.id(), null, day, noted());
        model.organizationProperty().set(unit.second.id());
        assertThat(shown()).hasSize(3);
        List<String> refused = new ArrayList<>();
        // 赵一 came in 2010, the others on 1 November: the second of them refuses, so nobody moves.
        acts.place(List.of(row(zhao), row(wang)), unit.first.id(), null, day, new SaveOutcome(() -> { }, refused::add));
        assertThat(refused).hasSize(1);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void deletingAsksByNameAndCanBeUndone() {
        unit.prompts.yes = false;
        acts.remove(row(zhao));
        assertThat(shown()).contains("赵一");
        unit.prompts.yes = true;
        acts.remove(row(zhao));
        assertThat(unit.prompts.asked.get(1)).startsWith("删除“赵一”的记录");
        assertThat(shown()).doesNotContain("赵一");
        unit.notices.act();
        assertThat(shown()).contains("赵一");
    }

    @Test
    void anOwnColumnSaysHowMuchWouldBeLost() {
        acts.addColumn("联系领导", noted());
        OwnColumn column = model.listing().ownColumns().get(0);
        unit.records.memberService.update(wang.withOwnValues(Map.of(column.id(), "甲")), MemberCategory.FULL);
        acts.removeColumn(column, noted());
        assertThat(unit.prompts.asked).singleElement().asString().contains("删除“联系领导”列").contains("1 名党员");
        assertThat(model.listing().ownColumns()).isEmpty();
    }

    @Test
    void theSelectedMemberIsExplainedAsHeIsNow() {
        model.selectedProperty().set(row(wang));
        assertThat(model.detailsProperty().get().events()).extracting(MemberEvent::title).contains("加入党组织", "转为正式党员", "编入第一党支部", "编入第一党小组");
        unit.records.memberService.update(wang.with(MemberField.MOBILE_PHONE, "13900009999"), MemberCategory.FULL);
        model.load();
        assertThat(model.detailsProperty().get().audits().get(0).deltas()).singleElement()
                .satisfies(delta -> assertThat(delta.after()).isEqualTo("13900009999"));
        model.selectedProperty().set(null);
        assertThat(model.detailsProperty().get()).isNull();
    }

    @Test
    void revealingClearsWhatHidesTheMember() {
        model.filterProperty().set(filter("李", Set.of(), Set.of()));
        model.organizationProperty().set(unit.first.id());
        model.reveal(zhao.id());
        assertThat(model.selectedProperty().get().name()).isEqualTo("赵一");
        assertThat(shown()).contains("赵一");
        acts.end(row(li), new MembershipService.Ending(LocalDate.of(2026, 11, 1), EndReason.DIED, null), noted());
        model.reveal(li.id());
        assertThat(model.formerProperty().get()).isTrue();
        assertThat(model.selectedProperty().get().name()).isEqualTo("李娜");
    }

    @Test
    void revealingBeforeAnythingWasReadReadsFirst() {
        MembersViewModel fresh = unit.members((shown, target, progress) -> { });
        fresh.reveal(zhao.id());
        assertThat(fresh.selectedProperty().get().name()).isEqualTo("赵一");
        fresh.reveal(999_999);
        assertThat(unit.notices.currentProperty().get().text()).contains("已不在");
    }

    @Test
    void exportsRowsAndColumnsAsShownInThatOrder() {
        MemberColumns columns = new MemberColumns(unit.names, () -> model.fullNumbersProperty().get());
        List<DataColumn<MemberRow, ?>> all = columns.current(List.of());
        List<DataColumn<MemberRow, ?>> chosen = List.of(column(all, "MOBILE_PHONE"), column(all, "NAME"));
        model.export(List.of(row(wang), row(li)), chosen, folder.resolve("a.xlsx"));
        assertThat(exported.get(0).columns()).extracting(ShownExport.ShownColumn::title).containsExactly("联系电话", "姓名");
        assertThat(exported.get(0).cells()).containsExactly(List.of("139****1234", "王志强"), List.of("", "李娜"));
        assertThat(unit.notices.currentProperty().get().text()).contains("2 人").contains("*");
        model.fullNumbersProperty().set(true);
        model.export(List.of(row(wang)), chosen, folder.resolve("a.xlsx"));
        assertThat(exported.get(1).cells()).containsExactly(List.of("13900001234", "王志强"));
    }

    @Test
    void membersInTheGlobalSearch() {
        List<Object> opened = new ArrayList<>();
        MemberSearch search = new MemberSearch(model::listing, new dangwu.kit.ui.Navigator() {
            @Override
            public void open(String placeId) {
                opened.add(placeId);
            }

            @Override
            public void open(String placeId, Object target) {
                opened.add(target);
            }
        });
        assertThat(search.find("wzq", 5)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("王志强");
            assertThat(hit.detail()).isEqualTo("第一党支部 · 正式党员");
            hit.open().run();
        });
        assertThat(opened).containsExactly(wang.id());
        assertThat(search.find("", 5)).isEmpty();
    }

    private List<String> shown() {
        return model.rows().stream().map(MemberRow::name).toList();
    }

    private MemberRow row(Member member) {
        return model.listing().row(member.id());
    }

    private static SaveOutcome noted() {
        return new SaveOutcome(() -> { }, sentence -> {
            throw new AssertionError(sentence);
        });
    }

    private static MemberFilter filter(String typed, Set<String> sexes, Set<MemberTrait> traits) {
        return new MemberFilter(typed, Set.of(), sexes, Set.of(), Set.of(), traits);
    }

    private static DataColumn<MemberRow, ?> column(List<DataColumn<MemberRow, ?>> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }
}
