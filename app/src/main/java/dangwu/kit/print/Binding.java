package dangwu.kit.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/** Puts the leaves of a volume together: pages, numbers over them, bookmarks. */
final class Binding {

    private final Volume volume;
    private final List<Leaf> cover;
    private final List<Leaf> contents;
    private final List<Leaf> body;
    private final List<Integer> starts;

    /** @param starts on which page of the body each part begins, from 1 */
    Binding(Volume volume, List<Leaf> cover, List<Leaf> contents, List<Leaf> body, List<Integer> starts) {
        this.volume = volume;
        this.cover = cover;
        this.contents = contents;
        this.body = body;
        this.starts = starts;
    }

    /** @param numbers a page for each leaf of the body, with its number */
    byte[] bound(PDDocument numbers) throws IOException {
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (List<Leaf> leaves : List.of(cover, contents, body)) {
                for (Leaf leaf : leaves) {
                    add(whole, leaf);
                }
            }
            int first = cover.size() + contents.size();
            for (int i = 0; i < body.size(); i++) {
                if (!body.get(i).blank()) {
                    number(whole, whole.getPage(first + i), numbers.getPage(i));
                }
            }
            bookmarks(whole, first);
            whole.getDocumentInformation().setTitle(volume.title());
            whole.getDocumentCatalog().setLanguage("zh-CN");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        }
    }

    private static void add(PDDocument whole, Leaf leaf) throws IOException {
        if (leaf.blank()) {
            whole.addPage(new PDPage(PDRectangle.A4));
            return;
        }
        PDPage page = whole.importPage(leaf.page());
        // These may have been inherited from where the page stood before.
        page.setResources(leaf.page().getResources());
        page.setMediaBox(leaf.page().getMediaBox());
        page.setCropBox(leaf.page().getCropBox());
        page.setRotation(leaf.page().getRotation());
    }

    private static void number(PDDocument whole, PDPage page, PDPage sheet) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(whole, sheet.getContents(), COSName.FLATE_DECODE));
        form.setResources(sheet.getResources());
        form.setBBox(sheet.getMediaBox());
        PageSize size = PageSize.of(page);
        double scale = Math.min(1, size.width() / sheet.getMediaBox().getWidth());
        Matrix place = seen(page);
        place.concatenate(Matrix.getTranslateInstance((float) (size.width() - sheet.getMediaBox().getWidth() * scale) / 2, 0));
        place.concatenate(Matrix.getScaleInstance((float) scale, (float) scale));
        try (PDPageContentStream over = new PDPageContentStream(whole, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            over.transform(place);
            over.drawForm(form);
        }
    }

    /** From the page as it is looked at, its lower left corner being 0, 0, to the page as it is written. */
    private static Matrix seen(PDPage page) {
        PDRectangle box = page.getCropBox();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }

    private void bookmarks(PDDocument whole, int first) {
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark("封面", whole.getPage(0)));
        outline.addLast(bookmark("目录", whole.getPage(cover.size())));
        for (int i = 0; i < starts.size(); i++) {
            outline.addLast(bookmark(volume.parts().get(i).title(), whole.getPage(first + starts.get(i) - 1)));
        }
        whole.getDocumentCatalog().setDocumentOutline(outline);
        whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        return item;
    }
}
