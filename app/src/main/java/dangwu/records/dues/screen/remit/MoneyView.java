package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Segments;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.PeriodPane;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** 上缴与使用: handing in, the account book, publications and closing, of the whole unit. */
public final class MoneyView implements DuesPartView {

    private final MoneyViewModel model;
    private final HandInPane handIn;
    private final FundPane fund;
    private final NoticePane notices;
    private final ClosingPane closing;
    private final Around around;
    private final Segments<Side> sides = new Segments<>(Arrays.asList(Side.values()), side -> side.label);
    private final PeriodPane period;
    private final PeriodPane year;
    private final StackPane chooser = new StackPane();
    private final StackPane root = new StackPane();
    private final HBox buttons = new HBox();

    /**
     * What it finds around it.
     *
     * @param owner   the program's window
     * @param onFound leads to where organizations are founded
     */
    public record Around(Supplier<Window> owner, Theme theme, Prompts prompts, TableMemory memory, Runnable onFound) {

        FormWindow open(String title, String act) {
            return new FormWindow(owner.get(), theme, prompts, title, act);
        }
    }

    /** What of it is in front; a {@link DuesTarget} may ask for one. */
    public enum Side {
        HAND_IN("上缴"), FUND("党费账"), NOTICES("公示"), CLOSING("结账");

        private final String label;

        Side(String label) {
            this.label = label;
        }
    }

    public MoneyView(MoneyViewModel model, MoneyPapers papers, Around around) {
        this.model = model;
        this.around = around;
        handIn = new HandInPane(model, papers, around);
        fund = new FundPane(model, papers, around);
        notices = new NoticePane(model, papers, around);
        closing = new ClosingPane(model, around);
        period = new PeriodPane(model.scope(), model::period, null);
        year = new PeriodPane(model.scope(), () -> DuesPeriod.year(model.scope().month().getYear()), null);
        buttons.getStyleClass().add("dw-top-acts");
        Shortcuts.on(root).bind(MoneyKeys.ACT, this::act).bind(MoneyKeys.NEW, this::add);
        sides.chosenProperty().addListener((property, before, now) -> {
            bring();
            Platform.runLater(this::takeKeyboard);
        });
        model.listingProperty().addListener((property, before, now) -> show(now));
        bring();
    }

    private void show(MoneyListing listing) {
        period.follow();
        handIn.show(listing);
        fund.show(listing);
        notices.show(listing);
        closing.show(listing);
        bring();
    }

    private void bring() {
        if (model.loadedProperty().get() && model.listing().unit() == null) {
            root.getChildren().setAll(new EmptyState("还没有党组织", "先建立党组织，再登记上缴和使用。", Buttons.plain("建立党组织", around.onFound())));
            buttons.getChildren().clear();
            return;
        }
        boolean ofBranches = sides.chosenProperty().get() == Side.HAND_IN || sides.chosenProperty().get() == Side.NOTICES;
        if (ofBranches && model.listing().noBranch()) {
            root.getChildren().setAll(new EmptyState("还没有党支部", "党费由党支部收缴后上缴，每年向党员公布。先建立党支部、登记党员、核定党费。", Buttons.plain("建立党组织", around.onFound())));
            buttons.getChildren().clear();
            return;
        }
        chooser.getChildren().setAll(sides.chosenProperty().get() == Side.HAND_IN ? period : year);
        root.getChildren().setAll(front());
        buttons.getChildren().setAll(switch (sides.chosenProperty().get()) {
            case HAND_IN -> handIn.buttons();
            case FUND -> fund.buttons();
            case NOTICES -> notices.buttons();
            case CLOSING -> closing.buttons();
        });
    }

    @Override
    public void turn(int steps) {
        (sides.chosenProperty().get() == Side.HAND_IN ? period : year).turn(steps);
    }

    private Node front() {
        return switch (sides.chosenProperty().get()) {
            case HAND_IN -> handIn;
            case FUND -> fund;
            case NOTICES -> notices;
            case CLOSING -> closing;
        };
    }

    private void act() {
        switch (sides.chosenProperty().get()) {
            case HAND_IN -> handIn.act();
            case CLOSING -> closing.act();
            default -> add();
        }
    }

    private void add() {
        switch (sides.chosenProperty().get()) {
            case FUND -> fund.use();
            case NOTICES -> notices.act();
            default -> { }
        }
    }

    @Override
    public DuesMode mode() {
        return DuesMode.REMIT;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> head() {
        return List.of(sides, chooser);
    }

    @Override
    public List<? extends Node> acts() {
        return List.of(buttons);
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** A {@link Side} brings itself to the front. */
    @Override
    public void show(DuesTarget target) {
        if (target.detail() instanceof Side side) {
            sides.chosenProperty().set(side);
        }
        refresh();
    }

    @Override
    public void takeKeyboard() {
        if (root.getScene() == null) {
            return;
        }
        switch (sides.chosenProperty().get()) {
            case HAND_IN -> handIn.takeKeyboard();
            case FUND -> fund.takeKeyboard();
            case NOTICES -> notices.takeKeyboard();
            case CLOSING -> closing.takeKeyboard();
        }
    }
}
