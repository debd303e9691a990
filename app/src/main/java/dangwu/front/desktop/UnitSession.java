package dangwu.front.desktop;

import dangwu.front.desktop.files.FileOpener;
import dangwu.front.desktop.firstrun.FirstRunActs;
import dangwu.front.desktop.firstrun.FirstRunView;
import dangwu.front.desktop.firstrun.FirstRunViewModel;
import dangwu.front.desktop.firstrun.UnitFounding;
import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.front.wiring.Unit;
import dangwu.kit.ui.BackgroundTasks;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Dialogs;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.ShownFailures;
import dangwu.kit.ui.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/** One opened unit in the window, from its opening to its closing: first the wizard where there is no unit yet, then the program. */
final class UnitSession {

    private final Opening.Opened opened;
    private final Stage stage;
    private final Surroundings surroundings;
    private final BusyViewModel busy = new BusyViewModel();
    private final NoticesViewModel notices = new NoticesViewModel();
    private final Prompts prompts;
    private final Failures failures;
    private final BackgroundTasks tasks;
    private final TodaysRoster roster;
    private final FileOpener files = FileOpener.ofThisMachine();
    private final UnitAttachments attachments;
    private Runnable leaveWizard = () -> { };
    private Optional<Desktop> desktop = Optional.empty();

    /**
     * What the window gives to a session.
     *
     * @param sample     whether the unit is the sample unit
     * @param show       puts a page into the window
     * @param otherUnit  changes to the sample unit, or back from it
     */
    record Surroundings(Theme theme, ChoicesViewModel choices, Clock clock, boolean sample, Consumer<Parent> show,
            Runnable otherUnit) {}

    UnitSession(Opening.Opened opened, Stage stage, Surroundings surroundings) {
        this.opened = opened;
        this.stage = stage;
        this.surroundings = surroundings;
        prompts = new Dialogs(() -> stage, surroundings.theme(), opened.memory());
        failures = new ShownFailures(new FailureWords(List.of()), prompts, Platform::runLater);
        tasks = new BackgroundTasks(failures, busy);
        attachments = new UnitAttachments(opened.unit(), files, tasks, notices, prompts);
        roster = new TodaysRoster(opened.unit().memberships()::roster, surroundings.clock());
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> failures.report("", problem));
    }

    /** Shows the wizard or the program. */
    void start() {
        attachments.tidy();
        if (opened.unnamed() || opened.memory().wizardStep() > 0) {
            showWizard();
        } else {
            showDesktop();
        }
    }

    /** False: the clerk wants to stay. */
    boolean mayClose() {
        return desktop.map(Desktop::mayClose).orElse(true);
    }

    /** Lets go of everything; not on the window's thread, for it waits for what still runs. */
    void close() {
        desktop.ifPresent(Desktop::stop);
        tasks.close();
        attachments.close();
        opened.close();
    }

    private void showWizard() {
        Unit unit = opened.unit();
        FirstRunViewModel model = new FirstRunViewModel(tasks, new UnitFounding(unit.database(), unit.organizations(), unit.organizationService()),
                () -> freshRoster().get().entries().size(), opened.memory()::saveWizardStep, this::showDesktop);
        ImportWindows imports = imports();
        surroundings.show().accept(new FirstRunView(model, new FirstRunActs(surroundings.otherUnit(), imports::organizations,
                imports::members)));
        leaveWizard = unit.database().onChange(notice -> Platform.runLater(model::reload));
        model.start(opened.memory().wizardStep());
    }

    private TodaysRoster freshRoster() {
        roster.forget();
        return roster;
    }

    private void showDesktop() {
        leaveWizard.run();
        NavigationViewModel navigation = new NavigationViewModel(opened.memory()::savePlace);
        DesktopParts parts = new DesktopParts(opened.unit(), freshRoster(), tasks, notices, prompts, failures, navigation, opened.memory(),
                surroundings.choices(), files, attachments.tools(), surroundings.theme(), stage, surroundings.clock(), surroundings.sample());
        Desktop made = new Desktop(parts, navigation, notices, busy, new DesktopPlaces(parts, imports()));
        desktop = Optional.of(made);
        if (surroundings.sample()) {
            made.desktopPane().banner(sampleLine());
        }
        surroundings.show().accept(made.pane());
        made.start();
    }

    private Node sampleLine() {
        Label words = new Label("这是示例单位，数据都是虚构的，可以随意试用。");
        HBox line = new HBox(words, Buttons.link("返回本单位", surroundings.otherUnit()));
        line.getStyleClass().add("dwh-banner");
        return line;
    }

    private ImportWindows imports() {
        return new ImportWindows(opened.unit(), new ImportWindows.Tools(tasks, prompts, notices, surroundings.theme(), opened.memory(), () -> stage,
                surroundings.clock()));
    }
}
