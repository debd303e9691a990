package dangwu.kit.print;

import dangwu.kit.ui.Progress;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Draws the pages for the printer, by Java's own printing: each on a sheet of its own size, upright or on its side, unscaled. */
final class DrawnRoute implements PrintRoute {

    private final Function<String, Optional<PrintService>> services;

    /** @param services finds a printer by its name */
    DrawnRoute(Function<String, Optional<PrintService>> services) {
        this.services = services;
    }

    @Override
    public void send(PrintJob job, Progress progress) throws PrintTroubleException {
        String name = job.settings().printer();
        PrintService service = services.apply(name).orElseThrow(
                () -> new PrintTroubleException("找不到打印机“" + name + "”，它可能已被删除或断开，请另选一台打印机。"));
        try (PDDocument document = Loader.loadPDF(PickedPages.of(job.pdf(), job.pages()))) {
            PrinterJob printer = PrinterJob.getPrinterJob();
            printer.setPrintService(service);
            printer.setJobName(job.title());
            printer.setPageable(new Watched(new PDFPageable(document, Orientation.AUTO), printer, progress));
            printer.print(attributes(job, document, service));
        } catch (PrinterAbortException e) {
            CancellationException cancelled = new CancellationException("cancelled by the user");
            cancelled.initCause(e);
            throw cancelled;
        } catch (PrinterException | IOException e) {
            throw new PrintTroubleException("打印机“" + name + "”没有接收这次打印，请检查打印机后再试，或先另存为 PDF。", e);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintJob job, PDDocument document, PrintService service) {
        PrintSettings settings = job.settings();
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet(new JobName(job.title(), null));
        wanted.add(new Copies(settings.copies()));
        wanted.add(settings.collated() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        wanted.add(switch (settings.sides()) {
            case ONE_SIDED -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        });
        wanted.add(settings.grey() ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        Sheet.of(PageSize.of(document.getPage(0))).map(Sheet::medium).filter(sheet -> service.isAttributeValueSupported(sheet, null, null))
                .ifPresent(wanted::add);
        return wanted;
    }

    /** The pages, with a look at the progress before each. */
    private record Watched(Pageable pages, PrinterJob job, Progress progress) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return pages.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable drawn = pages.getPrintable(page);
            return (graphics, format, index) -> {
                if (progress.isCancelled()) {
                    job.cancel();
                    throw new PrinterAbortException("cancelled by the user");
                }
                progress.done(index, pages.getNumberOfPages());
                return drawn.print(graphics, format, index);
            };
        }
    }
}
