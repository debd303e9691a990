package dangwu.records.dues.screen.remit;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.PaperBook;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.records.dues.form.DuesPrints;
import dangwu.records.dues.form.PublicationNotice;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Puts vouchers and notices on paper. */
public final class MoneyPapers {

    private final DuesPrints prints;
    private final PaperPdf pdf;
    private final PrintDesk desk;

    public MoneyPapers(DuesPrints prints, PaperPdf pdf, PrintDesk desk) {
        this.prints = prints;
        this.pdf = pdf;
        this.desk = desk;
    }

    void voucher(Remittance remittance) {
        show("党费内部收款凭单" + remittance.voucherNo(), () -> prints.remittance(remittance.id()));
    }

    /** The vouchers of several, a page for each. */
    void vouchers(String period, List<Remittance> remittances) {
        List<Long> ids = remittances.stream().map(Remittance::id).toList();
        show(period + "党费内部收款凭单", () -> prints.remittances(ids));
    }

    /** A ledger of the whole unit, of the days from {@code from} to {@code to}. */
    void ledger(String id, String title, LocalDate from, LocalDate to) {
        show(title, () -> prints.ledger(id, new LedgerRequest(from, to, null, Set.of())));
    }

    void notice(Publication publication) {
        show(publication.year() + "年度党费收缴情况公示", () -> prints.publicationNotice(new PublicationNotice(publication.organizationId(), publication.year(), publication.fromOn(),
                publication.toOn(), publication.place(), publication.phone(), null)));
    }

    private void show(String title, Supplier<PaperBook> book) {
        desk.preview(title, progress -> pdf.of(book::get).run(progress));
    }
}
