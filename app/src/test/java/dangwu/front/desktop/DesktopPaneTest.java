package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.desktop.search.NamedActSearch;
import dangwu.front.desktop.search.NamedActSearch.NamedAct;
import dangwu.front.desktop.search.SearchViewModel;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DesktopPaneTest extends WindowCase {

    private final FakeScreen home = new FakeScreen("首页");
    private final FakeScreen members = new FakeScreen("党员");
    private final FakeScreen settings = new FakeScreen("设置");
    private final NavigationViewModel navigation = new NavigationViewModel(id -> { });
    private DesktopPane pane;

    @BeforeEach
    void open() {
        navigation.offer(List.of(Place.in("", "home", "首页", () -> home), Place.in("组织与党员", "members", "党员", () -> members),
                Place.foot(Place.SETTINGS, "设置", () -> settings)));
        NamedActSearch acts = new NamedActSearch(new ChineseNames(), List.of(
                new NamedAct("党员", "欧阳海", "局机关党支部", () -> navigation.open("members", 7L)), new NamedAct("功能", "首页", "", () -> navigation.open("home"))));
        acts.prepare();
        SearchViewModel search = new SearchViewModel(List.of(acts));
        doOnScreen(() -> {
            pane = new DesktopPane(navigation, search, new NoticesViewModel(), new BusyViewModel());
            Stage stage = new Stage();
            Scene scene = new Scene(pane, 1100, 650);
            Theme.light().apply(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            navigation.open("home");
        });
        until("keyboard in the screen", () -> home.view().isFocused());
    }

    @Test
    void keysLeadToPlaces() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("党员 in front", () -> members.view().isFocused());
        assertThat(chosen("members")).isTrue();
        assertThat(chosen("home")).isFalse();

        keys(KeyCode.CONTROL, KeyCode.COMMA);
        until("设置 in front", () -> settings.view().isFocused());
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        until("首页 in front", () -> home.view().isFocused());
        keys(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(onScreen(() -> navigation.currentProperty().get().id())).isEqualTo("home");
    }

    @Test
    void f5ReadsTheScreenAnew() {
        home.happened.clear();
        keys(KeyCode.F5);
        assertThat(home.happened).containsExactly("refresh");
    }

    @Test
    void theShortcutsOfTheScreenAreHeardFromTheSideBar() {
        doOnScreen(() -> Shortcuts.on(home.view()).bind(StandardKeys.FIND, () -> home.happened.add("find")));
        doOnScreen(() -> pane.lookup("#place-home").requestFocus());
        home.happened.clear();
        keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(home.happened).containsExactly("find");
    }

    @Test
    void searchJumpsToAMemberByInitials() {
        keys(KeyCode.CONTROL, KeyCode.K);
        untilFocused("search");
        robot.write("oyh", 0);
        untilSeen("欧阳海");
        keys(KeyCode.ENTER);

        until("党员 in front", () -> members.view().isFocused());
        assertThat(members.happened).containsExactly("show 7");
    }

    @Test
    void escapeLeavesTheSearchForTheScreen() {
        keys(KeyCode.CONTROL, KeyCode.K);
        untilFocused("search");
        robot.write("s", 0);
        keys(KeyCode.ESCAPE);

        until("keyboard in the screen", () -> home.view().isFocused());
        assertThat(onScreen(() -> navigation.currentProperty().get().id())).isEqualTo("home");
    }

    @Test
    void stayingForUnsavedEditsLeavesThePlaceChosen() {
        home.mayLeave = false;
        doOnScreen(() -> ((ToggleButton) pane.lookup("#place-members")).fire());

        assertThat(chosen("home")).isTrue();
        assertThat(chosen("members")).isFalse();
    }

    @Test
    void arrowsWalkTheSideBarWithoutGoingThere() {
        doOnScreen(() -> pane.lookup("#place-home").requestFocus());
        keys(KeyCode.DOWN);
        untilFocused("place-members");
        assertThat(chosen("home")).isTrue();
        keys(KeyCode.SPACE);
        until("党员 in front", () -> members.view().isFocused());
    }

    @Test
    void theSubtitleFollowsTheScreenInFrontOnly() {
        doOnScreen(() -> home.subtitle.set("2026年11月20日"));
        untilSeen("2026年11月20日");
        doOnScreen(() -> navigation.open("members"));
        doOnScreen(() -> home.subtitle.set("明天"));
        assertThat(onScreen(this::words)).doesNotContain("2026年11月20日", "明天");
    }

    private boolean chosen(String place) {
        return onScreen(() -> ((ToggleButton) pane.lookup("#place-" + place)).isSelected());
    }
}
