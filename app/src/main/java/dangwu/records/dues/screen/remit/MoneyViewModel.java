package dangwu.records.dues.screen.remit;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.SaveOutcome;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceDraft;
import dangwu.records.dues.remit.RemittanceNotes;
import dangwu.records.dues.screen.DuesScopeViewModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** 上缴与使用: what is shown of a period and its year, and everything that can be booked from there. */
public final class MoneyViewModel {

    private static final String UNDONE = "登记后即撤销";

    private final DuesScopeViewModel scope;
    private final MoneyServices services;
    private final MoneyReader reader;
    private final MoneyTools tools;
    private final ReadOnlyObjectWrapper<MoneyListing> listing;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private int reading;

    public MoneyViewModel(DuesScopeViewModel scope, MoneyServices services, AccountReader accounts, MoneyTools tools) {
        this.scope = scope;
        this.services = services;
        this.tools = tools;
        reader = new MoneyReader(services, accounts, tools.clock());
        listing = new ReadOnlyObjectWrapper<>(MoneyListing.nothing(DuesPeriod.holding(scope.month(), 3)));
    }

    /** Reads everything anew for what the scope says now; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        var month = scope.month();
        tools.tasks().run("正在读取上缴与使用", progress -> reader.listing(month)).onSuccess(read -> {
            if (turn == reading) {
                loaded.set(true);
                listing.set(read);
            }
        }).start();
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<MoneyListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    MoneyListing listing() {
        return listing.get();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    DuesScopeViewModel scope() {
        return scope;
    }

    MoneyTools tools() {
        return tools;
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    /** The period that is shown, as the scope's month has it. */
    DuesPeriod period() {
        return DuesPeriod.holding(scope.month(), listing.get().policy().cycle().months());
    }

    /** Hands in for several at once exactly what is due; 撤销 voids the vouchers. */
    void remit(List<RemittanceDraft> drafts, SaveOutcome outcome) {
        act("正在登记上缴", () -> services.service().remitAll(drafts), kept -> tools.notices().undoable("已登记 " + kept.size() + " 笔上缴，" + Money.text(sum(kept)) + " 元",
                () -> act("正在撤销上缴", () -> voidAll(kept), done -> tools.notices().done("已撤销：凭单作废，党费退回在手"), null)), outcome);
    }

    private Object voidAll(List<Remittance> kept) {
        kept.forEach(each -> services.service().voidOne(each.id(), UNDONE));
        return kept;
    }

    private static BigDecimal sum(List<Remittance> kept) {
        return kept.stream().map(Remittance::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    /** Hands 大额党费 on to the superior. */
    void remitLarge(RemitRow row, LocalDate day, RemittanceNotes notes, SaveOutcome outcome) {
        act("正在登记转交", () -> services.service().remitLarge(row.large().actId(), day, notes),
                kept -> tools.notices().undoable("已登记转交大额党费 " + Money.text(kept.amount()) + " 元",
                        () -> act("正在撤销转交", () -> services.service().voidOne(kept.id(), UNDONE), done -> tools.notices().done("已撤销转交"), null)), outcome);
    }

    /** Writes the number of a receipt and the like on a voucher. */
    void note(Remittance remittance, RemittanceNotes notes, SaveOutcome outcome) {
        act("正在保存", () -> services.service().note(remittance.id(), notes), kept -> tools.notices().done("已保存凭单" + kept.voucherNo()), outcome);
    }

    /** Voids a voucher. */
    void voidOne(Remittance remittance, String reason, SaveOutcome outcome) {
        act("正在作废", () -> services.service().voidOne(remittance.id(), reason), kept -> tools.notices().done("凭单" + kept.voucherNo() + "已作废，党费退回在手"), outcome);
    }

    /** Books a row of the fund; 撤销 reverses it. */
    void book(FundEntry entry, SaveOutcome outcome) {
        act("正在登记", () -> services.fundService().book(entry), kept -> tools.notices().undoable("已登记" + kept.kind().label() + " " + Money.text(kept.amount()) + " 元",
                () -> act("正在撤销", () -> services.fundService().reverse(kept.id(), kept.happenedOn(), UNDONE), done -> tools.notices().done("已冲正"), null)), outcome);
    }

    /** Reverses a row of the fund. */
    void reverse(FundEntry entry, LocalDate day, String reason, SaveOutcome outcome) {
        act("正在冲正", () -> services.fundService().reverse(entry.id(), day, reason), kept -> tools.notices().done("已冲正 " + Money.text(entry.amount()) + " 元"), outcome);
    }

    /** Keeps publications: new ones, or one that is changed. */
    void publish(List<Publication> publications, SaveOutcome outcome) {
        act("正在登记公示", () -> services.publicationService().saveAll(publications), kept -> told(publications, kept), outcome);
    }

    private void told(List<Publication> asked, List<Publication> kept) {
        if (asked.stream().anyMatch(each -> each.id() != 0)) {
            tools.notices().done("已保存公示");
            return;
        }
        tools.notices().undoable("已登记 " + kept.size() + " 个党组织的公示", () -> act("正在撤销公示", () -> {
            kept.forEach(each -> services.publicationService().remove(each.id()));
            return kept;
        }, done -> tools.notices().done("已撤销公示登记"), null));
    }

    /** Takes a publication away; 撤销 brings it back. */
    void remove(Publication publication) {
        act("正在删除公示", () -> services.publicationService().remove(publication.id()), removed -> tools.notices().undoable("已删除 1 条公示记录", () -> publish(
                List.of(new Publication(0, removed.organizationId(), removed.year(), removed.fromOn(), removed.toOn(), removed.place(), removed.phone(), removed.remarks())),
                null)), null);
    }

    /** Closes all months up to {@code row}'s, after the clerk was told what is still open. */
    void close(MonthRow row) {
        tools.tasks().run("正在核对", progress -> services.closings().doubts(row.month())).onSuccess(doubts -> {
            String month = row.label();
            String told = String.join("", doubts) + "结账后，到" + month + "为止不能再登记交纳、上缴和收支，应交数额不再变动；需要更正的，可重新开账。";
            if (tools.prompts().confirm(Confirmation.of("结账", told, "结账到" + month))) {
                act("正在结账", () -> services.closings().close(row.month()), made -> tools.notices().done("已结账到" + month), null);
            }
        }).start();
    }

    /** Opens {@code row}'s month and all later ones again. */
    void reopen(MonthRow row, String reason, SaveOutcome outcome) {
        act("正在开账", () -> {
            services.closings().reopen(row.month(), reason);
            return row;
        }, done -> tools.notices().done("已从" + row.label() + "起重新开账"), outcome);
    }

    private <T> void act(String title, Callable<T> work, Consumer<T> after, SaveOutcome outcome) {
        tools.tasks().run(title, progress -> work.call()).onSuccess(kept -> {
            after.accept(kept);
            if (outcome != null) {
                outcome.done().run();
            }
            load();
        }).onError(problem -> explain(title, problem, outcome)).start();
    }

    private void explain(String title, Throwable problem, SaveOutcome outcome) {
        boolean refused = problem instanceof RefusedException || problem instanceof IllegalArgumentException;
        if (refused && outcome != null) {
            outcome.refused().accept(problem.getMessage());
        } else if (refused) {
            tools.prompts().info("没有登记", problem.getMessage());
        } else {
            tools.failures().report(title, problem);
        }
    }
}
