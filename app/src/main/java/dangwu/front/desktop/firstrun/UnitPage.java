package dangwu.front.desktop.firstrun;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.LineField;
import dangwu.records.org.OrganizationKind;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Page 1: what the unit is called, or the sample unit instead. */
final class UnitPage implements FirstRunPage {

    private static final int LONGEST_NAME = 100;

    private final LineField name = new LineField("单位党组织名称").maxLength(LONGEST_NAME).prompt("如：市体育局机关党委");
    private final VBox box;

    UnitPage(FirstRunViewModel model, FirstRunActs acts) {
        Label title = new Label("给谁记台账");
        title.getStyleClass().add("dw-screen-title");
        Label words = new Label("填写您所在单位的党组织，名称与印章一致。以后可以在设置中修改。");
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        name.input().setId("unit-name");
        name.valueProperty().bindBidirectional(model.nameProperty());
        ChoiceField<OrganizationKind> kind = new ChoiceField<>("类别", OrganizationKind::label);
        kind.choices(FirstRunViewModel.UNIT_KINDS);
        kind.valueProperty().bindBidirectional(model.kindProperty());
        name.input().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                model.next();
            }
        });
        Label or = new Label("想先看看是什么样子？示例单位的数据都是虚构的，放在单独的文件夹里，不影响您的数据。");
        or.getStyleClass().add("dw-dim");
        or.setWrapText(true);
        VBox sample = new VBox(or, Buttons.plain("打开示例单位", acts.openSample()));
        sample.getStyleClass().add("dwh-sample");
        box = new VBox(title, words, name, kind, sample);
        box.getStyleClass().add("dwh-wizard-page");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public String nextWords() {
        return "建立单位，下一步";
    }

    @Override
    public void focusFirst() {
        name.input().requestFocus();
        name.input().end();
    }
}
