package dangwu.bench;

import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.form.MeetingForms;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A year's minutes of 200 pages as pdf and as docx, from the records to the file, against the same words written with PDFBox and with POI
 * alone: the same rows and cells with their borders, the same faces and sizes, lines broken at the same width, fonts embedded alike.
 */
public final class MinutesBench {

    static final int PAGES = 200;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 2;
    private static final int HEAP_MB = 256;
    private static final int DISCUSSION_LINES = 70;
    private static final String BOUND = "≤ 1.5";

    private MinutesBench() {}

    /** As pdf, in a process of its own. */
    public static BenchRow measurePdf() throws IOException, InterruptedException {
        return Rounds.inProcess("写 " + PAGES + " 页会议记录 pdf（基准：只用 PDFBox 写同样的文字和表格）", BOUND, Pdf.class, HEAP_MB);
    }

    /** As docx, in a process of its own. */
    public static BenchRow measureDocx() throws IOException, InterruptedException {
        return Rounds.inProcess("写 " + PAGES + " 页会议记录 docx（基准：只用 POI 写同样的文字和表格）", BOUND, Docx.class, HEAP_MB);
    }

    /** The process that writes pdf. */
    static final class Pdf {

        private Pdf() {}

        public static void main(String[] args) throws Exception {
            run(new PdfWriter(new FontFiles(List.of())), new PlainMinutesPdf());
        }
    }

    /** The process that writes docx. */
    static final class Docx {

        private Docx() {}

        public static void main(String[] args) throws Exception {
            run(new DocxWriter(), new PlainMinutesDocx());
        }
    }

    /** The plain way to write the words of papers. */
    @FunctionalInterface
    interface Plain {
        void write(List<Paper> papers, OutputStream out) throws IOException;
    }

    private static void run(PaperWriter writer, Plain plain) throws Exception {
        Path folder = Files.createTempDirectory("minutes-bench");
        Path file = folder.resolve("minutes");
        try (MeetingFixture fixture = new MeetingFixture(folder.resolve("data"))) {
            MeetingPrints forms = new MeetingForms(fixture.records.organizations, fixture.records.memberships);
            List<MeetingFile> meetings = meetings(fixture, forms);
            List<Paper> papers = papers(forms, meetings);
            Rounds.Way ours = round -> timed(file, out -> writer.write(new PaperBook("会议记录", papers(forms, meetings)), out, Progress.NONE));
            Rounds.Way bare = round -> timed(file, out -> plain.write(papers, out));
            for (int i = 0; i < WARM_UP; i++) {
                ours.run(i);
                bare.run(i);
            }
            Rounds.measure(ROUNDS, ours, bare, System.out);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static double timed(Path file, Writing writing) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** So many meetings that their minutes have at least 200 pages. */
    private static List<MeetingFile> meetings(MeetingFixture fixture, MeetingPrints forms) throws IOException {
        MeetingFile one = meeting(fixture, 0);
        Path file = Files.createTempFile("pages", ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfWriter(new FontFiles(List.of())).write(forms.minutes(one), out, Progress.NONE);
        }
        int pages;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            pages = document.getNumberOfPages();
        }
        Files.delete(file);
        List<MeetingFile> meetings = new ArrayList<>();
        for (int i = 0; i * pages < PAGES; i++) {
            meetings.add(meeting(fixture, i));
        }
        return meetings;
    }

    private static MeetingFile meeting(MeetingFixture fixture, int number) {
        StringBuilder said = new StringBuilder();
        for (int i = 1; i <= DISCUSSION_LINES; i++) {
            said.append(i > 1 ? "\n" : "").append("党员").append("甲乙丙丁戊己庚辛".charAt(i % 8)).append("：第").append(number).append("次会议第").append(i)
                    .append("点意见，要把2026年的工作做实做细，按时参加组织生活，主动联系服务群众，带头完成好各项任务，出勤率达到95.2%。");
        }
        MeetingFile file = fixture.assembly();
        AgendaItem first = file.agenda().get(0).withDiscussion(said.toString(), null);
        return file.withAgenda(List.of(first, file.agenda().get(1)));
    }

    private static List<Paper> papers(MeetingPrints forms, List<MeetingFile> meetings) {
        List<Paper> papers = new ArrayList<>();
        meetings.forEach(meeting -> papers.addAll(forms.minutes(meeting).papers()));
        return papers;
    }
}
