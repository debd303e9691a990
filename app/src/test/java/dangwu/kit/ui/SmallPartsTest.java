package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallPartsTest {

    @Test
    void countTextSaysWhatAFilterHides() {
        assertThat(CountText.of(34, 34, 0, "人")).isEqualTo("共 34 人");
        assertThat(CountText.of(34, 12, 0, "人")).isEqualTo("共 34 人，显示 12 人");
        assertThat(CountText.of(34, 34, 1, "人")).isEqualTo("共 34 人，已选 1 人");
        assertThat(CountText.of(34, 0, 0, "次")).isEqualTo("共 34 次，显示 0 次");
    }

    @Test
    void searchKeysFindByAnyKeyAndAllWords() {
        SearchKeys<String> keys = name -> List.of(name, "zhang haiyan", "ZHY");
        assertThat(keys.matches("zhy", "张海燕")).isTrue();
        assertThat(keys.matches("ｚｈｙ", "张海燕")).isTrue();
        assertThat(keys.matches("zhanghai", "张海燕")).isTrue();
        assertThat(keys.matches("海燕 zhang", "张海燕")).isTrue();
        assertThat(keys.matches("海燕 wang", "张海燕")).isFalse();
        assertThat(keys.matches("𠮷", "张𠮷燕")).isTrue();
        assertThat(keys.matches("", "张海燕")).isTrue();
    }

    @Test
    void noticesOfferTheirActOnce() {
        NoticesViewModel notices = new NoticesViewModel();
        List<String> heard = new ArrayList<>();
        notices.undoable("已删除 1 名党员的职务", () -> heard.add("undone"));
        assertThat(notices.currentProperty().get().act()).isEqualTo("撤销");
        notices.act();
        notices.act();
        assertThat(heard).containsExactly("undone");
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void ctrlZTakesBackOnlyWhatTheNoticeInSightOffersAndOnlyOnce() {
        NoticesViewModel notices = new NoticesViewModel();
        List<String> done = new ArrayList<>();
        assertThat(notices.undo()).isFalse();
        notices.offering("已导出花名册", "打开", () -> done.add("opened"));
        assertThat(notices.undo()).isFalse();
        notices.undoable("已删除 1 条计划", () -> done.add("taken back"));
        assertThat(notices.undo()).isTrue();
        assertThat(notices.undo()).isFalse();
        assertThat(done).containsExactly("taken back");
    }

    @Test
    void anUndoMayGiveANoticeOfItsOwn() {
        NoticesViewModel notices = new NoticesViewModel();
        notices.undoable("已删除", () -> notices.done("已恢复"));
        notices.act();
        assertThat(notices.currentProperty().get().text()).isEqualTo("已恢复");
    }

    @Test
    void noTwoStandardKeysAreTheSame() {
        List<KeyBinding> all = Arrays.stream(StandardKeys.class.getFields()).map(SmallPartsTest::key).toList();
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(all.stream().map(KeyBinding::combination)).doesNotHaveDuplicates();
        assertThat(StandardKeys.SUBMIT.hint()).isEqualTo("Ctrl Enter");
        assertThat(StandardKeys.SEARCH.hint()).isEqualTo("Ctrl K");
    }

    private static KeyBinding key(Field constant) {
        try {
            return (KeyBinding) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void keysAreHintedAtAsKeyboardsNameThem() {
        assertThat(new KeyBinding("Page Up", "上一月").hint()).isEqualTo("PgUp");
        assertThat(new KeyBinding("Page Down", "下一月").hint()).isEqualTo("PgDn");
        assertThat(new KeyBinding("Shortcut+Comma", "设置").hint()).isEqualTo("Ctrl ,");
        assertThat(new KeyBinding("Shift+Shortcut+C", "连同标题复制").hint()).isEqualTo("Shift Ctrl C");
    }

    @Test
    void typedTextIsTrimmedAndComposed() {
        assertThat(Typed.clean("\u3000 王晓红 ")).isEqualTo("王晓红");
        assertThat(Typed.clean("e\u0301")).isEqualTo("\u00e9");
        assertThat(Typed.clean(" \u3000")).isNull();
    }

    @Test
    void fileNamesAreMadeSafeAndGetTheirExtensionOnce() {
        assertThat(FileNames.safe("2026/11 花名册: 一.xlsx")).isEqualTo("2026_11 花名册_ 一.xlsx");
        assertThat(FileNames.withExtension(Path.of("花名册"), "xlsx")).isEqualTo(Path.of("花名册.xlsx"));
        assertThat(FileNames.withExtension(Path.of("花名册.XLSX"), "xlsx")).isEqualTo(Path.of("花名册.XLSX"));
        assertThat(FileNames.withExtension(Path.of("第1.2号"), "docx")).isEqualTo(Path.of("第1.2号.docx"));
    }
}
