package dangwu.front.desktop.firstrun;

import dangwu.kit.ui.Buttons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Page 3: the members, from the roster the clerk has. */
final class MembersPage implements FirstRunPage {

    private final FirstRunViewModel model;
    private final Label there = new Label();
    private final Button read;
    private final VBox box;
    private Runnable wordsChanged = () -> { };

    MembersPage(FirstRunViewModel model, FirstRunActs acts) {
        this.model = model;
        Label title = new Label("导入党员花名册");
        title.getStyleClass().add("dw-screen-title");
        Label words = new Label("原有的 Excel 花名册可以直接用，表头不必改。写入之前会逐项列出将要新增的党员和有问题的单元格，由您核对。");
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        read = Buttons.plain("选择 Excel 文件…", acts.importMembers());
        there.getStyleClass().add("dw-strong");
        box = new VBox(title, words, read, there);
        box.getStyleClass().add("dwh-wizard-page");
        model.membersProperty().addListener((property, before, now) -> show());
        show();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public String nextWords() {
        return model.membersProperty().get() == 0 ? "暂不导入，开始使用" : "开始使用";
    }

    @Override
    public void focusFirst() {
        read.requestFocus();
    }

    @Override
    public void onWords(Runnable changed) {
        wordsChanged = changed;
    }

    private void show() {
        int members = model.membersProperty().get();
        there.setText(members == 0 ? "" : "已录入党员 " + members + " 名");
        wordsChanged.run();
    }
}
