package dangwu.records.meeting.form;

import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Title;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All minutes of a period as one book (L31, of 中心组 sessions L41), each meeting on a new page, by organization and date. */
final class MinutesLedger extends MeetingBasedLedger {

    private final Set<MeetingKind> kinds;

    MinutesLedger(String id, String name, String box, LifeSource source, Set<MeetingKind> kinds) {
        super(id, name, box, source);
        this.kinds = kinds;
    }

    /** Minutes are read and signed, not added up. */
    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.DOCX, Format.PDF);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MeetingFile> files = MeetingVolume.ordered(source().meetings().files(scope.meetings().kinds(kinds)), scope.tree());
        List<Paper> papers = files.stream().map(file -> MinutesForm.of(file, holder(file, scope))).toList();
        return new PaperBook(scope.top().name() + name(), papers.isEmpty() ? List.of(none(scope, name())) : papers);
    }

    static String holder(MeetingFile file, LifeScope scope) {
        return scope.tree().formalName(file.meeting().organizationId());
    }

    /** The sheet that says there is nothing. */
    static Paper none(LifeScope scope, String ledger) {
        return Paper.of(ledger, PageSetup.portrait(), Title.of(scope.top().name() + scope.period().name() + ledger),
                Paragraph.note(scope.period().days() + "没有登记完成的记录。"));
    }
}
