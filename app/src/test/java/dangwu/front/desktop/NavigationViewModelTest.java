package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationViewModelTest {

    private final FakeScreen home = new FakeScreen("首页");
    private final FakeScreen members = new FakeScreen("党员");
    private final List<String> remembered = new ArrayList<>();
    private final NavigationViewModel navigation = new NavigationViewModel(remembered::add);
    private int made;

    @BeforeEach
    void offer() {
        navigation.offer(List.of(Place.in("", "home", "首页", () -> home), Place.in("组织与党员", "members", "党员", () -> {
            made++;
            return members;
        })));
    }

    @Test
    void aScreenIsMadeOnFirstOpeningAndKept() {
        navigation.open("home");
        assertThat(made).isZero();
        navigation.open("members");
        navigation.open("home");
        navigation.open("members");

        assertThat(made).isEqualTo(1);
        assertThat(members.happened).containsExactly("refresh", "asked", "refresh");
        assertThat(remembered).containsExactly("home", "members", "home", "members");
    }

    @Test
    void unsavedEditsKeepTheClerkWhereHeIs() {
        navigation.open("members");
        members.mayLeave = false;
        navigation.open("home");

        assertThat(navigation.currentProperty().get().id()).isEqualTo("members");
        assertThat(home.happened).isEmpty();
        assertThat(remembered).containsExactly("members");
    }

    @Test
    void openingWhereOneIsAsksNothing() {
        navigation.open("members");
        navigation.open("members", 7L);

        assertThat(members.happened).containsExactly("refresh", "show 7");
    }

    @Test
    void closingAsksTheScreenInFrontFirstAndTheOthersOnlyThen() {
        navigation.open("home");
        navigation.open("members");
        home.happened.clear();
        members.mayLeave = false;
        assertThat(navigation.mayClose()).isFalse();
        assertThat(home.happened).isEmpty();

        members.mayLeave = true;
        assertThat(navigation.mayClose()).isTrue();
        assertThat(home.happened).containsExactly("asked");
    }

    @Test
    void aPlaceThatIsGoneLeadsToTheFirst() {
        navigation.openOrFirst("meetings");
        assertThat(navigation.currentProperty().get().id()).isEqualTo("home");
        assertThatThrownBy(() -> navigation.open("meetings")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beforeAnythingWasOpenedThereIsNothingToAsk() {
        assertThat(navigation.mayClose()).isTrue();
        navigation.refresh();
        assertThat(home.happened).isEmpty();
    }
}
