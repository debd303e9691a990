package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import impl.org.controlsfx.i18n.Localization;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolkitWordsTest extends WindowTest {

    @ParameterizedTest
    @CsvSource({"OK,确定", "CANCEL,取消", "YES,是", "NO,否", "APPLY,应用", "CLOSE,关闭"})
    void dialogButtonsAreChinese(String name, String words) throws Exception {
        ButtonType type = (ButtonType) ButtonType.class.getField(name).get(null);
        String shown = onScreen(() -> ((Button) new Alert(Alert.AlertType.NONE, "", type).getDialogPane().lookupButton(type)).getText());
        assertThat(shown).isEqualTo(words);
    }

    @Test
    void anEmptyTableSpeaksChinese() {
        show(() -> new StackPane(new TableView<String>()));
        assertThat(robot.lookup("表中无列").tryQuery()).isPresent();
    }

    @Test
    void theTextMenuIsChinese() {
        TextField field = new TextField("文字");
        show(() -> new StackPane(field));
        doOnScreen(() -> field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
        ContextMenu menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
        List<String> words = menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null).toList();
        assertThat(words).contains("重做", "剪切", "复制", "粘贴", "删除", "全选").noneMatch(text -> text.matches(".*[A-Za-z].*"));
    }

    @Test
    void theTextMenuOfOurFieldsSaysUndoAsTheOfficeDoes() {
        LineField field = onScreen(() -> new LineField("名称"));
        show(() -> new StackPane(field));
        doOnScreen(() -> field.input().setText("党课"));
        doOnScreen(() -> field.input().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
        List<ContextMenu> menus = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).toList();
        assertThat(menus).hasSize(1);
        assertThat(menus.get(0).getItems()).extracting(MenuItem::getText).contains("撤销", "重做", "剪切", "复制", "粘贴", "删除", "全选");
        MenuItem all = menus.get(0).getItems().stream().filter(item -> "全选".equals(item.getText())).findFirst().orElseThrow();
        doOnScreen(all::fire);
        assertThat(field.input().getSelectedText()).isEqualTo("党课");
    }

    @Test
    void theDatePickerNamesMonthsAndDaysInChinese() {
        DatePicker picker = onScreen(DatePicker::new);
        show(() -> new StackPane(picker));
        doOnScreen(picker::show);
        List<String> words = robot.lookup(".date-picker-popup .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(words).anyMatch(text -> text.matches(".*[一二三四五六七八九十]+月|\\d+月"));
        assertThat(robot.lookup(".day-name-cell").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .allMatch(text -> text.matches(".*[一二三四五六日]"));
    }

    @Test
    void controlsFxHasEveryWordInChinese() {
        ResourceBundle chinese = ResourceBundle.getBundle("controlsfx", Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        ResourceBundle original = ResourceBundle.getBundle("controlsfx", Locale.ROOT);
        assertThat(original.keySet()).allSatisfy(key -> {
            if (original.getString(key).matches(".*\\p{Alpha}{2}.*")) {
                assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}");
            }
        });
        assertThat(Localization.localize(Localization.asKey("dlg.close.button"))).isEqualTo("关闭");
        assertThat(Localization.localize(Localization.asKey("wizard.next.button"))).isEqualTo("下一步");
    }
}
