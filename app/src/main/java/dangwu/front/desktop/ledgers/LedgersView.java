package dangwu.front.desktop.ledgers;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.office.Format;
import dangwu.kit.print.PagesPane;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ledgers at the left with what may be chosen about them, the pages at the right. */
final class LedgersView extends BorderPane {

    private final LedgersViewModel model;
    private final ListView<Ledger> list = new ListView<>();
    private final VBox result = new VBox();

    LedgersView(LedgersViewModel model, Clock clock) {
        this.model = model;
        getStyleClass().add("dwh-work");
        list.getItems().setAll(model.ledgers());
        list.getStyleClass().addAll("dwh-parts", "dwh-ledger-list");
        list.setCellFactory(view -> new LedgerCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.ledgerProperty().set(now);
            }
        });
        model.ledgerProperty().addListener((property, before, now) -> show(now));
        model.writtenProperty().addListener((property, before, now) -> showResult(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        result.getStyleClass().add("dwh-boxes");
        VBox left = new VBox(list, scope(), period(), days(clock), formats(), options(), result);
        left.getStyleClass().add("dwh-ledgers-left");
        ScrollPane scroll = new ScrollPane(left);
        scroll.getStyleClass().addAll("dwh-scroll", "dwh-ledgers-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setLeft(scroll);
        PagesPane pages = new PagesPane(model.preview());
        pages.getStyleClass().add("dwh-preview-pane");
        setCenter(pages);
        Shortcuts.on(this).bind(StandardKeys.SAVE, model::export).bind(StandardKeys.PRINT, model::print);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Marks what was chosen elsewhere, and brings it into sight; what the clerk marked himself stays where it is. */
    private void show(Ledger ledger) {
        if (ledger != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(ledger);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    private Node scope() {
        ChoiceField<Scope> field = new ChoiceField<>("范围", Scope::name);
        field.tight();
        field.choices(model.scopes());
        model.scopes().addListener((ListChangeListener<Scope>) change -> field.choices(List.copyOf(model.scopes())));
        field.valueProperty().set(model.scopeProperty().get());
        field.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.scopeProperty().set(now);
            }
        });
        model.scopeProperty().addListener((property, before, now) -> field.valueProperty().set(now));
        return field;
    }

    /** The usual periods; a ledger as of a day has no use for them. */
    private Node period() {
        ChoiceField<PeriodChoice> field = new ChoiceField<>("期间", PeriodChoice::name);
        field.tight();
        field.choices(model.period().choices());
        field.valueProperty().set(model.period().choiceProperty().get());
        field.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.period().choiceProperty().set(now);
            }
        });
        model.period().choiceProperty().addListener((property, before, now) -> field.valueProperty().set(now));
        shownForPeriods(field);
        return field;
    }

    private Node days(Clock clock) {
        DateField from = new DateField("起始日期", clock);
        from.required().tight();
        from.valueProperty().bindBidirectional(model.period().fromProperty());
        shownForPeriods(from);
        DateField to = new DateField("截止日期", clock);
        to.required().tight();
        to.valueProperty().bindBidirectional(model.period().toProperty());
        HBox days = new HBox(from, to);
        days.getStyleClass().add("dwh-days");
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        return days;
    }

    private void shownForPeriods(Node node) {
        Shown.when(node, model.periodicProperty());
    }

    private Node formats() {
        HBox boxes = new HBox();
        boxes.getStyleClass().add("dwh-formats");
        for (Format format : Format.values()) {
            CheckBox box = new CheckBox(format.label().split(" ")[0]);
            box.setAccessibleText(format.label());
            box.setSelected(model.chosen(format));
            box.selectedProperty().addListener((property, before, now) -> model.choose(format, now));
            boxes.getChildren().add(box);
        }
        Label label = new Label("导出为");
        label.getStyleClass().add("dw-field-label");
        VBox field = new VBox(label, boxes);
        field.getStyleClass().add("dw-field");
        return field;
    }

    private Node options() {
        VBox boxes = new VBox(option(LedgerOption.MASKED, model.maskedProperty()), option(LedgerOption.BY_STROKES, model.byStrokesProperty()));
        boxes.getStyleClass().add("dwh-boxes");
        // They are about members; ledgers of a period leave their room to the list.
        Shown.when(boxes, model.periodicProperty().not());
        return boxes;
    }

    private static CheckBox option(LedgerOption option, BooleanProperty chosen) {
        CheckBox box = new CheckBox(option.label());
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private void showResult(LedgerFiles.Written written) {
        result.getChildren().clear();
        if (written == null || written.files().isEmpty()) {
            return;
        }
        Path first = written.files().get(0);
        Label words = new Label(written.files().size() == 1 ? "已导出 " + first.getFileName() : "已导出 " + written.files().size() + " 个文件");
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        HBox acts = new HBox(Buttons.link("打开文件", () -> model.open(first)), Buttons.link("打开文件夹", () -> model.open(first.getParent())));
        acts.getStyleClass().add("dwh-choices");
        result.getChildren().setAll(words, acts);
    }

    private static final class LedgerCell extends ListCell<Ledger> {

        private final Label box = new Label();
        private final Label id = new Label();
        private final Label name = new Label();
        private final HBox line = new HBox(id, name);
        private final VBox lines = new VBox(box, line);

        LedgerCell() {
            box.getStyleClass().addAll("dw-dim", "dwh-box");
            id.getStyleClass().addAll("dw-dim", "dwh-id");
            line.getStyleClass().add("dwh-ledger-line");
            // A long name is cut rather than making the list scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Ledger ledger, boolean empty) {
            super.updateItem(ledger, empty);
            setText(null);
            setGraphic(empty || ledger == null ? null : lines);
            if (!empty && ledger != null) {
                boolean first = getIndex() == 0 || !getListView().getItems().get(getIndex() - 1).box().equals(ledger.box());
                box.setText(ledger.box());
                Shown.set(box, first);
                id.setText(ledger.id());
                name.setText(ledger.name());
            }
        }
    }
}
