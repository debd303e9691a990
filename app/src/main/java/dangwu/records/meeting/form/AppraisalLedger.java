package dangwu.records.meeting.form;

import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.List;

/** L36 民主评议党员: ballot, tally, a page for each member and the report of each branch, with the names as of the last day of the period. */
final class AppraisalLedger extends MeetingBasedLedger {

    AppraisalLedger(LifeSource source) {
        super("L36", "民主评议党员", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        Roster roster = source().memberships().roster(scope.to());
        List<Paper> papers = new ArrayList<>();
        for (Organization branch : scope.branches()) {
            List<RosterEntry> members = roster.under(branch.id()).stream().filter(entry -> entry.status() == MembershipStatus.NORMAL)
                    .sorted(roster.inOrder(source().names().byStrokes())).toList();
            papers.addAll(new AppraisalForms(branch, scope.to().getYear(), members).papers());
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }
}
