package dangwu.records.meeting.ledger;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.PostRepository;
import java.time.Clock;
import java.time.LocalDate;

/** Where ledgers of meetings get what they tell. */
public record LifeSource(OrganizationRepository organizations, PostRepository posts, MembershipRepository memberships, MeetingRepository meetings,
        PlanRepository plans, AttachmentRepository attachments, ChineseNames names, Clock clock) {

    /** The day on which the ledger is made: what is planned for later is not missing yet. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What {@code request} is about.
     *
     * @throws dangwu.kit.db.RefusedException with a Chinese sentence when the organization did not stand in the period
     */
    public LifeScope scope(LedgerRequest request) {
        return LifeScope.of(request, organizations.tree());
    }
}
