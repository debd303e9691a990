package dangwu.kit.print;

import dangwu.kit.ui.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that lists the printers and prints pages 1, 2 and 4 of a document two-sided, twice; then it tries a printer that refuses. Told
 * "whole" besides, it prints all pages, once, and tries nothing else.
 * What it says goes to stdout, a line each.
 */
final class PrintsOnePaper {

    private PrintsOnePaper() {}

    public static void main(String[] args) throws Exception {
        Printing printing = SystemPrinting.ofThisMachine();
        for (Printer printer : printing.printers()) {
            say("printer " + printer);
        }
        byte[] pdf = Files.readAllBytes(Path.of(args[0]));
        if (args.length > 1 && args[1].equals("whole")) {
            List<Integer> pages = IntStream.rangeClosed(1, PdfSamples.count(pdf)).boxed().toList();
            printing.print(new PrintJob("minutes", pdf, pages, new PrintSettings("office", 1, true, PrintSides.ONE_SIDED, false)), Progress.ignored());
            say("printed on office");
            return;
        }
        PrintSettings settings = new PrintSettings("office", 2, true, PrintSides.LONG_EDGE, false);
        for (String printer : List.of("office", "refusing", "nowhere")) {
            try {
                printing.print(new PrintJob("volume", pdf, List.of(1, 2, 4), settings.on(printer)), Progress.ignored());
                say("printed on " + printer);
            } catch (PrintTroubleException e) {
                say(printer + ": " + e.getMessage() + " <- " + e.getCause().getMessage());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
