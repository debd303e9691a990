package dangwu.records.meeting.form;

import dangwu.kit.attachment.AttachmentRepository;
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
import dangwu.kit.text.ChineseNames;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.ledger.LifeSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

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
            List<MeetingFile> held = fixture.records.database.write("样例", scope -> fixture.service.add(scope, List.of(complete(fixture.assembly()),
                    complete(MeetingSamples.full(fixture, MeetingKind.ORGANIZATIONAL_LIFE_MEETING)), complete(MeetingSamples.full(fixture, MeetingKind.CENTRE_GROUP_STUDY)),
                    complete(fixture.filled(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, fixture.second, LocalDate.of(2026, 2, 3))))));
            fixture.planService.save(PlanLine.of(fixture.second.id(), YearMonth.of(2026, 12), MeetingKind.PARTY_LECTURE, "学习党章"));
            LifeSource source = new LifeSource(fixture.records.organizations, fixture.records.posts, fixture.records.memberships, fixture.meetings, fixture.plans,
                    new AttachmentRepository(fixture.records.database), new ChineseNames(), Clock.systemUTC());
            for (Ledger ledger : new MeetingFormLedgers(source, fixture.service).all()) {
                write(out, ledger.id(), ledger.paper(new LedgerRequest(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, Set.of())));
            }
            write(out, "long", forms.minutes(MeetingSamples.longOne(fixture, 120)));
            write(out, "votes", forms.minutes(MeetingSamples.voted(fixture)));
        }
    }

    private static MeetingFile complete(MeetingFile file) {
        return file.with(file.meeting().withStatus(Meeting.Status.COMPLETE));
    }

    private static void write(Path out, String name, PaperBook book) throws Exception {
        for (PaperWriter writer : WRITERS) {
            PaperFiles.save(book, out.resolve(name + "." + writer.format().extension()), writer, Progress.NONE);
        }
    }
}
