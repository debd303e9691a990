package dangwu.records.dues.form;

import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import dangwu.records.dues.ledger.DuesCase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Writes every ledger and form of dues to a folder, to be looked at. */
final class DuesGallery {

    private static final List<PaperWriter> WRITERS = List.of(new DocxWriter(), new XlsxWriter(), new PdfWriter(FontFiles.ofThisMachine()));

    private DuesGallery() {}

    /** @param args the folder */
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        DuesCase made = DuesCase.full();
        DuesForms forms = new DuesForms(made.source());
        for (Ledger ledger : forms.ledgers()) {
            write(out, ledger.id() + "-unit", ledger.paper(DuesCase.year(null)));
            write(out, ledger.id() + "-office", ledger.paper(DuesCase.year(DuesCase.OFFICE)));
            write(out, ledger.id() + "-empty", ledger.paper(DuesCase.year(DuesCase.EMPTY)));
            write(out, ledger.id() + "-months", ledger.paper(new LedgerRequest(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 31), DuesCase.OFFICE, Set.of())));
        }
        write(out, "month-november", forms.monthSheet(DuesCase.OFFICE, YearMonth.of(2026, 11)));
        write(out, "month-december", forms.monthSheet(DuesCase.OFFICE, YearMonth.of(2026, 12)));
        write(out, "voucher", forms.voucher(Voucher.received("2026-0001", "中共某市重大项目服务和经济信息研究中心联合支部委员会", "2026年1月至3月党费", new BigDecimal("12345678.05"),
                LocalDate.of(2026, 4, 3), "中共某市发展和改革局机关委员会").by("李静", "王敏")));
        write(out, "notice", forms.publicationNotice(new PublicationNotice(DuesCase.UNIT, 2026, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 21), "机关一楼公示栏", "000-12345678", null)));
        write(out, "explanation", forms.explanation(made.accounts.get(5).file().member().id(), YearMonth.of(2026, 11)));
        write(out, "explanation-cap", forms.explanation(made.accounts.stream().filter(each -> each.file().member().name().equals("高薪者")).findFirst().orElseThrow().file().member().id(), YearMonth.of(2026, 11)));
    }

    private static void write(Path out, String name, PaperBook book) throws Exception {
        for (PaperWriter writer : WRITERS) {
            PaperFiles.save(book, out.resolve(name + "." + writer.format().extension()), writer, Progress.NONE);
        }
    }
}
