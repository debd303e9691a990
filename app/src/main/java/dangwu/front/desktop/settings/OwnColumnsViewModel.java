package dangwu.front.desktop.settings;

import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.OwnColumnService;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The columns that the unit adds to its members. */
public final class OwnColumnsViewModel {

    private static final int LONGEST_NAME = 30;

    private final Tasks tasks;
    private final Prompts prompts;
    private final OwnColumnService service;
    private final ObservableList<OwnColumn> columns = FXCollections.observableArrayList();

    public OwnColumnsViewModel(Tasks tasks, Prompts prompts, OwnColumnService service) {
        this.tasks = tasks;
        this.prompts = prompts;
        this.service = service;
    }

    /** Reads the columns anew. */
    public void refresh() {
        tasks.run("正在读取自定义列", progress -> service.all()).onSuccess(columns::setAll).start();
    }

    /** Asks for a name and adds a column. */
    public void add() {
        prompts.text("新增自定义列", "列名", "", "新增", OwnColumnsViewModel::check)
                .ifPresent(name -> tasks.perform("正在新增自定义列", progress -> service.add(name)).onSuccess(done -> refresh()).start());
    }

    /** Asks for another name. */
    public void rename(OwnColumn column) {
        prompts.text("修改列名", "列名", column.name(), "改名", OwnColumnsViewModel::check)
                .ifPresent(name -> tasks.perform("正在修改列名", progress -> service.rename(column, name)).onSuccess(done -> refresh()).start());
    }

    /** Takes a column away; says before how many members have something in it. */
    public void remove(OwnColumn column) {
        tasks.run("正在核对自定义列", progress -> service.filledIn(column)).onSuccess(filled -> {
            String words = filled == 0 ? "“" + column.name() + "”还没有填写过内容。"
                    : "有 " + filled + " 名党员填写了“" + column.name() + "”，删除后这些内容不能找回。";
            if (prompts.confirm(Confirmation.destructive("删除自定义列", words, "删除“" + column.name() + "”"))) {
                tasks.perform("正在删除自定义列", progress -> service.remove(column)).onSuccess(done -> refresh()).start();
            }
        }).start();
    }

    /** The columns, in order. */
    public ObservableList<OwnColumn> columns() {
        return columns;
    }

    private static Optional<String> check(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? Optional.of("列名请不要超过 " + LONGEST_NAME + " 个字") : Optional.empty();
    }
}
