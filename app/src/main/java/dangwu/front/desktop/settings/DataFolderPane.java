package dangwu.front.desktop.settings;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Notices;
import dangwu.front.desktop.files.Clipping;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Where the data lie, and what belongs together. */
final class DataFolderPane extends SettingsPane {

    DataFolderPane(SettingsViewModel model, Notices notices) {
        super("数据文件夹", "全部台账数据都在这个文件夹里。");
        TextField path = new TextField(model.folder().toAbsolutePath().toString());
        path.setEditable(false);
        path.setAccessibleText("数据文件夹的位置");
        HBox acts = new HBox(Buttons.plain("打开文件夹", model::openFolder), Buttons.plain("复制位置", () -> {
            Clipping.copy(path.getText());
            notices.done("已复制数据文件夹的位置");
        }));
        acts.getStyleClass().add("dwh-choices");
        getChildren().addAll(path, acts, dim("数据文件 dangwu.mv.db 是加密的，密钥在旁边的 dangwu.key 里。备份或换电脑时请把整个文件夹带走，缺了密钥文件数据就打不开。"
                + "带走之前请先关闭本程序；备份件含有党员个人信息，请妥善保管。"));
    }
}
