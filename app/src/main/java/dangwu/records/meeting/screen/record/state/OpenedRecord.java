package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.recovery.RecoveryCopy;
import java.util.Optional;

/**
 * A record that was read.
 *
 * @param copy edits of it that were not saved; empty: none
 */
record OpenedRecord(MeetingFile file, Optional<RecoveryCopy> copy, RecordProposal proposal) {

    /** @throws RefusedException when there is no record {@code id} any more */
    static OpenedRecord read(RecordTools tools, long id) {
        MeetingFile file = tools.reader().find(id).orElseThrow(() -> new RefusedException("这条会议记录已被删除。"));
        Optional<RecoveryCopy> copy = file.meeting().complete() ? tools.recovery().find(id).filter(kept -> !kept.file().equals(file)) : Optional.empty();
        Meeting shown = copy.map(kept -> kept.file().meeting()).orElse(file.meeting());
        RecordProposal proposal = tools.reader().propose(shown.kind(), shown.organizationId(), shown.heldOn(), id);
        // An old record may belong to an organization that does not stand any more: it must be found all the same.
        return new OpenedRecord(file, copy, new RecordProposal(tools.reader().tree(), proposal.file(), proposal.due(), proposal.groups(), proposal.people(),
                proposal.committee(), proposal.prior()));
    }
}
