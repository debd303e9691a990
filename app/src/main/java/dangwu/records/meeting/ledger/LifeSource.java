package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.PostRepository;

/** Where ledgers of meetings get what they tell. */
public record LifeSource(OrganizationRepository organizations, PostRepository posts, MembershipRepository memberships, MeetingRepository meetings,
        PlanRepository plans, ChineseNames names) {

    /**
     * What {@code request} is about.
     *
     * @throws dangwu.kit.db.RefusedException with a Chinese sentence when the organization did not stand in the period
     */
    public LifeScope scope(LedgerRequest request) {
        return LifeScope.of(request, organizations.tree());
    }
}
