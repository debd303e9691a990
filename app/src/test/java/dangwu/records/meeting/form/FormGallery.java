package dangwu.records.meeting.form;

import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperFiles;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPrints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every form of a meeting to a folder, to be looked at. */
final class FormGallery {

    private static final List<PaperWriter> WRITERS = List.of(new DocxWriter(), new XlsxWriter(), new PdfWriter(FontFiles.ofThisMachine()));

    private FormGallery() {}

    /** @param args the folder */
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path data = Files.createTempDirectory("gallery");
        try (MeetingFixture fixture = new MeetingFixture(data)) {
            MeetingPrints forms = new MeetingForms(fixture.records.organizations, fixture.records.memberships);
            for (MeetingKind kind : MeetingKind.values()) {
                MeetingFile file = MeetingSamples.full(fixture, kind);
                write(out, "full-" + kind, forms.minutes(file));
                write(out, "sign-" + kind, forms.signIn(file));
                write(out, "draft-" + kind, forms.minutes(fixture.service.propose(kind, MeetingSamples.holder(fixture, kind).id(), MeetingFixture.DAY)));
            }
            write(out, "long", forms.minutes(MeetingSamples.longOne(fixture, 120)));
            write(out, "votes", forms.minutes(MeetingSamples.voted(fixture)));
        }
    }

    private static void write(Path out, String name, PaperBook book) throws Exception {
        for (PaperWriter writer : WRITERS) {
            PaperFiles.save(book, out.resolve(name + "." + writer.format().extension()), writer, Progress.NONE);
        }
    }
}
