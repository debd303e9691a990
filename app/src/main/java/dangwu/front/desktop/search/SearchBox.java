package dangwu.front.desktop.search;

import dangwu.kit.ui.KeyBinding;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.SearchSource;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** The search box on top with what it finds dropped below it: arrows mark, Enter opens, Esc leaves. */
public final class SearchBox extends StackPane {

    private static final int ROWS = 12;
    private static final double ROW_EM = 2.35;

    private final SearchViewModel model;
    private final SearchField field;
    private final ListView<SearchSource.Hit> list = new ListView<>();
    private final Label vain = new Label("没有找到");
    private final Popup popup = new Popup();
    private final StackPane frame = new StackPane(list);
    private final Runnable leave;

    /**
     * @param key   the key that leads here, shown in the box
     * @param leave gives the keyboard back to the screen
     */
    public SearchBox(SearchViewModel model, KeyBinding key, Runnable leave) {
        this.model = model;
        this.leave = leave;
        field = new SearchField("搜索党员、台账、功能…", key);
        field.setId("search");
        getChildren().add(field);
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        list.setItems(model.hits());
        list.setFocusTraversable(false);
        list.setPlaceholder(vain);
        list.setCellFactory(view -> new HitCell());
        list.getStyleClass().add("dwh-hits");
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen(list.getSelectionModel().getSelectedIndex()));
        model.markedProperty().addListener((property, before, now) -> mark());
        model.hits().addListener((ListChangeListener<SearchSource.Hit>) change -> mark());
        model.typedProperty().addListener((property, before, now) -> drop());
        frame.getStyleClass().addAll("dw-drop", "dwh-drop");
        // What drops down is a window of its own and does not see the style sheets of this one's content.
        frame.getStylesheets().add(SearchBox.class.getResource("/dangwu/front/desktop/desktop.css").toExternalForm());
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /** Puts the keyboard into the box and marks what stands there. */
    public void enter() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            chosen(model.markedProperty().get());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void chosen(int index) {
        if (index >= 0) {
            popup.hide();
            leave.run();
            model.choose(index);
        }
    }

    private void mark() {
        int index = model.markedProperty().get();
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - ROWS / 2));
        }
    }

    private void drop() {
        if (model.typedProperty().get().isBlank() || getScene() == null) {
            popup.hide();
            return;
        }
        double row = field.getFont().getSize() * ROW_EM;
        double height = Math.max(1, Math.min(ROWS, model.hits().size())) * row + 2;
        list.setFixedCellSize(row);
        list.setPrefHeight(height);
        list.setMinHeight(height);
        frame.setPrefWidth(Math.max(field.getWidth(), field.getFont().getSize() * 42));
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, place.getMaxX() - frame.getPrefWidth(), place.getMaxY() + 3);
        }
    }

    private final class HitCell extends ListCell<SearchSource.Hit> {

        private final Label group = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(group, title, detail);

        HitCell() {
            line.getStyleClass().add("dwh-hit");
            group.getStyleClass().addAll("dw-dim", "dwh-hit-group");
            title.getStyleClass().add("dw-strong");
            title.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("dw-dim");
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMinWidth(0);
            // A long line is cut rather than making the list scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SearchSource.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty || hit == null ? null : line);
            if (!empty && hit != null) {
                boolean first = getIndex() == 0 || !getListView().getItems().get(getIndex() - 1).group().equals(hit.group());
                group.setText(first ? hit.group() : "");
                title.setText(hit.title());
                detail.setText(hit.detail());
            }
        }
    }
}
