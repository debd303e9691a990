package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundLine;
import dangwu.records.dues.remit.RemittanceText;
import dangwu.records.dues.screen.DuesKeys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 党费账: what came into the unit's dues in a year, what went out, and the balance after each. */
final class FundPane extends HBox {

    private final MoneyViewModel model;
    private final MoneyPapers papers;
    private final MoneyView.Around around;
    private final DataTable<FundLine> table;
    private final Card card = new Card();
    private final Card balance = new Card("结余");
    private final VBox column = new VBox(balance);

    FundPane(MoneyViewModel model, MoneyPapers papers, MoneyView.Around around) {
        super(16);
        this.model = model;
        this.papers = papers;
        this.around = around;
        table = new DataTable<>("dues-fund", FundPane::key, around.memory());
        table.columns(columns()).withRowNumbers().empty(nothing()).onSelect(line -> details(line.orElse(null))).menu(this::acts);
        column.getStyleClass().add("dw-side-column");
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        ScrollPane side = new ScrollPane(column);
        side.getStyleClass().addAll("dw-side-scroll", "dw-dues-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        Shortcuts.on(this).bind(StandardKeys.PRINT, this::print).bind(MoneyKeys.INCOME, this::income).bind(DuesKeys.DETAILS, () -> Shown.set(side, !side.isVisible()));
        getChildren().setAll(table, side);
    }

    private List<DataColumn<FundLine, ?>> columns() {
        return List.of(DataColumn.<FundLine>date("DAY", "日期", FundLine::day).width(92), DataColumn.<FundLine>text("KIND", "类型", FundLine::kindText).width(72),
                DataColumn.<FundLine>text("MATTER", "事由", this::matter).width(130).strong().grows(), money("INCOME", "收入", line -> some(line.income())),
                money("EXPENSE", "支出", line -> some(line.expense())), money("BALANCE", "结余", FundLine::balance),
                DataColumn.<FundLine>text("DECISION", "研究记录", line -> of(line, FundEntry::decisionNo)).width(72),
                DataColumn.<FundLine>text("VOUCHER", "凭证号", line -> line.remittance() == null ? line.entry().voucherNo() : line.remittance().voucherNo()).width(80),
                DataColumn.<FundLine>text("HANDLER", "经办人", line -> of(line, FundEntry::handler)).width(66).hidden(),
                DataColumn.<FundLine>text("APPROVER", "审批人", line -> of(line, FundEntry::approver)).width(66).hidden());
    }

    /** Of what a branch handed in, which branch it was; the column before says the rest. */
    private String matter(FundLine line) {
        return line.remittance() == null || line.remittance().toSuperior() ? line.matter() : model.listing().name(line.remittance().organizationId()) + " " + months(line);
    }

    /** The year goes without saying, unless it is another one. */
    private static String months(FundLine line) {
        String words = line.remittance().period().monthsLabel();
        String year = line.day().getYear() + "年";
        return words.startsWith(year) ? words.substring(year.length()) : words;
    }

    private Node nothing() {
        return new EmptyState("这一年还没有收支", "支部上缴后自动记入这里；以前的结余先登记为上年结转，利息、下拨登记为收入，支出登记为使用。", Buttons.plain("登记收入", this::income));
    }

    private static String key(FundLine line) {
        return line.entry() == null ? "R" + line.remittance().id() + line.kindText() : "F" + line.entry().id();
    }

    private static BigDecimal some(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }

    private static <V> V of(FundLine line, Function<FundEntry, V> value) {
        return line.entry() == null ? null : value.apply(line.entry());
    }

    private static DataColumn<FundLine, ?> money(String id, String title, Function<FundLine, BigDecimal> value) {
        return DataColumn.<FundLine, BigDecimal>number(id, title, value, Money::text).width(86);
    }

    List<Node> buttons() {
        return List.of(Buttons.plain("打印台账", StandardKeys.PRINT, this::print), Buttons.plain("登记收入", MoneyKeys.INCOME, this::income), Buttons.primary("登记使用", MoneyKeys.NEW, this::use));
    }

    void use() {
        new FundDialog(model, true).open(around.open("登记党费使用", "登记"));
    }

    private void income() {
        new FundDialog(model, false).open(around.open("登记党费收入", "登记"));
    }

    /** L54 of the year. */
    private void print() {
        DuesPeriod year = DuesPeriod.year(model.listing().year());
        papers.ledger("L54", model.listing().year() + "年度党费使用台账", year.begins(), year.ends());
    }

    void show(MoneyListing listing) {
        DuesPeriod year = DuesPeriod.year(listing.year());
        table.setRows(listing.book().lines(year));
        List<FundLine> lines = table.visibleRowsInOrder();
        if (table.selectedProperty().get() == null && !lines.isEmpty()) {
            table.selectKey(key(lines.get(lines.size() - 1)));
        }
        BigDecimal now = listing.book().balance(model.today());
        balance.aside("截至 " + model.today());
        Label figure = new Label(Money.text(now) + " 元");
        figure.getStyleClass().add("dw-figure");
        Facts facts = new Facts().figure("年初结余", Money.text(listing.book().balance(year.begins().minusDays(1)))).figure("本年收入", Money.text(listing.book().income(year)))
                .figure("本年支出", Money.text(listing.book().expense(year)));
        listing.book().uses(year).forEach((category, sum) -> facts.figure("其中" + category.brief(), Money.text(sum)));
        List<Node> parts = new ArrayList<>(List.of(figure, facts));
        listing.book().overdrawn(year.begins()).ifPresent(line -> parts.add(Facts.words(line.day() + " 结余为 " + Money.text(line.balance())
                + " 元，支出多于已登记的收入。请核对，或登记上年结转。", "text-bad")));
        balance.setContent(parts.toArray(Node[]::new));
        details(table.selectedProperty().get());
    }

    private List<MenuAct> acts(List<FundLine> chosen) {
        if (chosen.size() != 1 || chosen.get(0).entry() == null || chosen.get(0).reversed() || chosen.get(0).entry().reversesId() != null) {
            return List.of(MenuAct.disabled("冲正…", chosen.size() == 1 && chosen.get(0).remittance() != null ? "上缴有误的，请在“上缴”中作废凭单" : "这笔不能冲正"));
        }
        return List.of(MenuAct.of("冲正…", () -> reverse(chosen.get(0).entry())));
    }

    private void reverse(FundEntry entry) {
        new ReasonDialog(entry.happenedOn() + " " + entry.matter() + " " + Money.text(entry.amount()) + " 元", "原记录不会被改掉或删除，而是登记一笔相反的记录把它冲正；正确的请冲正后重新登记。")
                .open(around.open("冲正党费收支", "冲正"), (reason, outcome) -> model.reverse(entry, model.today(), reason, outcome));
    }

    private void details(FundLine line) {
        if (line == null) {
            column.getChildren().setAll(balance);
            return;
        }
        card.setTitle(line.kindText());
        card.aside(line.day().toString());
        Facts facts = new Facts();
        if (line.entry() != null) {
            RemittanceText.of(line.entry()).forEach(facts::add);
        } else {
            RemittanceText.of(line.remittance(), model.listing().name(line.remittance().organizationId())).forEach(facts::add);
        }
        List<Node> parts = new ArrayList<>(List.of(facts));
        if (line.reversed()) {
            parts.add(Facts.words("这笔已冲正。", "dw-dim"));
        } else if (line.entry() != null && line.entry().reversesId() == null) {
            parts.add(Buttons.plain("冲正…", () -> reverse(line.entry())));
        }
        card.setContent(parts.toArray(Node[]::new));
        column.getChildren().setAll(balance, card);
    }

    void takeKeyboard() {
        FundLine line = table.selectedProperty().get();
        // Drawn before it is scrolled: it may just have come to the front.
        applyCss();
        layout();
        table.focusTable();
        if (line != null) {
            table.selectKey(key(line));
        }
    }
}
