package dangwu.front.desktop.settings;

import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.TableMemory;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** 设置. Its targets are the names of its parts, e.g. "操作记录". */
public final class SettingsScreen implements Screen {

    /** Target: the 操作记录. */
    public static final String AUDIT = "操作记录";
    /** Target: what the program is. */
    public static final String ABOUT = "关于";
    /** Target: the unit's own columns. */
    public static final String OWN_COLUMNS = "自定义列";

    /** Target: what the unit holds to in its meetings. */
    public static final String MEETINGS = "组织生活";

    /** Target: what the unit holds to in its dues. */
    public static final String DUES = "党费";
    /** Target: the rates of dues. */
    public static final String RATES = "交纳标准";

    private final SettingsViewModel model;
    private final OwnColumnsViewModel columns;
    private final MeetingSettingsViewModel meetings;
    private final DuesParts dues;
    private final SettingsView view;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");

    /** What is set for dues, and the window that edits their rates. */
    public record DuesParts(DuesSettingsViewModel policy, RatesViewModel rates, RatesWindow window) {}

    public SettingsScreen(SettingsViewModel model, OwnColumnsViewModel columns, MeetingSettingsViewModel meetings, DuesParts dues, ChoicesViewModel choices,
            Notices notices, TableMemory memory) {
        this.model = model;
        this.columns = columns;
        this.meetings = meetings;
        this.dues = dues;
        view = new SettingsView(model, columns, meetings, dues, choices, notices, memory);
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Node> acts() {
        return List.of();
    }

    @Override
    public void refresh() {
        model.refresh();
        model.refreshLines();
        columns.refresh();
        meetings.refresh();
        dues.policy().refresh();
        dues.rates().refresh();
    }

    @Override
    public void show(Object target) {
        refresh();
        view.open(target.toString());
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave() && meetings.mayLeave() && dues.policy().mayLeave();
    }
}
