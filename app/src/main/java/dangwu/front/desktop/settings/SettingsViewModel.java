package dangwu.front.desktop.settings;

import dangwu.front.desktop.files.FileOpener;
import dangwu.kit.text.Texts;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The settings: the unit's name (in the records), the data folder, the 操作记录. What is chosen for this PC is in ChoicesViewModel. */
public final class SettingsViewModel {

    private static final int MOST_LINES = 1000;

    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final UnitName unitName;
    private final AuditTrail trail;
    private final FileOpener files;
    private final Path folder;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
    private String keptName = "";

    /**
     * @param folder the data folder
     */
    public SettingsViewModel(Tasks tasks, Notices notices, Prompts prompts, UnitName unitName, AuditTrail trail, FileOpener files, Path folder) {
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
        this.unitName = unitName;
        this.trail = trail;
        this.files = files;
        this.folder = folder;
    }

    /** Reads everything anew; an edit of the name that is not saved stays. */
    public void refresh() {
        tasks.run("正在读取设置", progress -> Objects.requireNonNullElse(unitName.read(), "")).onSuccess(read -> {
            boolean edited = unsaved();
            keptName = read;
            if (!edited) {
                name.set(read);
            }
        }).start();
    }

    /** Reads the 操作记录 anew. */
    public void refreshLines() {
        tasks.run("正在读取操作记录", progress -> trail.latest(MOST_LINES)).onSuccess(lines::setAll).start();
    }

    /** Saves the unit's name. Returns whether it could be tried. */
    public boolean saveName() {
        String clean = Texts.clean(name.get());
        if (clean == null) {
            problem.set("请填写单位党组织名称。");
            return false;
        }
        problem.set("");
        keptName = clean;
        name.set(clean);
        tasks.perform("正在保存单位名称", progress -> unitName.write(clean)).onSuccess(nothing -> notices.done("单位名称已改为“" + clean + "”")).start();
        return true;
    }

    /** Asks about an unsaved name; false: the clerk wants to stay. */
    public boolean mayLeave() {
        if (!unsaved()) {
            return true;
        }
        return switch (prompts.unsaved("单位名称")) {
            case SAVE -> saveName();
            case DISCARD -> {
                name.set(keptName);
                problem.set("");
                yield true;
            }
            case CANCEL -> false;
        };
    }

    /** Opens the data folder outside. */
    public void openFolder() {
        tasks.perform("正在打开文件夹", progress -> files.open(folder)).start();
    }

    /** Whether the name was edited and not saved. */
    public boolean unsaved() {
        return !Objects.requireNonNullElse(Texts.clean(name.get()), "").equals(keptName);
    }

    /** The unit's name as typed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** What is wrong with it; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The 操作记录, the newest first. */
    public ObservableList<AuditLine> lines() {
        return lines;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }
}
