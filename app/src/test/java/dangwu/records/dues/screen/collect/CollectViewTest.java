package dangwu.records.dues.screen.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.DuesFixture;
import dangwu.records.WindowHarness;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectViewTest {

    @TempDir
    Path folder;
    private CollectDesk desk;
    private WindowHarness screen;
    private DuesView room;
    private final List<String> led = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desk = new CollectDesk(folder);
        screen = new WindowHarness();
    }

    @AfterEach
    void close() {
        screen.closeAll();
        desk.close();
    }

    @Test
    void without_members_the_room_leads_to_where_they_are_entered() {
        show();
        assertThat(screen.words()).contains("第一党支部2026年11月没有党员");
        press("去“党员”");
        assertThat(led).containsExactly("党员");
    }

    @Test
    void without_assessments_the_room_leads_to_them() {
        desk.unit.member("王伟", desk.unit.first);
        show();
        assertThat(screen.words()).contains("还没有核定月应交党费");
        press("去核定");
        assertThat(desk.opened).containsExactly(DuesTarget.of(DuesMode.ASSESS, desk.unit.first.id(), CollectDesk.NOVEMBER));
    }

    @Test
    void a_branch_of_twenty_five_is_collected_with_one_press() {
        for (int i = 1; i <= 25; i++) {
            desk.payer("党员" + i, "6500");
        }
        show();
        assertThat(screen.words()).contains("2,437.50");

        press("全部标记已交 Ctrl Enter");

        assertThat(desk.model.listing().rows()).hasSize(25).allMatch(row -> row.state() == DuesState.PAID);
        assertThat(screen.words()).contains("100%").anyMatch(words -> words.startsWith("25 人"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.model.listing().rows()).allMatch(row -> row.state() == DuesState.UNPAID);
    }

    @Test
    void the_keyboard_is_enough() {
        Member wang = desk.payer("王伟", "6500");
        Member li = desk.payer("李娜", "3000");
        show();
        Member first = desk.row(wang) == desk.model.listing().rows().get(0) ? wang : li;
        Member second = first == wang ? li : wang;

        screen.press(KeyCode.SPACE);
        assertThat(desk.row(first).state()).isEqualTo(DuesState.PAID);
        select(second);
        screen.press(KeyCode.ENTER);
        screen.type("10");
        screen.press(KeyCode.ENTER);
        assertThat(desk.row(second).paid()).isEqualByComparingTo("10");
        assertThat(desk.row(second).state()).isEqualTo(DuesState.SHORT);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.row(second).paid()).isNull();
        assertThat(desk.row(first).state()).isEqualTo(DuesState.PAID);
    }

    @Test
    void the_selected_one_is_explained() {
        desk.payer("王伟", "6500");
        show();
        assertThat(screen.words()).contains("王伟", "月应交 97.50 元的来由", "党费计算基数").anyMatch(words -> words.contains("6,500.00 × 1.5%"));
    }

    @Test
    void several_months_are_paid_in_a_window() {
        Member wang = desk.payer("王伟", "6500");
        show();
        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(screen.words()).contains("登记交纳 • 王伟");
        screen.goTo("代交人");
        screen.type("王强");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.unit.account(wang).entries()).hasSize(11).allMatch(entry -> "王强".equals(entry.paidBy()));
        assertThat(desk.row(wang).paidTo()).isEqualTo(CollectDesk.NOVEMBER);
    }

    @Test
    void who_is_left_out_says_so() {
        Member wang = desk.payer("王伟", "6500");
        show();
        screen.press(KeyCode.DELETE);
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("本次不收");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.row(wang).paid()).isNull();
    }

    @Test
    void the_sheet_to_sign_is_previewed() {
        desk.payer("王伟", "6500");
        show();
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(desk.previewed).containsExactly("第一党支部2026年11月党费收缴签名表");
    }

    @SuppressWarnings("unchecked")
    private void select(Member member) {
        DataTable<CollectRow> table = screen.onScreen(() -> (DataTable<CollectRow>) room.view().lookup(".dw-table"));
        screen.run(() -> table.selectKey(member.id()));
        screen.run(table::focusTable);
    }

    private void press(String words) {
        screen.run(() -> room.view().getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(words)).findFirst().orElseThrow().fire());
    }

    private void show() {
        Theme theme = screen.theme();
        room = screen.onScreen(() -> {
            CollectView view = new CollectView(desk.model, desk.papers(), new CollectView.Around(() -> null, theme, desk.prompts, TableMemory.inMemory(), desk.opener,
                    () -> led.add("党员"), () -> led.add("组织")));
            return new DuesView(desk.scope, List.of(view));
        });
        Parent content = screen.onScreen(() -> {
            HBox acts = new HBox(room.acts().toArray(Node[]::new));
            VBox.setVgrow(room.view(), Priority.ALWAYS);
            return new VBox(acts, room.view());
        });
        screen.window(content, theme, 1180, 700);
        screen.run(room::refresh);
        screen.run(() -> room.view().requestFocus());
        assertThat(DuesFixture.TODAY).isEqualTo(desk.model.today());
    }
}
