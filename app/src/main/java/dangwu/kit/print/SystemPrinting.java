package dangwu.kit.print;

import dangwu.kit.ui.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;

/**
 * The printers that the operating system has. Where it takes PDF as it is (CUPS), it gets the pages themselves: sharp, small, and Java
 * would need a program there that many machines lack. Elsewhere the pages are drawn for the printer.
 */
public final class SystemPrinting implements Printing {

    private final PrintRoute route;

    SystemPrinting(PrintRoute route) {
        this.route = route;
    }

    /** The printers of this machine. */
    public static SystemPrinting ofThisMachine() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Optional<PrintRoute> cups = windows ? Optional.empty() : CupsRoute.ofThisMachine().map(found -> found);
        return new SystemPrinting(cups.orElseGet(() -> new DrawnRoute(SystemPrinting::service)));
    }

    @Override
    public List<Printer> printers() throws PrintTroubleException {
        List<Printer> found = new ArrayList<>();
        try {
            PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
            for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
                found.add(printer(service, standard));
            }
        } catch (RuntimeException | LinkageError e) {
            throw new PrintTroubleException("读不到这台电脑的打印机，请检查系统的打印服务是否已启动。", e);
        }
        found.sort(Comparator.comparing((Printer one) -> !one.standard()).thenComparing(Printer::name));
        return List.copyOf(found);
    }

    @Override
    public void print(PrintJob job, Progress progress) throws PrintTroubleException {
        progress.stopIfCancelled();
        route.send(job, progress);
    }

    private static Printer printer(PrintService service, PrintService standard) {
        boolean same = standard != null && standard.getName().equals(service.getName());
        boolean both = service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null);
        // A printer that does not say counts as able and willing.
        boolean colour = service.getAttribute(ColorSupported.class) != ColorSupported.NOT_SUPPORTED;
        boolean accepting = service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        return new Printer(service.getName(), same, both, colour, accepting);
    }

    private static Optional<PrintService> service(String name) {
        for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
            if (service.getName().equals(name)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }
}
