package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Publication;
import dangwu.records.org.Organization;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 公示: which organizations have told their members of a year's dues (DU-16). */
final class NoticePane extends VBox {

    private final MoneyViewModel model;
    private final MoneyPapers papers;
    private final MoneyView.Around around;
    private final DataTable<NoticeRow> table;
    private final Label sentence = new Label();
    private final MenuButton print = Buttons.menu("打印");
    private final Button publish = Buttons.primary("登记公示", MoneyKeys.NEW, this::publish);

    NoticePane(MoneyViewModel model, MoneyPapers papers, MoneyView.Around around) {
        super(8);
        this.model = model;
        this.papers = papers;
        this.around = around;
        table = new DataTable<>("dues-notices", row -> row.organization().id(), around.memory());
        print.setOnShowing(event -> print.getItems().setAll(Buttons.menu("", prints().toArray(MenuAct[]::new)).getItems()));
        print.getItems().setAll(Buttons.menu("", prints().toArray(MenuAct[]::new)).getItems());
        Shortcuts.on(this).bind(StandardKeys.PRINT, () -> print("L53", "党费收缴情况公示表"));
        table.columns(columns()).withRowNumbers().withMarks().empty(new Label("没有党组织")).menu(this::acts).onOpen(row -> {
            if (row.publication() != null) {
                edit(row);
            } else {
                open(List.of(row.organization()));
            }
        });
        sentence.getStyleClass().add("dw-dim");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, sentence);
    }

    private static List<DataColumn<NoticeRow, ?>> columns() {
        return List.of(DataColumn.<NoticeRow>text("NAME", "党组织", row -> row.organization().displayName()).width(200).strong().grows(),
                DataColumn.<NoticeRow, String>badge("STATE", "公示", NoticePane::state, words -> words, words -> "未公示".equals(words) ? Tone.WARN : Tone.OK).width(110),
                DataColumn.<NoticeRow>date("FROM", "起始日期", row -> of(row, Publication::fromOn)).width(100), DataColumn.<NoticeRow>date("TO", "终止日期", row -> of(row, Publication::toOn)).width(100),
                DataColumn.<NoticeRow>text("PLACE", "地点", row -> of(row, Publication::place)).width(160), DataColumn.<NoticeRow>text("PHONE", "监督电话", row -> of(row, Publication::phone)).width(120),
                DataColumn.<NoticeRow>text("REMARKS", "备注", row -> of(row, Publication::remarks)).width(160).dim());
    }

    private static String state(NoticeRow row) {
        return row.publication() != null ? "已公示" : row.covered() ? "随上级公示" : "未公示";
    }

    private static <V> V of(NoticeRow row, Function<Publication, V> value) {
        return row.publication() == null ? null : value.apply(row.publication());
    }

    List<Node> buttons() {
        return List.of(print, publish);
    }

    void show(MoneyListing listing) {
        table.setRows(listing.notices());
        long missing = listing.notices().stream().filter(row -> row.organization().kind().branch() && row.publication() == null && !row.covered()).count();
        sentence.setText(missing == 0 ? listing.year() + "年党费收缴情况各党支部都已公示。" : listing.year() + "年党费收缴情况还有 " + missing + " 个党支部未公示；党费收缴情况每年应当向党员公布 1 次。");
    }

    /** The marked or selected ones that have not told yet; where none is, all branches that have not. */
    private void publish() {
        List<Organization> chosen = table.markedRows().stream().filter(row -> row.publication() == null).map(NoticeRow::organization).toList();
        List<Organization> missing = model.listing().notices().stream().filter(row -> row.publication() == null && !row.covered() && row.organization().kind().branch())
                .map(NoticeRow::organization).toList();
        open(chosen.isEmpty() ? missing : chosen);
    }

    void act() {
        publish();
    }

    private void open(List<Organization> organizations) {
        if (organizations.isEmpty()) {
            around.prompts().info("都已公示", model.listing().year() + "年党费收缴情况各党支部都已公示，不需再登记。");
            return;
        }
        new PublicationDialog(model, organizations, null).open(around.open("登记党费公示", "登记公示"));
    }

    private void edit(NoticeRow row) {
        new PublicationDialog(model, List.of(row.organization()), row.publication()).open(around.open("修改党费公示", "保存"));
    }

    private List<MenuAct> prints() {
        List<NoticeRow> told = table.chosenRows().stream().filter(row -> row.publication() != null).toList();
        return List.of(MenuAct.of("公示表（各党支部）", StandardKeys.PRINT.hint(), () -> print("L53", "党费收缴情况公示表")),
                MenuAct.of("公示表（按党员）", () -> print("L53A", "党费收缴情况公示表（按党员）")),
                told.size() == 1 ? MenuAct.of("公示通知", () -> papers.notice(told.get(0).publication())) : MenuAct.disabled("公示通知", "请选中一个已登记公示的党组织"));
    }

    private void print(String ledger, String title) {
        DuesPeriod year = DuesPeriod.year(model.listing().year());
        papers.ledger(ledger, model.listing().year() + "年度" + title, year.begins(), year.ends());
    }

    private List<MenuAct> acts(List<NoticeRow> chosen) {
        if (chosen.size() == 1 && chosen.get(0).publication() != null) {
            return List.of(MenuAct.of("修改…", "Enter", () -> edit(chosen.get(0))), MenuAct.of("打印公示通知", () -> papers.notice(chosen.get(0).publication())), MenuAct.of("删除公示记录", () -> model.remove(chosen.get(0).publication())));
        }
        List<Organization> without = chosen.stream().filter(row -> row.publication() == null).map(NoticeRow::organization).toList();
        return List.of(without.isEmpty() ? MenuAct.disabled("登记公示…", "所选党组织都已公示") : MenuAct.of("登记公示…", () -> open(without)));
    }

    void takeKeyboard() {
        table.focusTable();
    }
}
