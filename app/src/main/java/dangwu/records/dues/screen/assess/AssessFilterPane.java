package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.FilterLine;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.Segments;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.screen.assess.state.AssessFilter;
import dangwu.records.dues.screen.assess.state.AssessState;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** Which list is shown, and who of it. */
final class AssessFilterPane extends FilterLine {

    private final AssessViewModel model;
    private final Segments<AssessList> lists = new Segments<>(List.of(AssessList.values()), AssessList::label);
    private final FilterMenuButton<StaffKind> staff = filter("人员", StaffKind::label, List.of(StaffKind.values()));
    private final FilterMenuButton<AssessState> states = filter("状态", AssessState::label, List.of(AssessState.values()));
    private final FilterMenuButton<Trait> traits = filter("更多筛选", Trait::label, List.of(Trait.values()));
    private final List<Node> atRight;

    private enum Trait {
        CHANGED("与上年不同"),
        DOUBTFUL("有提示的");

        private final String label;

        Trait(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    AssessFilterPane(AssessViewModel model, Runnable intoTable, List<Node> atRight) {
        super("姓名、拼音", intoTable);
        this.model = model;
        this.atRight = atRight;
        model.filterProperty().addListener((property, before, now) -> take(now));
        lists.chosenProperty().addListener((property, before, now) -> arrange());
        arrange();
    }

    Segments<AssessList> lists() {
        return lists;
    }

    private void arrange() {
        List<Node> left = new ArrayList<>(List.of(lists, search()));
        boolean people = lists.chosenProperty().get() == AssessList.PEOPLE;
        if (people) {
            left.addAll(List.of(staff, states, traits));
        }
        arrange(left, people ? atRight : List.of());
    }

    @Override
    protected void tell() {
        model.filterProperty().set(new AssessFilter(search().getText(), new HashSet<>(staff.chosen()), new HashSet<>(states.chosen()),
                traits.chosen().contains(Trait.CHANGED), traits.chosen().contains(Trait.DOUBTFUL)));
    }

    private void take(AssessFilter filter) {
        follow(() -> {
            type(filter.query());
            choose(staff, filter.staff());
            choose(states, filter.states());
            Set<Trait> wanted = EnumSet.noneOf(Trait.class);
            if (filter.changed()) {
                wanted.add(Trait.CHANGED);
            }
            if (filter.doubtful()) {
                wanted.add(Trait.DOUBTFUL);
            }
            choose(traits, wanted);
        });
    }
}
