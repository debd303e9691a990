package dangwu.front.desktop;

import dangwu.front.wiring.OrganizationalLife;
import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.attachment.screen.Shelf;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.Screen;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.phrase.PhraseRepository;
import dangwu.records.meeting.phrase.PhraseService;
import dangwu.records.meeting.recovery.RecoveryRepository;
import dangwu.records.meeting.screen.record.MeetingRecordView;
import dangwu.records.meeting.screen.record.state.Later;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import dangwu.records.meeting.screen.record.state.RecordPapersViewModel;
import dangwu.records.meeting.screen.record.state.RecordReader;
import dangwu.records.meeting.screen.record.state.RecordTools;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel;
import java.util.Arrays;
import java.util.List;

/** Puts the screen together on which a meeting is recorded. */
final class RecordRoom {

    private final DesktopParts parts;
    private final Printing printing;

    /** How the papers of a meeting are made and printed. */
    record Printing(PaperPdf pdf, PrintDesk desk, List<PaperWriter> writers) {}

    RecordRoom(DesktopParts parts, Printing printing) {
        this.parts = parts;
        this.printing = printing;
    }

    Screen screen() {
        Unit unit = parts.unit();
        OrganizationalLife life = unit.life();
        Later later = new Pauses();
        RecordReader reader = new RecordReader(unit.organizations(), unit.memberships(), life.meetings(), life.plans(), life.service(), unit.names());
        RecordTools tools = new RecordTools(reader, life.service(), life.planService(), new RecoveryRepository(unit.database()), parts.tasks(), parts.notices(),
                parts.prompts(), later, parts.clock());
        MeetingRecordViewModel model = new MeetingRecordViewModel(tools);
        RecordPapersViewModel papers = new RecordPapersViewModel(new RecordPapersViewModel.Tools(life.prints(), printing.pdf(), printing.desk(), printing.writers(),
                parts.files()::open, parts.tasks(), parts.notices(), parts.prompts(), later));
        PhrasesViewModel phrases = new PhrasesViewModel(new PhraseService(unit.database(), new PhraseRepository(unit.database())), parts.tasks(), parts.notices());
        return new MeetingRecordView(model, new MeetingRecordView.Papers(papers, attachments(), phrases, new TakeOverViewModel(tools, model)),
                new MeetingRecordView.Surroundings(parts::stage, parts.theme(), parts.prompts(), unit.names(), parts.clock(), parts.navigator()::back,
                        () -> parts.navigator().open(Place.ORGANIZATIONS)));
    }

    private AttachmentsViewModel attachments() {
        List<Shelf> shelves = Arrays.stream(MeetingPaper.values())
                .map(paper -> paper == MeetingPaper.PHOTO ? Shelf.forPictures(paper.ownerKind(), paper.label()) : Shelf.of(paper.ownerKind(), paper.label())).toList();
        return new AttachmentsViewModel(parts.attachments(), shelves);
    }
}
