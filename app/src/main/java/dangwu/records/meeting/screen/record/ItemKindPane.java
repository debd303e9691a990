package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.MenuAct;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.screen.record.state.AgendaItemViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What sort of item it is, at the right of its title; beside it the acts on the whole item. */
final class ItemKindPane extends StackPane {

    ItemKindPane(AgendaItemViewModel item) {
        ChoiceField<AgendaItem.Kind> kind = new ChoiceField<>("议题种类", AgendaItem.Kind::label);
        kind.choices(List.of(AgendaItem.Kind.values()));
        kind.start(item.kindProperty().get());
        // While another one is being typed nothing is chosen yet: what was chosen stays.
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                item.kindProperty().set(now);
            }
        });
        item.kindProperty().addListener((property, before, now) -> kind.start(now));
        PartPane.bare(kind);
        PartPane.width(kind, 116, 116);
        kind.input().setFocusTraversable(false);
        getChildren().add(kind);
    }

    /** Moving, copying and removing {@code item}. */
    static Node menu(AgendaItemViewModel item, AgendaPane.Acts acts) {
        MenuButton menu = Buttons.menu("", MenuAct.of("上移", RecordKeys.MOVE_UP.hint(), () -> acts.move().accept(item, -1)),
                MenuAct.of("下移", RecordKeys.MOVE_DOWN.hint(), () -> acts.move().accept(item, 1)), MenuAct.of("再添一项相同的", () -> acts.duplicate().accept(item)),
                MenuAct.line(), MenuAct.of("删除议题", () -> acts.remove().accept(item)));
        menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().add("dwm-menu");
        menu.setAccessibleText("议题的操作");
        menu.setFocusTraversable(false);
        return menu;
    }
}
