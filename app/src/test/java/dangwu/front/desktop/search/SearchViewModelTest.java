package dangwu.front.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.desktop.search.NamedActSearch.NamedAct;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.SearchSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchViewModelTest {

    private final List<String> opened = new ArrayList<>();
    private final SearchSource people = (typed, most) -> List.of(hit("党员", "王海"), hit("党员", "王河")).stream().filter(hit -> typed.startsWith("王")).toList();
    private final NamedActSearch places = new NamedActSearch(new ChineseNames(), List.of(act("功能", "首页"), act("功能", "党员"), act("台账", "党员花名册"),
            new NamedAct("台账", "班子成员名册", "L02", () -> opened.add("班子成员名册"))));
    private final SearchViewModel model = new SearchViewModel(List.of(people, places));

    @BeforeEach
    void prepare() {
        places.prepare();
    }

    @Test
    void theBestHitIsMarkedAndOpenedOnceAndTheBoxEmptied() {
        model.typedProperty().set("王");
        assertThat(model.hits()).extracting(SearchSource.Hit::title).containsExactly("王海", "王河");
        assertThat(model.markedProperty().get()).isZero();

        model.choose();
        assertThat(opened).containsExactly("王海");
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(model.hits()).isEmpty();
        model.choose();
        assertThat(opened).hasSize(1);
    }

    @Test
    void arrowsGoRoundTheEnds() {
        model.typedProperty().set("王");
        model.move(-1);
        assertThat(model.markedProperty().get()).isEqualTo(1);
        model.move(1);
        assertThat(model.markedProperty().get()).isZero();
        model.typedProperty().set("王 ");
        assertThat(model.markedProperty().get()).isZero();
    }

    @Test
    void nothingFoundIsSaidAndBlankIsNothingAskedFor() {
        model.typedProperty().set("查无此人");
        assertThat(model.inVain()).isTrue();
        model.move(1);
        model.choose();
        assertThat(opened).isEmpty();

        model.typedProperty().set("  ");
        assertThat(model.inVain()).isFalse();
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void whatHasChangedMeanwhileIsFoundWhenLookedForAgain() {
        List<SearchSource.Hit> known = new ArrayList<>();
        SearchViewModel fresh = new SearchViewModel(List.of((typed, most) -> List.copyOf(known)));
        fresh.again();
        fresh.typedProperty().set("王");
        assertThat(fresh.inVain()).isTrue();
        known.add(hit("党员", "王海"));
        fresh.again();
        assertThat(fresh.hits()).extracting(SearchSource.Hit::title).containsExactly("王海");
        assertThat(fresh.markedProperty().get()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"花名,党员花名册", "hmc,党员花名册", "huaming,党员花名册", "ＨＭＣ,党员花名册", "sy,首页", "l02,班子成员名册", "班 子,班子成员名册"})
    void placesAndLedgersAreFoundByNamePinyinInitialsAndNumber(String typed, String first) {
        assertThat(places.find(typed, 8)).first().extracting(SearchSource.Hit::title).isEqualTo(first);
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(places.find("党员", 1)).hasSize(1);
    }

    private SearchSource.Hit hit(String group, String title) {
        return new SearchSource.Hit(group, title, "", () -> opened.add(title));
    }

    private NamedAct act(String group, String name) {
        return new NamedAct(group, name, "", () -> opened.add(name));
    }
}
