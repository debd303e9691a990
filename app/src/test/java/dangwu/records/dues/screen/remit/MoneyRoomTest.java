package dangwu.records.dues.screen.remit;

import dangwu.records.dues.screen.reconcile.ReconcilePapers;
import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.WindowHarness;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.dues.screen.reconcile.ReconcileView;
import dangwu.records.dues.screen.reconcile.ReconcileViewModel;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter handed in and reconciled in the window, by keys. */
class MoneyRoomTest {

    @TempDir
    private Path folder;
    private WindowHarness screen;
    private MoneyDesk desk;
    private Stage stage;
    private ReconcileViewModel reconciled;

    @BeforeEach
    void open() throws Exception {
        screen = new WindowHarness();
        desk = new MoneyDesk(folder, false);
        Member one = desk.money.member("陈一鸣", desk.money.first, "6500");
        desk.money.pay(one, desk.money.first, "2026-07", "97.50", "2026-07-15");
        desk.money.pay(desk.money.member("王晓", desk.money.second, "3000"), desk.money.second, "2026-08", "15.00", "2026-08-15");
        Theme theme = screen.theme();
        screen.run(() -> {
            desk.scope.choose(YearMonth.of(2026, 9));
            reconciled = new ReconcileViewModel(desk.scope, desk.money.reconciliations, desk.tasks);
            MoneyView view = new MoneyView(desk.model, new MoneyPapers(null, null, (title, pdf) -> { }),
                    new MoneyView.Around(() -> stage, theme, desk.prompts, TableMemory.inMemory(), () -> { }));
            DuesView room = new DuesView(desk.scope, List.of(view, new ReconcileView(reconciled, new ReconcilePapers(null, desk.tasks, desk.notices, desk.prompts), TableMemory.inMemory(), target -> { })));
            stage = screen.window((Parent) room.view(), theme, 1142, 650);
            room.refresh();
            view.takeKeyboard();
        });
    }

    @AfterEach
    void close() {
        screen.closeAll();
        desk.close();
    }

    @Test
    void twoKeysHandInTheQuarterAndTheBooksAreEven() {
        assertThat(screen.words()).contains("2 个党支部，2 个待上缴，共 112.50 元", "党支部合计");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.words()).contains("2 个党支部，应上缴 112.50 元");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.money.remittances.all()).hasSize(2).allMatch(Remittance::stands);
        assertThat(screen.windows()).isEqualTo(1);
        assertThat(screen.words()).contains("2 个党支部，本期没有待上缴的党费");

        screen.press(KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(screen.words()).contains("账平", "平：应交 = 实交 + 欠交 + 减免", "平：期初 + 收到 = 上缴 + 在手");
        screen.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(reconciled.period().label()).isEqualTo("2026年第四季度");
        assertThat(screen.words()).contains("2026年第四季度");
    }

    @Test
    void keysPressedOnTheButtonsAboveMeanTheWork() {
        screen.run(() -> stage.getScene().getRoot().lookupAll(".toggle-button").stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("党费账")).forEach(button -> {
                    button.requestFocus();
                    button.fire();
                    button.requestFocus();
                }));
        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(screen.words()).contains("登记党费使用");
        assertThat(screen.windows()).isEqualTo(2);
    }
}
