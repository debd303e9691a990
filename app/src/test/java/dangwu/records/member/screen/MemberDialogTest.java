package dangwu.records.member.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Theme;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.SmallUnit;
import dangwu.records.WindowHarness;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberDialogTest {

    @TempDir
    Path folder;
    private SmallUnit unit;
    private WindowHarness screen;
    private Theme theme;
    private MemberDialog dialog;
    private final List<Member> saved = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        unit = new SmallUnit(folder);
        screen = new WindowHarness();
        theme = screen.theme();
        dialog = new MemberDialog(unit.drafts, unit.photos, unit.names, theme, unit.prompts, unit.tasks, unit.notices, unit.failures, unit.clock);
    }

    @AfterEach
    void close() {
        screen.closeAll();
        unit.close();
    }

    @Test
    void aNewMemberByKeyboardAlone() {
        add();
        screen.type("孙一");
        screen.press(KeyCode.ENTER);
        screen.type("999999198507010019");
        screen.press(KeyCode.ENTER);
        assertThat(screen.textOf("出生日期")).isEqualTo("1985-07-01");
        assertThat(screen.textOf("性别")).isEqualTo("男");
        screen.goTo("转入日期");
        screen.type("2026.1.5");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(saved).singleElement().satisfies(member -> assertThat(member.name()).isEqualTo("孙一"));
        RosterEntry entry = unit.records.memberships.roster(SmallUnit.TODAY).find(saved.get(0).id()).orElseThrow();
        assertThat(entry.groupId()).isEqualTo(unit.groupOne.id());
        assertThat(entry.enteredOn()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(screen.windows()).isZero();
    }

    @Test
    void aBadNumberIsExplainedAndNothingIsSaved() {
        add();
        screen.type("孙一");
        screen.goTo("身份证号");
        screen.type("999999198507010011");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words()).anyMatch(text -> text.contains("校验码不符"));
        assertThat(saved).isEmpty();
        assertThat(screen.windows()).isEqualTo(1);
    }

    @Test
    void aBirthdayAgainstTheNumberIsSaidAtItsField() {
        add();
        screen.type("孙一");
        screen.goTo("身份证号");
        screen.type("999999198507010019");
        screen.goTo("出生日期");
        screen.type("1985-07-02");
        screen.goTo("籍贯");
        assertThat(screen.words()).anyMatch(text -> text.contains("与身份证号中的1985-07-01不一致"));
    }

    @Test
    void aTakenNumberNamesItsOwner() {
        unit.enrol("甲", unit.first, null, Map.of(MemberField.ID_NUMBER, "999999198507010019"));
        add();
        screen.type("孙一");
        screen.goTo("身份证号");
        screen.type("999999198507010019");
        assertThat(screen.words()).anyMatch(text -> text.contains("已登记为党员“甲”"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(saved).isEmpty();
    }

    @Test
    void whatIsOnlyDoubtfulCanBeSavedAllTheSame() {
        add();
        screen.type("孙一");
        screen.goTo("出生日期");
        screen.type("1985-07-01");
        screen.goTo("入党时间");
        screen.type("2003-06-30");
        screen.goTo("籍贯");
        assertThat(screen.words()).anyMatch(text -> text.contains("未满18周岁"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(saved).isEmpty();
        assertThat(screen.words()).anyMatch(text -> text.startsWith("仍然保存"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(saved).hasSize(1);
    }

    @Test
    void leavingWithUnsavedEditsAsks() {
        add();
        screen.type("孙一");
        screen.press(KeyCode.ESCAPE);
        assertThat(unit.prompts.asked).singleElement().asString().startsWith("未保存");
        assertThat(screen.windows()).isEqualTo(1);
        unit.prompts.unsaved = UnsavedAnswer.DISCARD;
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.windows()).isZero();
        assertThat(saved).isEmpty();
    }

    @Test
    void leavingUntouchedDoesNotAsk() {
        edit(unit.enrol("甲", unit.first, null, Map.of()));
        screen.press(KeyCode.ESCAPE);
        assertThat(unit.prompts.asked).isEmpty();
        assertThat(screen.windows()).isZero();
    }

    @Test
    void savingUntouchedWritesNothing() {
        Member member = unit.enrol("甲", unit.first, unit.groupOne, Map.of());
        List<String> acts = new ArrayList<>();
        Runnable stop = unit.records.database.onChange(notice -> acts.add(notice.act()));
        edit(member);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        stop.run();
        assertThat(saved).hasSize(1);
        assertThat(acts).isEmpty();
    }

    @Test
    void aChangeOfGroupAsksSinceWhen() {
        edit(unit.enrol("甲", unit.first, unit.groupOne, Map.of()));
        assertThat(screen.words()).noneMatch(text -> text.startsWith("调整日期"));
        screen.goTo("党小组");
        screen.type("第二党小组");
        assertThat(screen.words()).anyMatch(text -> text.startsWith("调整日期"));
        screen.goTo("调整日期");
        screen.type("2026-05-01");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        long id = saved.get(0).id();
        assertThat(unit.records.memberships.roster(LocalDate.of(2026, 4, 30)).find(id).orElseThrow().groupId()).isEqualTo(unit.groupOne.id());
        assertThat(unit.records.memberships.roster(LocalDate.of(2026, 5, 1)).find(id).orElseThrow().groupId()).isEqualTo(unit.groupTwo.id());
    }

    @Test
    void endingNamesTheMemberOnItsButton() {
        Member member = unit.enrol("甲", unit.first, null, Map.of());
        MembersViewModel model = unit.members((shown, target, progress) -> { });
        model.load();
        EndMembershipDialog end = new EndMembershipDialog(unit.memberActs(), theme, unit.prompts, unit.clock,
                (id, reason, lastDay, then) -> then.accept(reason == EndReason.TRANSFERRED_OUT ? "至" + lastDay + "的党费未交清" : ""));
        screen.run(() -> end.open(null, model.listing().row(member.id())));
        assertThat(screen.words()).anyMatch(text -> text.startsWith("结束甲的组织关系"));
        screen.type("转出");
        assertThat(screen.words()).contains("至" + SmallUnit.TODAY + "的党费未交清");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.type("去世");
        assertThat(screen.words()).noneMatch(text -> text.contains("党费"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.windows()).isZero();
        assertThat(unit.records.memberships.roster(SmallUnit.TODAY.plusDays(1)).find(member.id())).isEmpty();
    }

    private void add() {
        screen.run(() -> dialog.add(null, unit.records.organizations.tree(), unit.groupOne.id(), List.of(), saved::add));
    }

    private void edit(Member member) {
        MembersViewModel model = unit.members((shown, target, progress) -> { });
        model.load();
        screen.run(() -> model.readDetails(model.listing().row(member.id()),
                details -> dialog.edit(null, unit.records.organizations.tree(), details, List.of(), saved::add)));
    }
}
