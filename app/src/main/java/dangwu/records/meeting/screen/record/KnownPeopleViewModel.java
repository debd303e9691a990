package dangwu.records.meeting.screen.record;

import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import dangwu.records.meeting.screen.record.state.RecordProposal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who is known on the day of the meeting; nobody before the roster was read. */
record KnownPeopleViewModel(MeetingRecordViewModel model) {

    /** All on the rolls, those of the organization first. */
    List<PersonChoice> all() {
        return known(RecordProposal::people);
    }

    /** The members of the organization. */
    List<PersonChoice> members() {
        long organization = model.head().organizationProperty().get().id();
        return all().stream().filter(one -> one.organizations().contains(organization)).toList();
    }

    /** The committee or leading body of the organization. */
    List<PersonChoice> committee() {
        return known(RecordProposal::committee).stream().map(KnownPeopleViewModel::choice).toList();
    }

    private <T> List<T> known(Function<RecordProposal, List<T>> part) {
        RecordProposal proposal = model.proposalProperty().get();
        return proposal == null ? List.of() : part.apply(proposal);
    }

    private static PersonChoice choice(DuePerson person) {
        return new PersonChoice(person.memberId(), person.name(), person.post(), "", List.of(), Set.of());
    }
}
