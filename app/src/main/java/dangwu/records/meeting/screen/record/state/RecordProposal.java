package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What roster, posts and earlier records say of a meeting that is being recorded.
 *
 * @param tree   the organizations that stand on its day
 * @param file   a draft with what can be proposed
 * @param due    whom it concerns; empty where the clerk says
 * @param groups names of the Party groups by their ids
 * @param people all on the rolls that day, those of the organization first
 * @param committee those with a seat on the committee, or in the leading body
 * @param prior  items of earlier 支委会 that an item may go back to (MT-13), the latest first
 */
public record RecordProposal(OrganizationTree tree, MeetingFile file, List<DuePerson> due, Map<Long, String> groups, List<PersonChoice> people,
        List<DuePerson> committee, List<Prior> prior) {

    public RecordProposal {
        due = List.copyOf(due);
        groups = Map.copyOf(groups);
        people = List.copyOf(people);
        committee = List.copyOf(committee);
        prior = List.copyOf(prior);
    }

    /** The same with others who are due. */
    RecordProposal withDue(List<DuePerson> others) {
        return new RecordProposal(tree, file, others, groups, people, committee, prior);
    }

    /** An item of an earlier meeting, and when that was. */
    public record Prior(LocalDate heldOn, AgendaItem item) {

        /** E.g. 2026-11-12 讨论接收预备党员. */
        public String label() {
            return heldOn + " " + item.title();
        }
    }
}
