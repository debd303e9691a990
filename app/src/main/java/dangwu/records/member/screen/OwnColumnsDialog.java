package dangwu.records.member.screen;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.records.member.OwnColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Adds, renames and removes the columns that the unit keeps for itself. */
public final class OwnColumnsDialog {

    private static final double WIDTH = 480;
    private static final int MOST_NAME = 100;

    private final MemberActsViewModel acts;
    private final Theme theme;
    private final Prompts prompts;

    public OwnColumnsDialog(MemberActsViewModel acts, Theme theme, Prompts prompts) {
        this.acts = acts;
        this.theme = theme;
        this.prompts = prompts;
    }

    /**
     * Opens it.
     *
     * @param columns the columns as they are known; asked again whenever {@code changed} has announced a change
     * @param changed takes what is to be done after the columns were read anew
     */
    public void open(Window owner, Supplier<List<OwnColumn>> columns, Consumer<Runnable> changed) {
        FormWindow window = new FormWindow(owner, theme, prompts, "自定义列", "完成");
        VBox list = new VBox(4);
        LineField name = new LineField("新增一列").maxLength(MOST_NAME);
        name.prompt("列名，如 联系领导、党员示范岗");
        SaveOutcome outcome = new SaveOutcome(() -> window.say("", Tone.PLAIN), sentence -> window.say(sentence, Tone.BAD));
        Runnable add = () -> {
            if (name.value() != null) {
                acts.addColumn(name.value(), new SaveOutcome(() -> {
                    name.start(null);
                    outcome.done().run();
                }, outcome.refused()));
            }
        };
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                add.run();
            }
        });
        HBox line = new HBox(8, name, Buttons.plain("新增", add));
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable fill = () -> list.getChildren().setAll(lines(columns.get(), outcome));
        fill.run();
        changed.accept(fill);
        window.content(new VBox(14, list, line)).onAct(() -> {
            add.run();
            window.close();
        }).guard(() -> name.value() != null, "要新增的列名");
        window.show(WIDTH, name.input());
    }

    private List<VBox> lines(List<OwnColumn> columns, SaveOutcome outcome) {
        if (columns.isEmpty()) {
            return List.of(new EmptyState("还没有自定义列", "本单位自己要记的内容，可以在这里加一列，数量不限；表格、编辑、导入和导出中都能用到。"));
        }
        return columns.stream().map(column -> line(column, outcome)).toList();
    }

    private VBox line(OwnColumn column, SaveOutcome outcome) {
        Label name = new Label(column.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox box = new HBox(8, name, Buttons.link("改名", () -> rename(column, outcome)), Buttons.link("删除", () -> acts.removeColumn(column, outcome)));
        box.setAlignment(Pos.CENTER_LEFT);
        return new VBox(box);
    }

    private void rename(OwnColumn column, SaveOutcome outcome) {
        prompts.text("修改列名", "列名", column.name(), "改名", name -> Optional.empty())
                .ifPresent(name -> acts.renameColumn(column, name, outcome));
    }
}
