package dangwu.front.desktop.settings;

import dangwu.kit.ui.CountText;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.SearchKeys;
import dangwu.kit.ui.TableMemory;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 操作记录: who changed what and when, the newest first. */
final class AuditPane extends SettingsPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final SearchKeys<AuditLine> KEYS = line -> List.of(line.actor(), line.act(), line.subject(), line.changes());

    AuditPane(SettingsViewModel model, TableMemory memory) {
        super("操作记录", "每次新增、修改、删除都会记下，不能改动。这里列出最近的 1000 条。");
        getStyleClass().add("dwh-wide");
        FilteredList<AuditLine> shown = new FilteredList<>(model.lines());
        DataTable<AuditLine> table = new DataTable<>("audit", AuditLine::id, memory);
        table.columns(DataColumn.<AuditLine, LocalDateTime>of("time", "时间", AuditLine::happenedAt, TIME::format).width(140),
                DataColumn.text("actor", "操作人", AuditLine::actor).width(90), DataColumn.text("act", "操作", AuditLine::act).width(120),
                DataColumn.text("subject", "对象", AuditLine::subject).strong().width(140), DataColumn.text("changes", "内容", AuditLine::changes).width(420));
        table.bindRows(shown).empty(new EmptyState("没有操作记录", "新增或修改之后，这里会记下是谁、什么时候、改了什么。"));
        VBox.setVgrow(table, Priority.ALWAYS);
        SearchField search = new SearchField("操作人、对象、内容");
        search.textProperty().addListener((property, before, now) -> shown.setPredicate(now.isBlank() ? null : line -> KEYS.matches(now, line)));
        Label count = dim("");
        shown.addListener((ListChangeListener<AuditLine>) change -> count.setText(CountText.of(model.lines().size(), shown.size(), 0, "条")));
        count.setText(CountText.of(model.lines().size(), shown.size(), 0, "条"));
        getChildren().addAll(search, table, count);
        model.refreshLines();
    }
}
