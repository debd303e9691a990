package dangwu.records.dues.screen.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.DuesFixture;
import dangwu.records.WindowHarness;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.dues.screen.assess.state.AssessDesk;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessState;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessViewTest {

    @TempDir
    Path folder;
    private AssessDesk desk;
    private WindowHarness screen;
    private DuesView room;
    private AssessView view;
    private Member first;

    @BeforeEach
    void open() throws Exception {
        desk = new AssessDesk(folder);
        screen = new WindowHarness();
        DuesFixture unit = desk.unit;
        first = unit.member("陈建国", unit.first);
        unit.member("王晓红", unit.first);
        unit.member("李志强", unit.first);
        unit.assess(first, 2025, "6000");
    }

    @AfterEach
    void close() {
        screen.closeAll();
        desk.close();
    }

    private void show() {
        Theme theme = screen.theme();
        view = screen.onScreen(() -> new AssessView(desk.model, desk.supplements, new AssessView.Surroundings(() -> null, theme, desk.prompts, TableMemory.inMemory(), () -> { },
                List.of(), () -> { }), desk.unit.clock));
        room = screen.onScreen(() -> new DuesView(desk.scope, List.of(view)));
        screen.window((Parent) room.view(), theme, 1182, 690);
        screen.run(() -> room.show(DuesTarget.of(DuesMode.ASSESS, desk.unit.first.id(), null)));
        screen.run(() -> room.view().requestFocus());
    }

    private List<String> names() {
        return desk.model.rows().stream().map(AssessRow::name).toList();
    }

    private void select(String name) {
        screen.run(() -> table().selectKey(desk.row(name).memberId()));
        screen.run(() -> table().focusTable());
    }

    @SuppressWarnings("unchecked")
    private DataTable<AssessRow> table() {
        return (DataTable<AssessRow>) view.view().lookup(".dw-table");
    }

    @Test
    void bases_are_typed_one_below_the_other() {
        show();
        List<String> names = names();
        select(names.get(0));

        screen.press(KeyCode.ENTER);
        for (String base : List.of("3000.01", "6500", "10,000")) {
            screen.type(base);
            screen.press(KeyCode.ENTER);
        }

        assertThat(names).extracting(name -> desk.row(name).monthly().toPlainString()).containsExactly("30.00", "97.50", "150.00");
        assertThat(desk.model.rows()).allSatisfy(row -> assertThat(row.state()).isEqualTo(AssessState.ASSESSED));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.row(names.get(2)).state()).isNotEqualTo(AssessState.ASSESSED);
    }

    @Test
    void what_a_base_comes_to_is_said_while_it_is_typed_and_a_wrong_one_stays_in_the_field() {
        show();
        select("李志强");
        screen.press(KeyCode.ENTER);
        screen.type("6500");
        assertThat(screen.words()).contains("5,000—10,000元，1.5%，月应交 97.50 元");

        screen.type("x");
        screen.press(KeyCode.ENTER);
        assertThat(screen.words()).anyMatch(words -> words.startsWith("“6500x”不是金额"));
        assertThat(desk.row("李志强").state()).isEqualTo(AssessState.UNASSESSED);

        screen.press(KeyCode.ESCAPE);
        assertThat(screen.words()).noneMatch(words -> words.startsWith("“6500x”不是金额"));
        assertThat(desk.unit.assessments.all().values()).hasSize(1);
    }

    @Test
    void enter_takes_last_years_base_over_and_the_arrow_leaves_it() {
        show();
        select("陈建国");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ESCAPE);
        assertThat(desk.row("陈建国").state()).isEqualTo(AssessState.PROVISIONAL);

        select("陈建国");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ESCAPE);
        assertThat(desk.row("陈建国").state()).isEqualTo(AssessState.ASSESSED);
        assertThat(desk.row("陈建国").monthly()).isEqualTo("90.00");
    }

    @Test
    void the_form_adds_up_items_while_they_are_typed_and_refuses_what_is_not_counted_by_name() {
        show();
        select("李志强");
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.goTo("职务（职级）工资");
        screen.type("3120");
        screen.goTo("级别工资");
        screen.type("4746.67");
        screen.goTo("住房公积金");
        screen.type("2000");
        assertThat(screen.words()).contains("7,866.67", "−2,000.00", "5,866.67", "88.00");

        screen.goTo("单位另有的计入项目");
        screen.type("车补");
        screen.press(KeyCode.ENTER);
        assertThat(screen.words()).anyMatch(words -> words.contains("“车补”按组电明字〔2017〕5号不计入党费计算基数"));
        screen.goTo("单位另有的计入项目");
        screen.type("警衔津贴");
        screen.press(KeyCode.ENTER);
        screen.type("1000");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.row("李志强").own()).hasValueSatisfying(own -> {
            assertThat(own.basis()).isEqualTo(AssessmentBasis.ITEMS);
            assertThat(own.base()).isEqualTo("6866.67");
            assertThat(own.monthly()).isEqualTo("103.00");
            assertThat(own.lines()).extracting("name").containsExactly("职务（职级）工资", "级别工资", "警衔津贴", "住房公积金");
        });
        assertThat(screen.windows()).isEqualTo(1);
    }

    @Test
    void last_years_assessments_are_copied_with_three_per_cent_more() {
        show();
        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(screen.words()).anyMatch(words -> words.startsWith("核定 1 人"));
        screen.run(() -> press("按百分比"));
        screen.goTo("调整幅度");
        screen.type("3");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.row("陈建国").own()).hasValueSatisfying(own -> assertThat(own.base()).isEqualTo("6180.00"));
        assertThat(desk.row("陈建国").monthly()).isEqualTo("92.70");
    }

    @Test
    void several_are_set_to_one_kind_at_once() {
        show();
        select("李志强");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.goTo("人员");
        screen.type("离退休");
        screen.press(KeyCode.TAB);
        screen.goTo("统一的计算基数");
        screen.type("5000.01");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.model.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.staff()).isEqualTo(StaffKind.RETIRED);
            assertThat(row.monthly()).isEqualTo("50.00");
        });
    }

    @Test
    void a_relief_not_yet_approved_is_marked() {
        show();
        select("陈建国");
        screen.press(KeyCode.CONTROL, KeyCode.M);
        screen.goTo("事由");
        screen.type("长期患病");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.supplements.reliefs()).singleElement().satisfies(each -> assertThat(each.approved()).isFalse());
        assertThat(screen.words()).contains("待支部研究").anyMatch(words -> words.contains("尚缺党支部研究和上一级党委批准"));
    }

    private void press(String words) {
        Window.getWindows().stream().flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(button -> words.equals(button.getText())).findFirst()
                .orElseThrow().fire();
    }
}
