package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.office.Column;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import dangwu.kit.ui.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class BinderTest {

    private final Binder binder = new Binder(new PdfWriter(FontFiles.ofThisMachine()));

    @Test
    void contentsGiveTheTruePagesAndNumbersRunThroughTheVolume() throws IOException {
        byte[] pdf = bind(false, minute("第一次会议", 60), new Volume.Ready("扫描件", PdfSamples.upright(2)), minute("第二次会议", 1));

        int body = PdfSamples.count(pdf) - 2;
        assertThat(body).as("a long part, a scan, a short part").isGreaterThanOrEqualTo(5);
        assertThat(PdfSamples.text(pdf, 1)).contains("2026 年度会议记录", "第一党支部").doesNotContain("页");
        String contents = PdfSamples.text(pdf, 2);
        int scan = firstPageWith(pdf, "Sheet 1") - 2;
        assertThat(contents).contains("1 第一次会议 1-" + (scan - 1), "2 扫描件 " + scan + "-" + (scan + 1), "3 第二次会议 " + (scan + 2)).doesNotContain("共");
        assertThat(firstPageWith(pdf, "记录：第二次会议") - 2).isEqualTo(scan + 2);
        for (int page = 1; page <= body; page++) {
            assertThat(PdfSamples.text(pdf, page + 2)).containsOnlyOnce("第 " + page + " 页 共 " + body + " 页");
        }
    }

    @Test
    void bookmarksLeadToTheParts() throws IOException {
        byte[] pdf = bind(false, minute("甲", 1), minute("乙", 1));
        assertThat(bookmarks(pdf)).containsExactly("封面 1", "目录 2", "甲 3", "乙 4");
    }

    @Test
    void papersMeantForExcelOnlyAreLeftOut() throws IOException {
        Paper shown = Paper.of("甲", PageSetup.portrait(), Title.of("甲的记录"));
        Paper sorted = Paper.of("甲，可筛选", PageSetup.portrait(), Title.of("可筛选的表")).onlyIn(Format.XLSX);
        byte[] pdf = bind(false, new Volume.Written("甲", new PaperBook("甲", List.of(sorted, shown))), minute("乙", 1));
        assertThat(bookmarks(pdf)).containsExactly("封面 1", "目录 2", "甲 3", "乙 4");
        assertThat(PdfSamples.text(pdf, 3)).contains("甲的记录");
    }

    @Test
    void twoSidedEverythingBeginsOnARightHandPage() throws IOException {
        byte[] pdf = bind(true, minute("甲", 1), minute("乙", 1), new Volume.Ready("丙", PdfSamples.upright(1)));
        assertThat(bookmarks(pdf)).containsExactly("封面 1", "目录 3", "甲 5", "乙 7", "丙 9");
        assertThat(PdfSamples.text(pdf, 6)).as("the back of a sheet").isEmpty();
        assertThat(PdfSamples.text(pdf, 7)).as("the back counts").contains("第 3 页 共 5 页");
        assertThat(PdfSamples.text(pdf, 3)).as("a blank back is none of a part's pages").contains("甲 1", "乙 3", "丙 5").doesNotContain("1-2", "3-4");
    }

    @Test
    void contentsOfManyPartsTakeSeveralPages() throws IOException {
        Volume.Part[] parts = IntStream.rangeClosed(1, 120).mapToObj(i -> minute("会议" + i, 1)).toArray(Volume.Part[]::new);
        byte[] pdf = bind(false, parts);
        List<String> marks = bookmarks(pdf);
        int front = Integer.parseInt(marks.get(2).split(" ")[1]) - 1;
        assertThat(front).isGreaterThan(2);
        assertThat(PdfSamples.count(pdf)).isEqualTo(front + 120);
        assertThat(PdfSamples.text(pdf, front)).contains("会议120 120");
        assertThat(PdfSamples.text(pdf, front + 120)).contains("会议120").contains("第 120 页 共 120 页");
    }

    @Test
    void numbersStandUprightAtTheFootOfTurnedAndWidePages() throws IOException {
        byte[] turned;
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int rotation : new int[] {0, 90, 180, 270}) {
                PDPage page = new PDPage(new PDRectangle(10, 20, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
                page.setRotation(rotation);
                document.addPage(page);
            }
            document.save(out);
            turned = out.toByteArray();
        }
        byte[] pdf = bind(false, new Volume.Ready("转过的页", turned), new Volume.Ready("横页", PdfSamples.of(PdfSamples.ON_ITS_SIDE)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 3; page <= 7; page++) {
                Middle middle = middle(document, page);
                PageSize size = PageSize.of(document.getPage(page - 1));
                assertThat(middle.x() / size.width()).as("page " + page).isBetween(0.48, 0.52);
                assertThat(middle.fromTop() / size.height()).as("page " + page).isBetween(0.93, 0.99);
            }
        }
    }

    @Test
    void aPdfThatCannotBeReadIsNamed() throws IOException {
        assertThatThrownBy(() -> bind(false, new Volume.Ready("扫描件", new byte[] {1, 2, 3})))
                .hasMessage("“扫描件”的 PDF 读不出来，可能已损坏，请重新生成或换一个文件。");
        byte[] locked;
        try (PDDocument document = Loader.loadPDF(PdfSamples.upright(1)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            locked = out.toByteArray();
        }
        assertThatThrownBy(() -> bind(false, new Volume.Ready("文件", locked))).hasMessage("“文件”的 PDF 加了密码，不能装订，请换成没有密码的文件。");
    }

    private byte[] bind(boolean twoSided, Volume.Part... parts) throws IOException {
        return binder.bind(new Volume("2026 年度会议记录", List.of("第一党支部"), List.of(parts), twoSided), Progress.ignored());
    }

    private static Volume.Part minute(String title, int rows) {
        List<List<?>> lines = new ArrayList<>();
        IntStream.rangeClosed(1, rows).forEach(row -> lines.add(List.of(row, "发言要点")));
        return new Volume.Written(title, PaperBook.of(Paper.of(title, PageSetup.portrait(), Title.of("记录：" + title),
                Table.ledger(List.of(Column.integer("序号", 6), Column.text("内容", 40)), lines))));
    }

    private static int firstPageWith(byte[] pdf, String text) throws IOException {
        for (int page = 1; page <= PdfSamples.count(pdf); page++) {
            if (PdfSamples.text(pdf, page).contains(text)) {
                return page;
            }
        }
        throw new AssertionError("nowhere: " + text);
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            }
        }
        return found;
    }

    private record Middle(double x, double fromTop) {}

    /** Where the page number stands, on the page as it is looked at. */
    private static Middle middle(PDDocument document, int page) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains("共")) {
                    signs.addAll(positions);
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        assertThat(signs).as("number on page " + page).isNotEmpty();
        TextPosition last = signs.get(signs.size() - 1);
        return new Middle((signs.get(0).getX() + last.getX() + last.getWidth()) / 2, last.getY());
    }
}
