package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.dues.screen.DuesKeys;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.ScopePane;
import dangwu.records.dues.screen.assess.state.AssessFilter;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The part 核定 of the room 党费. */
public final class AssessView implements DuesPartView {

    private final AssessViewModel model;
    private final AssessFormsView windows;
    private final AssessTablePane people;
    private final ReliefsPane reliefs;
    private final StartsPane starts;
    private final AssessSidePane explanation;
    private final AssessFilterPane filter;
    private final ScopePane scope;
    private final StackPane middle = new StackPane();
    private final HBox work = new HBox(16, middle);
    private final VBox root;
    private final List<Node> acts;
    private boolean closed;
    private Object wanted;

    /**
     * What it finds around it.
     *
     * @param owner    the program's window
     * @param onLedger leads to 核定表 (L50)
     * @param imports  what the button 导入 offers
     * @param onFound  leads to where members are entered
     */
    public record Surroundings(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory tables, Runnable onLedger, List<MenuAct> imports, Runnable onFound) {}

    public AssessView(AssessViewModel model, SupplementsViewModel supplements, Surroundings around, Clock clock) {
        this.model = model;
        windows = new AssessFormsView(model, supplements, new AssessFormsView.Surroundings(around.owner(), around.theme(), around.prompts()), clock);
        people = new AssessTablePane(model, windows, around.tables(), new AssessTablePane.Links(around.onLedger(), around.onFound()));
        reliefs = new ReliefsPane(model, supplements, windows, around.tables());
        starts = new StartsPane(supplements, windows, around.tables());
        explanation = new AssessSidePane(model, supplements, windows);
        filter = new AssessFilterPane(model, this::intoTable, List.of(people.columnsButton()));
        scope = new ScopePane(model.scope(), ScopePane.Kind.ANY_AND_YEAR, this::mayLeave);
        root = new VBox(10, filter, work) {
            @Override
            public void requestFocus() {
                takeKeyboard();
            }
        };
        Button copy = Buttons.primary("按上年核定", StandardKeys.NEW, this::copy);
        MenuButton imports = Buttons.menu("导入", around.imports().toArray(MenuAct[]::new));
        Shown.set(imports, !around.imports().isEmpty());
        acts = List.of(Buttons.plain("核定表", around.onLedger()), imports, copy);
        build();
    }

    private void build() {
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.setMinHeight(0);
        work.setMinHeight(0);
        VBox.setVgrow(work, Priority.ALWAYS);
        people.onSelect(this::explain);
        filter.lists().chosenProperty().addListener((property, before, now) -> bring(now));
        model.refilledProperty().addListener((property, before, now) -> fill());
        bring(AssessList.PEOPLE);
        Shortcuts.on(root).bind(StandardKeys.NEW, this::copy).bind(StandardKeys.UNDO, model::undo).bind(StandardKeys.FIND, filter::focusSearch)
                .bind(DuesKeys.DETAILS, this::toggle);
    }

    private void bring(AssessList list) {
        middle.getChildren().setAll(switch (list) {
            case PEOPLE -> people;
            case RELIEFS -> reliefs;
            case STARTS -> starts;
        });
        explain(list == AssessList.PEOPLE ? people.selected() : Optional.empty());
        Platform.runLater(this::intoTable);
    }

    private AssessList front() {
        return filter.lists().chosenProperty().get();
    }

    private void intoTable() {
        switch (front()) {
            case PEOPLE -> people.table().focusTable();
            case RELIEFS -> reliefs.table().focusTable();
            case STARTS -> starts.table().focusTable();
        }
    }

    private void fill() {
        people.fill();
        reliefs.fill();
        starts.fill();
        if (wanted != null && model.loadedProperty().get()) {
            Object member = wanted;
            wanted = null;
            people.table().selectKey(member);
        }
        if (people.table().view().isFocused()) {
            // The keyboard may have come before the rows: the first one that looks chosen must be.
            people.table().focusTable();
        }
        if (front() == AssessList.PEOPLE) {
            explain(people.selected());
        }
    }

    private void explain(Optional<AssessRow> row) {
        boolean shown = row.isPresent() && !closed && front() == AssessList.PEOPLE;
        row.ifPresent(explanation::show);
        if (shown && !work.getChildren().contains(explanation)) {
            work.getChildren().add(explanation);
        } else if (!shown) {
            work.getChildren().remove(explanation);
        }
    }

    /** Takes the panel at the right away, and brings it back. */
    private void toggle() {
        closed = !closed;
        explain(people.selected());
    }

    private void copy() {
        if (mayLeave()) {
            windows.copy(model.everybody());
        }
    }

    @Override
    public DuesMode mode() {
        return DuesMode.ASSESS;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> head() {
        return List.of(scope);
    }

    @Override
    public List<? extends Node> acts() {
        return acts;
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** A member's id selects him. */
    @Override
    public void show(DuesTarget target) {
        if (target.detail() instanceof Long member) {
            model.filterProperty().set(AssessFilter.NONE);
            filter.lists().chosenProperty().set(AssessList.PEOPLE);
            wanted = member;
        }
        refresh();
    }

    @Override
    public void takeKeyboard() {
        intoTable();
    }

    @Override
    public boolean mayLeave() {
        return people.mayLeave();
    }
}
