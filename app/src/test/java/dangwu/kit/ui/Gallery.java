package dangwu.kit.ui;

import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** All parts of the toolkit in the layout of real screens, to look at. Arguments: page (home, members, form), "dark", a scale. */
public final class Gallery {

    private Gallery() {
    }

    /** Opens the window. */
    public static void main(String[] args) {
        ToolkitWords.install();
        Application.launch(Window.class, args);
    }

    /** The window; not the main class, because Java refuses to start one that is an Application from the class path. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            double scale = args.stream().filter(arg -> arg.matches("[\\d.]+")).mapToDouble(Double::parseDouble).findFirst().orElse(1);
            Theme theme = new Theme(args.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT, scale);
            NoticesViewModel notices = new NoticesViewModel();
            BusyViewModel busy = new BusyViewModel();
            Prompts prompts = new Dialogs(() -> stage, theme, FolderMemory.inMemory());
            Tasks tasks = new BackgroundTasks(new ShownFailures(new FailureWords(), prompts, Platform::runLater), busy);

            BorderPane work = new BorderPane();
            GalleryPages pages = new GalleryPages(tasks, notices, prompts, theme);
            SideBar side = new SideBar("市体育局机关党委");
            SideItem home = side.place("首页", () -> show(work, pages.homeTop(), pages.home()));
            side.group("组织与党员");
            SideItem members = side.place("党员", () -> show(work, pages.membersTop(), pages.members()));
            side.place("组织", () -> { });
            SideItem form = side.place("发展党员", () -> show(work, pages.formTop(), pages.form()));
            side.group("组织生活");
            side.place("会议与活动", () -> { });
            side.place("年度计划", () -> { });
            side.place("理论学习", () -> { });
            side.group("日常工作");
            side.place("党费", () -> { });
            side.place("谈心谈话", () -> { });
            side.place("评议与积分", () -> { });
            side.place("台账", () -> { });
            side.group("监督与上报");
            side.place("体检", () -> { }).countProperty().set(7);
            side.place("报告与迎检", () -> { });
            side.footPlace("设置", () -> theme.set(theme.mode() == Theme.Mode.DARK ? Theme.Mode.LIGHT : Theme.Mode.DARK, theme.scale()));

            StatusBar status = new StatusBar(notices, busy);
            status.leftProperty().set("7 个基层党组织 · 党员 179 名（正式 174 · 预备 5）");
            status.rightProperty().set("上次备份：今天 09:12，已验证");
            notices.status("已保存");
            BorderPane right = new BorderPane(new Toasts(work, notices));
            right.setBottom(status);
            BorderPane root = new BorderPane(right);
            root.setLeft(side);
            Scene scene = new Scene(root, 1366, 768);
            theme.apply(scene);
            stage.setScene(scene);
            stage.setTitle("党务台账");
            stage.setMaximized(true);
            stage.show();
            (args.contains("members") ? members : args.contains("form") ? form : home).fire();
        }

        private static void show(BorderPane work, Node top, Node page) {
            work.setTop(top);
            work.setCenter(page);
        }
    }
}
