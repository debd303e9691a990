package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class LookTest extends WindowTest {

    @Test
    void textIsThirteenPixelsOfTheBundledFontAndFieldsAreThirtyHigh() {
        Label label = new Label("党员");
        Button button = new Button("新增党员");
        TextField field = new TextField();
        show(() -> new VBox(label, button, field));
        assertThat(label.getFont().getFamily()).isEqualTo("Noto Sans SC");
        assertThat(label.getFont().getSize()).isEqualTo(13);
        assertThat(button.getHeight()).isEqualTo(30);
        assertThat(field.getHeight()).isEqualTo(30);
    }

    @Test
    void boldIsARealWeightOfTheFontAndFiguresAreEquallyWide() {
        show(VBox::new);
        assertThat(Font.getFontNames("Noto Sans SC")).hasSizeGreaterThanOrEqualTo(2);
        Font font = Font.font("Noto Sans SC", 13);
        assertThat("0123456789".chars().mapToObj(digit -> {
            Text text = new Text(Character.toString(digit));
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        }).distinct()).hasSize(1);
    }

    @Test
    void everythingGrowsWithTheScaleAndNothingIsCut() {
        Button button = Buttons.primary("完成", StandardKeys.SUBMIT, () -> { });
        Badge badge = new Badge("预备党员", Tone.INFO);
        SideBar item = new SideBar("市体育局机关党委");
        item.place("会议与活动", () -> { }).countProperty().set(1000);
        TopBar top = new TopBar("记一次会议", "局机关党支部", Buttons.plain("打印", () -> { }));
        VBox box = new VBox(button, badge, item, top);
        box.setFillWidth(false);
        show(() -> box, Theme.Mode.DARK, 1.5);
        assertThat(button.getHeight()).isEqualTo(45);
        assertThat(((Label) top.lookup(".dw-screen-title")).getFont().getSize()).isEqualTo(27);
        for (Node node : box.lookupAll(".text")) {
            assertThat(((Text) node).getText()).doesNotContain("...").doesNotContain("…");
            Region holder = (Region) node.getParent();
            assertThat(holder.getHeight()).as(((Text) node).getText()).isGreaterThanOrEqualTo(node.getLayoutBounds().getHeight() - 4);
        }
    }

    @Test
    void theModeChangesTheColoursOfScenesAlreadyShown() {
        Label label = new Label("党员");
        show(() -> new VBox(label));
        assertThat(label.getTextFill()).isEqualTo(Color.web("#1F2328"));
        doOnScreen(() -> theme.set(Theme.Mode.DARK, 1));
        assertThat(label.getTextFill()).isEqualTo(Color.web("#E6E9ED"));
    }

    @Test
    void badgesHaveTheColoursOfTheirTone() {
        Badge badge = new Badge("违规", Tone.BAD);
        show(() -> new VBox(badge));
        assertThat(badge.getTextFill()).isEqualTo(Color.web("#CF222E"));
        assertThat(badge.getBackground().getFills().get(0).getFill()).isEqualTo(Color.web("#FFEBE9"));
        doOnScreen(() -> badge.setTone(Tone.OK));
        assertThat(badge.getTextFill()).isEqualTo(Color.web("#1A7F37"));
        assertThat(Arrays.stream(Tone.values()).map(Tone::badgeClass)).contains("badge-ok", "badge-warn", "badge-bad", "badge-info", "badge-human");
    }

    @Test
    void anIconButtonSaysWhatItDoesAndTheFocusIsSeen() {
        Button button = Icons.button(Feather.X, "关闭", () -> { });
        TextField field = new TextField();
        show(() -> new VBox(field, button));
        assertThat(button.getAccessibleText()).isEqualTo("关闭");
        doOnScreen(field::requestFocus);
        keys(KeyCode.TAB);
        assertThat(button.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("focus-visible"));
        assertThat(button.getBackground().getFills()).anyMatch(fill -> !Color.TRANSPARENT.equals(fill.getFill()));
    }

    @Test
    void aSideItemCannotBeLeftByPressingItAgain() {
        SideBar side = new SideBar("某机关党委");
        int[] opened = {0};
        SideItem item = onScreen(() -> side.place("党员", () -> opened[0]++));
        show(() -> new HBox(side));
        robot.clickOn(item);
        robot.clickOn(item);
        settle();
        assertThat(item.isSelected()).isTrue();
        assertThat(opened[0]).isEqualTo(2);
        assertThat(side.getWidth()).isEqualTo(184);
    }

    @Test
    void theToastOffersItsActAndTheBusyBarItsCancelling() {
        NoticesViewModel notices = new NoticesViewModel();
        BusyViewModel busy = new BusyViewModel();
        StringBuilder heard = new StringBuilder();
        show(() -> new Toasts(new StatusBar(notices, busy), notices));
        doOnScreen(() -> {
            notices.undoable("已删除 1 名党员的职务", () -> heard.append("undone "));
            busy.add(new BusyItem("正在导出花名册", () -> heard.append("cancelled")));
        });
        robot.clickOn("撤销");
        settle();
        assertThat(robot.lookup(".dw-toast").query().isVisible()).isFalse();
        robot.clickOn("取消");
        settle();
        assertThat(heard).hasToString("undone cancelled");
    }

    @Test
    void theTreeKeepsSelectionAndClosedBranchesAndRefusesMovesBelowItself() {
        record Org(String name, List<Org> below) {
        }
        Org group = new Org("第一党小组", List.of());
        Org branch = new Org("局机关党支部", List.of(group));
        Org other = new Org("市体校党支部", List.of());
        Org root = new Org("机关党委", List.of(branch, other));
        TreeMemory memory = TreeMemory.inMemory();
        DataTree<Org> tree = show(() -> new DataTree<Org>("orgs", Org::name, Org::below, Org::name, memory));
        doOnScreen(() -> {
            tree.setRoots(List.of(root));
            tree.selectKey("第一党小组");
        });
        assertThat(tree.selected()).contains(group);
        assertThat(tree.whyNotMove(group, other)).isPresent();
        doOnScreen(() -> tree.onMove((moved, onto) -> { }, (moved, onto) -> onto == other ? Optional.of("已满") : Optional.empty()));
        assertThat(tree.whyNotMove(branch, group)).contains("不能移到它自己下面");
        assertThat(tree.whyNotMove(branch, branch)).isPresent();
        assertThat(tree.whyNotMove(group, other)).contains("已满");
        assertThat(tree.whyNotMove(group, root)).isEmpty();
        doOnScreen(() -> tree.setRoots(List.of(root)));
        assertThat(tree.selected()).contains(group);
        doOnScreen(() -> tree.view().getRoot().getChildren().get(0).getChildren().get(0).setExpanded(false));
        assertThat(memory.closed("orgs")).containsExactly("局机关党支部");
        doOnScreen(() -> {
            tree.selectKey("市体校党支部");
            tree.setRoots(List.of(root));
        });
        assertThat(tree.view().getRoot().getChildren().get(0).getChildren().get(0).isExpanded()).isFalse();
    }

    @Test
    void aFilterLetsEverythingPassUntilSomethingIsChosen() {
        FilterMenuButton<String> filter = onScreen(() -> new FilterMenuButton<String>("类别", kind -> kind).values(List.of("正式", "预备")));
        assertThat(filter.lets("正式")).isTrue();
        doOnScreen(() -> filter.chosen().add("预备"));
        assertThat(filter.getText()).isEqualTo("类别 1");
        assertThat(filter.lets("正式")).isFalse();
        assertThat(filter.lets("预备")).isTrue();
        doOnScreen(() -> filter.values(List.of("正式")));
        assertThat(filter.chosen()).isEmpty();
        assertThat(filter.getText()).isEqualTo("类别");
    }
}
