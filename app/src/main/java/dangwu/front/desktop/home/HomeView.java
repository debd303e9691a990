package dangwu.front.desktop.home;

import dangwu.kit.ui.BarList;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StatCard;
import dangwu.records.meeting.screen.MeetingStart;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The home page: the unit in figures, what is soon due, and the commonest acts. Empty until the figures were first read. */
final class HomeView extends ScrollPane {

    private static final double LEFT_PERCENT = 67;

    /** Two columns need this much, in letters. */
    private static final double WIDE_ENOUGH_EM = 66;
    /** So much has room for a third card in a row. */
    private static final double FOR_MORE_EM = 112;

    private final HomeActs acts;
    private final Label probe = new Label();
    private final HomeViewModel model;
    private Shape shown;
    private LifeCards life;
    private DuesCards dues;
    private RemindersCard reminders;

    /** How much room there is: one column, two, or two with more cards beside one another. */
    private enum Shape { NARROW, USUAL, WIDE }

    HomeView(HomeViewModel model, HomeActs acts) {
        this.acts = acts;
        this.model = model;
        getStyleClass().add("dwh-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        Shown.set(probe, false);
        model.figuresProperty().addListener((property, before, now) -> {
            if (!now.equals(before)) {
                show(now);
            }
        });
        model.lifeProperty().addListener((property, before, now) -> {
            if (life != null && !now.equals(before)) {
                life.show(now);
            }
        });
        model.duesProperty().addListener((property, before, now) -> {
            if (dues != null && !now.equals(before)) {
                showDues(now);
            }
        });
        // Not at once: these change while the window is being laid out, which must not be given new content in the middle of it.
        List.of(widthProperty(), probe.fontProperty())
                .forEach(measure -> measure.addListener((property, before, now) -> Platform.runLater(() -> refit(model.figuresProperty().get()))));
    }

    private void refit(HomeFigures figures) {
        if (figures != null && shape() != shown) {
            show(figures);
        }
    }

    private void show(HomeFigures figures) {
        shown = shape();
        life = figures.empty() ? null : new LifeCards(figures, acts);
        dues = figures.empty() ? null : new DuesCards(acts.dues());
        reminders = new RemindersCard(figures, acts);
        Pane content = figures.empty() ? firstThings(figures) : shown == Shape.NARROW ? narrowPage(figures) : page(figures);
        if (life != null && model.lifeProperty().get() != null) {
            life.show(model.lifeProperty().get());
        }
        if (dues != null && model.duesProperty().get() != null) {
            showDues(model.duesProperty().get());
        }
        content.getChildren().add(probe);
        setContent(content);
    }

    private void showDues(DuesFigures figures) {
        dues.show(figures);
        reminders.show(figures.reminders());
    }

    /** In a small window, or with large letters, one column is calmer than two that are cut off. */
    private Shape shape() {
        double letters = getWidth() / probe.getFont().getSize();
        return getWidth() > 0 && letters < WIDE_ENOUGH_EM ? Shape.NARROW : letters > FOR_MORE_EM ? Shape.WIDE : Shape.USUAL;
    }

    private Pane narrowPage(HomeFigures figures) {
        List<StatCard> cards = numbers(figures);
        VBox page = new VBox(quickActs(), even(cards.get(0), cards.get(1)), even(cards.get(2), cards.get(3)), reminders, life.todos(),
                life.norms(), dues.branches(), life.table(), bars("年龄结构", figures.ages()), bars("学历", figures.educations()), people(figures));
        page.getStyleClass().addAll("dwh-column", "dwh-work");
        return page;
    }

    private Pane page(HomeFigures figures) {
        GridPane page = new GridPane();
        page.getStyleClass().addAll("dwh-page", "dwh-work");
        page.getColumnConstraints().setAll(percent(LEFT_PERCENT), percent(100 - LEFT_PERCENT));
        Node below = shown == Shape.WIDE ? even(life.norms(), dues.branches(), bars("年龄结构", figures.ages()))
                : even(life.norms(), dues.branches());
        VBox left = new VBox(even(numbers(figures).toArray(StatCard[]::new)), life.table(), below);
        VBox right = new VBox(quickActs(), reminders, life.todos(), people(figures));
        List.of(left, right).forEach(column -> {
            column.getStyleClass().add("dwh-column");
            GridPane.setVgrow(column, Priority.ALWAYS);
        });
        page.addRow(0, left, right);
        return page;
    }

    private List<StatCard> numbers(HomeFigures figures) {
        StatCard members = new StatCard("党员", Integer.toString(figures.members().total()), "名",
                "正式 " + figures.members().full() + " • 预备 " + figures.members().probationary()).onOpen(acts.members());
        return List.of(life.quarter(), dues.month(), life.followUps(), members);
    }

    private static Card bars(String title, List<Share> shares) {
        return new Card(title, new BarList().show(toBars(shares)));
    }

    private static List<BarList.Bar> toBars(List<Share> shares) {
        return shares.stream().map(share -> new BarList.Bar(share.label(), share.count(), share.count() + " 人")).toList();
    }

    private Node quickActs() {
        Button record = Buttons.primary("记一次会议", () -> acts.life().start().accept(MeetingStart.BLANK));
        Button add = Buttons.plain("新增党员", acts.addMember());
        Button collect = Buttons.plain("收党费", acts.dues().collect());
        List.of(record, add, collect).forEach(button -> {
            button.getStyleClass().add("big");
            button.setMaxWidth(Double.MAX_VALUE);
        });
        return even(record, add, collect);
    }

    private Node people(HomeFigures figures) {
        return new Card("队伍构成", even(figure("女党员", figures.women()), figure("少数民族", figures.minorities()), figure("离退休", figures.retired())));
    }

    private static Node figure(String words, int count) {
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("dw-figure");
        Label label = new Label(words);
        label.getStyleClass().add("dw-dim");
        VBox box = new VBox(number, label);
        box.getStyleClass().add("dwh-figure");
        return box;
    }

    private Pane firstThings(HomeFigures figures) {
        EmptyState empty;
        if (figures.branches().isEmpty()) {
            empty = new EmptyState("先建立党支部", "党员都编在党支部里。可以逐个建立，也可以从 Excel 导入党组织。", Buttons.primary("建立党支部", acts.organizations()));
            empty.getChildren().add(Buttons.link("从 Excel 导入党组织", acts.importOrganizations()));
        } else {
            empty = new EmptyState("再录入党员", "已有 " + figures.branches().size() + " 个党支部。花名册可以直接从 Excel 导入，写入前会先给您核对。",
                    Buttons.primary("导入党员", acts.importMembers()));
            empty.getChildren().add(Buttons.link("逐个新增党员", acts.addMember()));
        }
        VBox page = new VBox(empty);
        page.getStyleClass().add("dwh-first");
        return page;
    }

    private static HBox even(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("dwh-row");
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Region) node).setPrefWidth(1);
            // Equal shares whatever stands in them: what comes later moves nothing.
            ((Region) node).setMinWidth(0);
        }
        return row;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
