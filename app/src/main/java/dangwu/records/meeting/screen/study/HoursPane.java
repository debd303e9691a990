package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.ExplainedTable;
import dangwu.kit.ui.FilterMenuButton;
import dangwu.kit.ui.Pressable;
import dangwu.kit.ui.SearchField;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.study.HourEntry;
import dangwu.records.meeting.study.MemberHours;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 学时: who has how many, and of the one selected where they come from. */
final class HoursPane extends StudyPartPane {

    private static final String REACHED = "达标";

    private final HoursViewModel model;
    private final StudyViewModel year;
    private final StudyDialog windows;
    private final LongConsumer editTraining;
    private final FilterMenuButton<Long> branches;
    private final ToggleButton onlyOpen = new ToggleButton("只看未达标");
    private final SearchField search = new SearchField("姓名、拼音");
    private final Label count = dim("");
    private final SidePanel panel = new SidePanel("", "");
    private final ExplainedTable<MemberHours> work;

    /** @param editTraining edits the training record of this id */
    HoursPane(HoursViewModel model, StudyViewModel year, StudyDialog windows, TableMemory memory, LongConsumer editTraining) {
        this.model = model;
        this.year = year;
        this.windows = windows;
        this.editTraining = editTraining;
        DataTable<MemberHours> table = new DataTable<>("study-hours", MemberHours::memberId, memory);
        table.columns(columns());
        table.empty(new EmptyState("没有可显示的党员", "党员登记后，参加会议和培训的学时会自动汇总到这里。"));
        branches = new FilterMenuButton<>("支部", model::branchName);
        branches.chosen().addListener((InvalidationListener) changed -> model.branches().setAll(branches.chosen()));
        model.branchIds().addListener((InvalidationListener) changed -> branches.values(List.copyOf(model.branchIds())));
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        search.textProperty().bindBidirectional(model.queryProperty());
        count.textProperty().bind(model.countProperty());
        count.setMinWidth(USE_PREF_SIZE);
        Label summary = dim("");
        summary.textProperty().bind(model.summaryProperty());
        summary.setMinHeight(USE_PREF_SIZE);
        work = new ExplainedTable<>(table, panel, this::explain);
        setVgrow(work, Priority.ALWAYS);
        getChildren().setAll(line(search, branches, onlyOpen, gap(), count), summary, work);
        Shortcuts.on(this).bind(StandardKeys.FIND, search::requestFocus);
        model.rows().addListener((InvalidationListener) changed -> follow());
        follow();
    }

    private static List<DataColumn<MemberHours, ?>> columns() {
        return List.of(
                DataColumn.<MemberHours>text("NAME", "姓名", MemberHours::name).width(80).strong(),
                DataColumn.<MemberHours>text("BRANCH", "支部", MemberHours::branch).width(170),
                DataColumn.<MemberHours>text("POSTS", "职务", MemberHours::posts).width(180).dim(),
                sum("TRAINING", HourEntry.Source.TRAINING),
                sum("MEETINGS", HourEntry.Source.MEETING),
                sum("ONLINE", HourEntry.Source.ONLINE),
                DataColumn.<MemberHours, BigDecimal>number("TOTAL", "累计", MemberHours::total, StudyText::plain).width(60),
                DataColumn.<MemberHours, Integer>number("REQUIRED", "要求", MemberHours::required, String::valueOf).width(52),
                DataColumn.<MemberHours, BigDecimal>badge("STATE", "达标", MemberHours::open, HoursPane::state, open -> open.signum() == 0 ? Tone.OK : Tone.WARN)
                        .width(90).sortedBy(Comparator.<BigDecimal>naturalOrder()));
    }

    private static DataColumn<MemberHours, BigDecimal> sum(String id, HourEntry.Source source) {
        return DataColumn.<MemberHours, BigDecimal>number(id, source.label(), member -> member.total(source), StudyText::plain).width(70);
    }

    private static String state(BigDecimal open) {
        return open.signum() == 0 ? REACHED : "差 " + StudyText.plain(open);
    }

    private void follow() {
        work.setRows(List.copyOf(model.rows()));
    }

    private void explain(MemberHours member) {
        panel.setTitle(member.name(), member.branch());
        List<Node> nodes = new ArrayList<>();
        nodes.add(line(new Label("累计 " + StudyText.plain(member.total()) + " / " + member.required() + " 学时"),
                new Badge(state(member.open()), member.reached() ? Tone.OK : Tone.WARN)));
        if (member.official()) {
            nodes.add(dim("现任" + member.posts() + "，按书记和班子成员要求 " + MemberHours.OF_OFFICIALS + " 学时"
                    + (member.trained() ? "。" : "；本年还没有参加集中培训。")));
        }
        if (member.entries().isEmpty()) {
            nodes.add(dim("本年还没有记入学时的学习。"));
        }
        member.entries().forEach(entry -> nodes.add(entry(entry)));
        panel.content(nodes.toArray(Node[]::new));
    }

    private Node entry(HourEntry entry) {
        Label content = new Label(entry.content());
        content.setWrapText(true);
        Label hours = new Label(StudyText.plain(entry.hours()));
        hours.getStyleClass().add("dw-strong");
        hours.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(content, dim(entry.day() + "　" + entry.type()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words, hours);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("dw-pressable");
        Pressable.make(line, () -> {
            if (entry.source() == HourEntry.Source.MEETING) {
                year.open(entry.id());
            } else {
                editTraining.accept(entry.id());
            }
        });
        return line;
    }

    @Override
    String actName() {
        return "登记培训";
    }

    @Override
    void act() {
        windows.training(year.yearProperty().get());
    }
}
