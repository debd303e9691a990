package dangwu.records.meeting.screen.study;

import dangwu.kit.attachment.screen.AttachmentHost;
import dangwu.kit.attachment.screen.AttachmentsPane;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.ExplainedTable;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.study.StudyArchive;
import dangwu.records.meeting.study.StudyArchive.Heading;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;

/** 学习档案 (L43): the nine headings of the year's file, what stands under each and what is missing. */
final class ArchivePane extends StudyPartPane {

    private static final String COMPLETE = "齐全";
    private static final String LACKING = "有缺";
    private static final String NOTHING = "暂无";

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final Consumer<Heading> lead;
    private final SidePanel panel = new SidePanel("", "");
    private final ExplainedTable<StudyArchive.Shelf> work;
    private final AttachmentsViewModel rules;
    private final AttachmentsPane ruleFiles;

    /**
     * @param rules the files about the group's own rules
     * @param lead  leads to the part of the screen that a heading is filled from
     */
    ArchivePane(StudyViewModel model, StudyDialog windows, AttachmentsViewModel rules, TableMemory memory, Consumer<Heading> lead) {
        this.model = model;
        this.windows = windows;
        this.lead = lead;
        this.rules = rules;
        ruleFiles = new AttachmentsPane(rules);
        DataTable<StudyArchive.Shelf> table = new DataTable<>("study-archive", StudyArchive.Shelf::heading, memory);
        table.columns(List.of(
                DataColumn.<StudyArchive.Shelf, Integer>number("NO", "序号", shelf -> shelf.heading().number(), String::valueOf).width(46),
                DataColumn.<StudyArchive.Shelf>text("HEADING", "目录", shelf -> shelf.heading().label()).width(130).strong(),
                DataColumn.<StudyArchive.Shelf, String>badge("STATE", "状态", ArchivePane::state, text -> text, ArchivePane::tone).width(70),
                DataColumn.<StudyArchive.Shelf>text("PRESENT", "现有材料", shelf -> String.join("；", shelf.present())).width(270).grows(),
                DataColumn.<StudyArchive.Shelf>text("MISSING", "尚缺", shelf -> String.join("；", shelf.missing())).width(230).grows()));
        table.onOpen(shelf -> go(shelf.heading()));
        work = new ExplainedTable<>(table, panel, this::explain);
        setVgrow(work, Priority.ALWAYS);
        getChildren().setAll(work);
        model.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        StudyYear year = model.picture();
        work.setRows(year == null ? List.of() : StudyArchive.of(year));
    }

    static String state(StudyArchive.Shelf shelf) {
        return !shelf.missing().isEmpty() ? LACKING : shelf.present().isEmpty() ? NOTHING : COMPLETE;
    }

    private static Tone tone(String words) {
        return words.equals(COMPLETE) ? Tone.OK : words.equals(LACKING) ? Tone.WARN : Tone.PLAIN;
    }

    private void explain(StudyArchive.Shelf shelf) {
        panel.setTitle(shelf.heading().number() + " " + shelf.heading().label(), state(shelf));
        List<Node> nodes = new ArrayList<>();
        add(nodes, "现有材料", shelf.present());
        add(nodes, "尚缺", shelf.missing());
        if (shelf.heading() == Heading.SYSTEM) {
            rules.show(AttachmentHost.kept(model.picture().body().id(), model.picture().body().name()));
            nodes.add(ruleFiles);
        }
        panel.content(nodes.toArray(Node[]::new));
        panel.acts(acts(shelf.heading()));
    }

    private static void add(List<Node> nodes, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            nodes.add(fact(title, String.join("\n", lines)));
        }
    }

    private Node[] acts(Heading heading) {
        return switch (heading) {
            case SYSTEM -> new Node[0];
            case REPORT -> new Node[] {Buttons.plain(report().isPresent() ? "编辑总结报告" : "撰写总结报告", () -> go(heading))};
            default -> new Node[] {Buttons.plain("去填写 Enter", () -> go(heading))};
        };
    }

    private Optional<StudyRecord> report() {
        return model.picture().documents(StudyKind.ANNUAL_REPORT).stream().findFirst();
    }

    private void go(Heading heading) {
        if (heading == Heading.REPORT) {
            report().ifPresentOrElse(windows::document, () -> windows.newReport(model.picture()));
        } else if (heading != Heading.SYSTEM) {
            lead.accept(heading);
        }
    }
}
