package dangwu.kit.print;

import dangwu.kit.office.Format;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.ui.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Binds volumes. Cover and contents bear no numbers and the first part begins with page 1, as in the volumes of archives. First the parts are
 * written and their pages counted, then the contents are written with the true numbers.
 */
public final class Binder {

    private final PdfWriter writer;

    /** @param writer writes the papers of our own, and the numbers */
    public Binder(PdfWriter writer) {
        this.writer = writer;
    }

    /**
     * The volume as PDF, with bookmarks.
     *
     * @throws PrintTroubleException with a sentence: a PDF that cannot be read or has a password
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public byte[] bind(Volume volume, Progress progress) throws IOException {
        try (Sources sources = new Sources()) {
            List<List<Leaf>> parts = parts(volume, sources, progress);
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            List<Leaf> body = new ArrayList<>();
            for (List<Leaf> part : parts) {
                evenOut(body, volume.twoSided());
                starts.add(body.size() + 1);
                body.addAll(part);
                ends.add(body.size());
            }
            progress.stopIfCancelled();
            FrontMatter front = new FrontMatter(volume, starts, ends);
            List<Leaf> cover = sources.read(volume.title(), written(front.cover(), progress));
            List<Leaf> contents = sources.read(volume.title(), written(front.contents(), progress));
            evenOut(cover, volume.twoSided());
            evenOut(contents, volume.twoSided());
            PDDocument numbers = sources.open(volume.title(), written(NumberSheets.of(body), progress));
            progress.stopIfCancelled();
            return new Binding(volume, cover, contents, body, starts).bound(numbers);
        }
    }

    /** Our own papers are written in one go, so that each typeface is embedded once. */
    private List<List<Leaf>> parts(Volume volume, Sources sources, Progress progress) throws IOException {
        Deque<Integer> pages = new ArrayDeque<>();
        Deque<Leaf> leaves = new ArrayDeque<>();
        List<Paper> papers = new ArrayList<>();
        for (Volume.Part part : volume.parts()) {
            if (part instanceof Volume.Written written) {
                printed(written).forEach(paper -> papers.add(new Paper(paper.name(), paper.page().withNumbers(PageNumbers.NONE), paper.blocks())));
            }
        }
        if (!papers.isEmpty()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pages.addAll(writer.writeCounting(new PaperBook(volume.title(), papers), out, new PaperPdf.Written(progress)));
            leaves.addAll(sources.read(volume.title(), out.toByteArray()));
        }
        List<List<Leaf>> parts = new ArrayList<>();
        for (Volume.Part part : volume.parts()) {
            parts.add(part instanceof Volume.Written written ? taken(leaves, pages, printed(written).size())
                    : sources.read(part.title(), ((Volume.Ready) part).pdf()));
        }
        return parts;
    }

    /** The papers that are meant for print. */
    private static List<Paper> printed(Volume.Written part) {
        return part.book().in(Format.PDF).papers();
    }

    private static List<Leaf> taken(Deque<Leaf> leaves, Deque<Integer> pages, int papers) {
        List<Leaf> own = new ArrayList<>();
        for (int paper = 0; paper < papers; paper++) {
            for (int page = pages.remove(); page > 0; page--) {
                own.add(leaves.remove());
            }
        }
        return own;
    }

    private static void evenOut(List<Leaf> leaves, boolean twoSided) {
        if (twoSided && leaves.size() % 2 == 1) {
            leaves.add(Leaf.BLANK);
        }
    }

    private byte[] written(PaperBook book, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out, new PaperPdf.Written(progress));
        return out.toByteArray();
    }

    /** The documents pages are taken from: they stay open until the volume is saved. */
    private static final class Sources implements AutoCloseable {

        private final List<PDDocument> open = new ArrayList<>();

        PDDocument open(String title, byte[] pdf) throws IOException {
            try {
                PDDocument document = Loader.loadPDF(pdf);
                open.add(document);
                return document;
            } catch (InvalidPasswordException e) {
                throw new PrintTroubleException("“" + title + "”的 PDF 加了密码，不能装订，请换成没有密码的文件。", e);
            } catch (IOException e) {
                throw new PrintTroubleException("“" + title + "”的 PDF 读不出来，可能已损坏，请重新生成或换一个文件。", e);
            }
        }

        List<Leaf> read(String title, byte[] pdf) throws IOException {
            List<Leaf> leaves = new ArrayList<>();
            open(title, pdf).getPages().forEach(page -> leaves.add(Leaf.of(page)));
            return leaves;
        }

        @Override
        public void close() throws IOException {
            for (PDDocument document : open) {
                document.close();
            }
        }
    }
}
