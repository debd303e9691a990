package dangwu.front.desktop.settings;

import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.ScrollPage;
import dangwu.kit.ui.TableMemory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

/** The parts of the settings at the left, the one chosen at the right. */
final class SettingsView extends BorderPane {

    private final Map<String, Supplier<Node>> makers = new LinkedHashMap<>();
    private final Map<String, Node> made = new LinkedHashMap<>();
    private final ListView<String> parts = new ListView<>();

    SettingsView(SettingsViewModel model, OwnColumnsViewModel columns, MeetingSettingsViewModel meetings, SettingsScreen.DuesParts dues, ChoicesViewModel choices,
            Notices notices, TableMemory memory) {
        getStyleClass().addAll("dwh-settings", "dwh-work");
        makers.put("单位", () -> new UnitNamePane(model));
        makers.put(SettingsScreen.MEETINGS, () -> new MeetingSettingsPane(meetings));
        makers.put(SettingsScreen.DUES, () -> new ScrollPage(new DuesSettingsPane(dues.policy())));
        makers.put(SettingsScreen.RATES, () -> new ScrollPage(new RatesPane(dues.rates(), dues.window())));
        makers.put("显示", () -> new ChoicesPane(choices));
        makers.put("数据文件夹", () -> new DataFolderPane(model, notices));
        makers.put(SettingsScreen.OWN_COLUMNS, () -> new OwnColumnsPane(columns));
        makers.put(SettingsScreen.AUDIT, () -> new AuditPane(model, memory));
        makers.put(SettingsScreen.ABOUT, () -> new AboutPane(model.folder(), notices));
        parts.getItems().setAll(makers.keySet());
        parts.getStyleClass().add("dwh-parts");
        parts.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        setLeft(parts);
        parts.getSelectionModel().selectFirst();
    }

    /** Opens the part of that name; unknown ones are passed over. */
    void open(String part) {
        if (makers.containsKey(part)) {
            parts.getSelectionModel().select(part);
        }
    }

    @Override
    public void requestFocus() {
        parts.requestFocus();
    }

    private void show(String part) {
        if (part != null) {
            Node chosen = made.computeIfAbsent(part, name -> makers.get(name).get());
            BorderPane.setAlignment(chosen, Pos.TOP_LEFT);
            setCenter(chosen);
        }
    }
}
