package dangwu.records.meeting.form;

import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.ledger.MeetingLedgers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** L35 组织生活会材料: the whole file of each 组织生活会 of the period, its papers in their order. */
final class LifeMaterialsLedger extends MeetingBasedLedger {

    LifeMaterialsLedger(LifeSource source) {
        super("L35", "组织生活会材料", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MeetingFile> files = source().meetings().files(scope.meetings().kinds(Set.of(MeetingKind.ORGANIZATIONAL_LIFE_MEETING)));
        List<Paper> papers = new ArrayList<>();
        for (MeetingFile file : MeetingVolume.ordered(files, scope.tree())) {
            papers.addAll(new LifeMaterials(file, MinutesLedger.holder(file, scope)).papers());
        }
        return new PaperBook(scope.top().name() + name(), papers.isEmpty() ? List.of(MinutesLedger.none(scope, name())) : papers);
    }
}
