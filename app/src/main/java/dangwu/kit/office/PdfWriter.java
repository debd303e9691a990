package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes papers as PDF, with the fonts it uses embedded. Print preview and printer use it too. The fonts are read with the first
 * book and kept: keep the writer.
 */
public final class PdfWriter implements PaperWriter {
    /** Height of the beginning of a table or picture that a paragraph keeps. */
    private static final double BEGINNING = 80;
    /** Bytes of pages kept in memory before they go to a temporary file. */
    private static final long IN_MEMORY = 16L << 20;

    private final PdfFonts fonts;

    /** @param files where the typefaces of this machine are found */
    public PdfWriter(FontFiles files) {
        this.fonts = new PdfFonts(files);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void write(PaperBook book, OutputStream out, Progress progress) throws IOException {
        writeCounting(book, out, progress);
    }

    /** As {@link #write}; tells how many pages each paper takes that is printed, in their order. */
    public synchronized List<Integer> writeCounting(PaperBook whole, OutputStream out, Progress progress) throws IOException {
        List<PdfPages> written = new ArrayList<>();
        PaperBook book = whole.in(format());
        BookProgress told = new BookProgress(book, progress);
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            describe(document, book);
            PdfEmbedded embedded = new PdfEmbedded(document, fonts);
            for (Paper paper : book.papers()) {
                PdfPages pages = new PdfPages(document, embedded, paper.page());
                write(paper, pages, told);
                pages.close();
                written.add(pages);
            }
            int next = 1;
            for (PdfPages pages : written) {
                next = pages.number(fonts, next, document.getNumberOfPages());
            }
            embedded.finish();
            told.tell();
            document.save(out);
        }
        out.flush();
        return written.stream().map(PdfPages::count).toList();
    }

    private static void describe(PDDocument document, PaperBook book) {
        document.setDocumentId((long) book.title().hashCode());
        document.getDocumentInformation().setTitle(Texts.clean(book.title()));
        document.getDocumentInformation().setCreator("党务台账");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void write(Paper paper, PdfPages pages, BookProgress progress) throws IOException {
        PdfText text = new PdfText(pages, fonts);
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            progress.block(block);
            double below = below(blocks, i, text);
            if (block instanceof Table table) {
                new PdfTable(pages, fonts, table).draw(below, progress);
            } else if (block instanceof Form form) {
                new PdfForm(pages, fonts, form).draw(below);
            } else if (block instanceof Title title) {
                text.title(title);
            } else if (block instanceof NoteLine note) {
                text.note(note);
            } else if (block instanceof Paragraph paragraph) {
                text.paragraph(paragraph, below);
            } else if (block instanceof SignatureLine line) {
                text.signature(line);
            } else if (block instanceof Picture picture) {
                text.picture(picture);
            } else {
                pages.newPage();
            }
        }
    }

    /** Height of what may not stand on a page without the end of this block. */
    private static double below(List<Block> blocks, int index, PdfText text) {
        double height = Foot.of(blocks, index).stream().mapToDouble(block -> block instanceof Paragraph note ? text.height(note) : PdfText.SIGNATURE_HEIGHT).sum();
        return height > 0 ? height : kept(blocks, index);
    }

    /** Height of the paragraphs that this one keeps, each keeping the next: a line of each, two of the last. */
    private static double kept(List<Block> blocks, int index) {
        if (index + 1 == blocks.size() || !(blocks.get(index) instanceof Paragraph paragraph) || !paragraph.keepWithNext()) {
            return 0;
        }
        if (!(blocks.get(index + 1) instanceof Paragraph next)) {
            return BEGINNING;
        }
        double line = Math.max(next.linePt(), next.pt() * 1.3);
        double further = kept(blocks, index + 1);
        return further > 0 ? line + further : 2 * line;
    }
}
