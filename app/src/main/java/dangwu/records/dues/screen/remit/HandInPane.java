package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.FootRow;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.screen.DuesKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 上缴: who hands in for the period, what is still in hand, and the vouchers at the right. */
final class HandInPane extends HBox {

    private final MoneyViewModel model;
    private final MoneyPapers papers;
    private final MoneyView.Around around;
    private final DataTable<RemitRow> table;
    private final Card card = new Card();
    private final Label sums = new Label();
    private final FootRow foot;
    private final MenuButton print = Buttons.menu("打印");
    private final Button all = Buttons.primary("全部上缴", MoneyKeys.ACT, this::remitAll);

    HandInPane(MoneyViewModel model, MoneyPapers papers, MoneyView.Around around) {
        super(16);
        this.model = model;
        this.papers = papers;
        this.around = around;
        table = new DataTable<>("dues-remit", RemitRow::key, around.memory());
        table.columns(columns()).withRowNumbers().empty(new Label("本期没有党费往来")).onOpen(this::remit).onSelect(row -> details(row.orElse(null))).menu(this::acts);
        foot = new FootRow(table);
        sums.getStyleClass().add("dw-dim");
        print.setOnShowing(event -> print.getItems().setAll(Buttons.menu("", papers().toArray(MenuAct[]::new)).getItems()));
        print.getItems().setAll(Buttons.menu("", papers().toArray(MenuAct[]::new)).getItems());
        VBox middle = new VBox(8, foot.under(table), sums);
        VBox.setVgrow(middle.getChildren().get(0), Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        ScrollPane side = new ScrollPane(card);
        side.getStyleClass().addAll("dw-side-scroll", "dw-dues-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        Shortcuts.on(this).bind(StandardKeys.PRINT, this::printAll).bind(DuesKeys.DETAILS, () -> Shown.set(side, !side.isVisible()));
        getChildren().setAll(middle, side);
    }

    private List<DataColumn<RemitRow, ?>> columns() {
        return List.of(DataColumn.<RemitRow>text("NAME", "单位", RemitRow::name).width(132).strong().grows(),
                DataColumn.<RemitRow, Integer>number("MEMBERS", "党员", row -> row.proposal() == null ? null : row.proposal().members(), String::valueOf).width(48),
                money("DUE", "待上缴", row -> some(row.due())), money("REMITTED", "已上缴", row -> some(row.remitted())),
                DataColumn.<RemitRow, String>badge("STATE", "状态", row -> row.state(model.today()), words -> words, HandInPane::tone).width(86),
                DataColumn.<RemitRow>date("DAY", "上缴日期", row -> of(row, Remittance::remittedOn)).width(86),
                DataColumn.<RemitRow>text("VOUCHER", "凭单号", row -> of(row, Remittance::voucherNo)).width(86),
                DataColumn.<RemitRow>text("RECEIPT", "票据号", row -> of(row, Remittance::receiptNo)).width(68),
                DataColumn.<RemitRow>date("DEADLINE", "期限", row -> row.open() ? row.deadline() : null).width(88).dim());
    }

    private static BigDecimal some(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "逾期未上缴" -> Tone.BAD;
            case "已上缴" -> Tone.OK;
            case "无" -> Tone.PLAIN;
            default -> Tone.WARN;
        };
    }

    private static <V> V of(RemitRow row, Function<Remittance, V> value) {
        return row.last() == null ? null : value.apply(row.last());
    }

    private static DataColumn<RemitRow, ?> money(String id, String title, Function<RemitRow, BigDecimal> value) {
        return DataColumn.<RemitRow, BigDecimal>number(id, title, value, Money::text).width(84);
    }

    List<Node> buttons() {
        return List.of(print, Buttons.plain("上缴上级…", this::remitUp), all);
    }

    void show(MoneyListing listing) {
        table.setRows(listing.rows());
        BigDecimal due = MoneyListing.sum(listing.waiting());
        List<RemitRow> branches = listing.rows().stream().filter(row -> !row.superior() && row.large() == null).toList();
        boolean nothing = listing.waiting().isEmpty() && listing.handedIn().isEmpty();
        sums.setText(branches.size() + " 个党支部，" + (nothing ? "本期还没有收到党费，在“收缴”中登记交纳后在这里上缴" : listing.waiting().isEmpty() ? "本期没有待上缴的党费" : listing.waiting().size() + " 个待上缴，共 " + Money.text(due) + " 元"));
        foot.cell("NAME", branches.size() < 2 ? "" : "党支部合计").cell("MEMBERS", branches.size() < 2 ? "" : String.valueOf(branches.stream().mapToInt(row -> row.proposal().members()).sum()))
                .cell("DUE", branches.size() < 2 ? "" : Money.text(MoneyListing.sum(branches)))
                .cell("REMITTED", branches.size() < 2 ? "" : Money.text(branches.stream().map(RemitRow::remitted).reduce(Money.ZERO, BigDecimal::add)));
        Buttons.disable(all, listing.waiting().isEmpty() ? "本期没有待上缴的党费" : "");
        if (table.selectedProperty().get() == null && !listing.rows().isEmpty()) {
            table.selectKey(listing.rows().get(0).key());
        }
        details(table.selectedProperty().get());
    }

    /** 本期凭单, and the list of what was handed in. */
    private List<MenuAct> papers() {
        List<Remittance> handedIn = model.listing().handedIn();
        if (handedIn.isEmpty()) {
            return List.of(MenuAct.disabled("本期凭单", "本期还没有上缴"));
        }
        return List.of(MenuAct.of("本期凭单，" + handedIn.size() + " 张", StandardKeys.PRINT.hint(), this::printAll), MenuAct.of("上缴明细表", () -> printList(handedIn)));
    }

    private void printAll() {
        List<Remittance> handedIn = model.listing().handedIn();
        if (handedIn.isEmpty()) {
            around.prompts().info("没有凭单", model.listing().period().label() + "还没有上缴，上缴后再打印凭单。");
            return;
        }
        papers.vouchers(model.listing().period().label(), handedIn);
    }

    /** Of the months in which it was handed in. */
    private void printList(List<Remittance> handedIn) {
        YearMonth first = YearMonth.from(handedIn.stream().map(Remittance::remittedOn).min(LocalDate::compareTo).orElseThrow());
        YearMonth last = YearMonth.from(handedIn.stream().map(Remittance::remittedOn).max(LocalDate::compareTo).orElseThrow());
        papers.ledger("L52", "党费上缴明细表", first.atDay(1), last.atEndOfMonth());
    }

    private void remitAll() {
        List<RemitRow> waiting = model.listing().waiting();
        if (!waiting.isEmpty()) {
            remit(waiting);
        }
    }

    private void remit(List<RemitRow> rows) {
        new RemitDialog(model, rows).open(around.open("上缴党费 • " + model.listing().period().label(), "上缴 " + Money.text(MoneyListing.sum(rows)) + " 元"));
    }

    private void remitUp() {
        model.listing().rows().stream().filter(RemitRow::superior).findFirst().ifPresent(this::remit);
    }

    private void remit(RemitRow row) {
        if (!row.open()) {
            around.prompts().info("没有待上缴的党费", row.name() + "在" + model.listing().period().label() + "没有尚未上缴的党费。");
            return;
        }
        new RemitDialog(model, List.of(row)).open(around.open((row.large() == null ? "上缴党费 • " : "转交大额党费 • ") + row.name(), row.large() == null ? "上缴" : "转交"));
    }

    private List<MenuAct> acts(List<RemitRow> chosen) {
        if (chosen.size() != 1) {
            return several(chosen);
        }
        RemitRow row = chosen.get(0);
        List<MenuAct> acts = new ArrayList<>();
        acts.add(row.open() ? MenuAct.of("上缴…", "Enter", () -> remit(row)) : MenuAct.disabled("上缴…", "没有待上缴的党费"));
        if (row.last() != null) {
            acts.add(MenuAct.of("打印凭单", () -> papers.voucher(row.last())));
            acts.add(MenuAct.of("填写票据号…", () -> note(row.last())));
        }
        return acts;
    }

    private List<MenuAct> several(List<RemitRow> chosen) {
        List<RemitRow> open = chosen.stream().filter(row -> row.open() && row.large() == null && !row.superior()).toList();
        List<Remittance> standing = chosen.stream().map(RemitRow::standing).flatMap(List::stream).filter(each -> each.amount().signum() > 0).toList();
        return List.of(open.isEmpty() ? MenuAct.disabled("上缴…", "没有待上缴的党费") : MenuAct.of("上缴 " + open.size() + " 个党支部…", () -> remit(open)),
                standing.isEmpty() ? MenuAct.disabled("打印凭单", "还没有上缴")
                        : MenuAct.of("打印凭单，" + standing.size() + " 张", () -> papers.vouchers(model.listing().period().label(), standing)));
    }

    private void note(Remittance remittance) {
        new NotesDialog(model, remittance).open(around.open("凭单" + remittance.voucherNo(), "保存"));
    }

    private void voidOne(Remittance remittance) {
        new ReasonDialog("凭单" + remittance.voucherNo() + "，" + Money.text(remittance.amount()) + " 元", "凭单作废后编号保留，所含党费退回在手，可重新上缴。")
                .open(around.open("作废凭单", "作废凭单"), (reason, outcome) -> model.voidOne(remittance, reason, outcome));
    }

    private void details(RemitRow row) {
        card.setVisible(row != null);
        if (row == null) {
            return;
        }
        card.setTitle(row.organization().displayName());
        card.aside(model.listing().period().label());
        List<Node> parts = new ArrayList<>();
        Facts facts = new Facts();
        if (row.proposal() != null && row.open()) {
            facts.add("待上缴", Money.text(row.due()) + " 元");
            facts.add("来自", row.proposal().entries().isEmpty() ? null : row.proposal().entries().size() + " 笔交纳，"
                    + row.proposal().entries().stream().map(entry -> entry.memberId()).distinct().count() + " 人");
            facts.add("计缴", row.proposal().share() == null ? null : Money.text(row.proposal().basis()) + " 元的 " + RateText.percent(row.proposal().share()));
            facts.add("期限", row.deadline() == null ? null : row.deadline().toString());
            parts.add(facts);
            row.proposal().remarks().forEach(remark -> parts.add(Facts.words(remark, "text-warn")));
            parts.add(Buttons.plain("上缴…", () -> remit(row)));
        } else if (row.large() != null) {
            facts.add("交纳日期", row.large().paidOn().toString()).add("金额", Money.text(row.large().amount()) + " 元");
            parts.add(facts);
            parts.add(Buttons.plain("转交上级…", () -> remit(row)));
        }
        row.done().forEach(each -> parts.add(voucher(each)));
        if (parts.isEmpty()) {
            parts.add(Facts.words("本期没有尚未上缴的党费，也没有上缴记录。", "dw-dim"));
        }
        card.setContent(parts.toArray(Node[]::new));
    }

    private Node voucher(Remittance each) {
        Label number = Facts.section("凭单 " + each.voucherNo());
        HBox head = new HBox(8, number, each.stands() ? each.late() ? new Badge("逾期", Tone.WARN) : new Badge("已上缴", Tone.OK) : new Badge("已作废", Tone.BAD));
        Facts facts = new Facts().add("金额", Money.text(each.amount()) + " 元" + (each.difference().signum() == 0 ? "" : "（应上缴 " + Money.text(each.dueAmount()) + "）"))
                .add("期间", each.period().monthsLabel()).add("日期", day(each.remittedOn())).add("票据号", each.receiptNo()).add("交款人", each.payer()).add("收款人", each.receiver())
                .add("备注", each.remarks()).add("作废", each.stands() ? null : each.voidedOn() + " " + each.voidReason());
        HBox acts = new HBox(8);
        if (each.stands()) {
            acts.getChildren().addAll(Buttons.plain("打印", () -> papers.voucher(each)), Buttons.plain("票据号…", () -> note(each)), Buttons.plain("作废…", () -> voidOne(each)));
        }
        return new VBox(4, head, facts, acts);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    void takeKeyboard() {
        table.focusTable();
    }

    void act() {
        if (!all.isDisabled()) {
            remitAll();
        }
    }
}
