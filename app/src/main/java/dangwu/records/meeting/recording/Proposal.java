package dangwu.records.meeting.recording;

import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be said of a meeting before anything is typed: who is due, who chairs, who records, where. */
final class Proposal {

    private Proposal() {}

    static MeetingFile of(MeetingKind kind, LocalDate day, MeetingFacts facts) {
        Organization organization = facts.organization();
        Map<MeetingField, Object> values = new EnumMap<>(MeetingField.class);
        values.put(MeetingField.TITLE, organization.displayName() + day.getYear() + "年" + day.getMonthValue() + "月" + kind.label());
        values.put(MeetingField.PLACE, place(organization, facts));
        PostTitle head = kind == MeetingKind.PARTY_GROUP_MEETING ? PostTitle.GROUP_LEADER : PostTitle.SECRETARY;
        holder(facts, List.of(head)).ifPresent(person -> values.put(MeetingField.CHAIR, person));
        holder(facts, List.of(PostTitle.ORGANIZATION_COMMISSIONER, PostTitle.PUBLICITY_COMMISSIONER, PostTitle.COMMISSIONER))
                .filter(person -> !person.equals(values.get(MeetingField.CHAIR))).ifPresent(person -> values.put(MeetingField.RECORDER, person));
        return MeetingFile.of(Meeting.draft(organization.id(), kind, day).with(values)).withAttendance(facts.due().stream().map(DuePerson::attendance).toList());
    }

    private static String place(Organization organization, MeetingFacts facts) {
        return organization.profile().meetingPlace() != null || organization.parentId() == null ? organization.profile().meetingPlace()
                : facts.roster().tree().find(organization.parentId()).map(parent -> parent.profile().meetingPlace()).orElse(null);
    }

    private static Optional<PersonRef> holder(MeetingFacts facts, List<PostTitle> titles) {
        for (PostTitle title : titles) {
            Optional<Post> found = facts.ownPosts().stream().filter(post -> post.title() == title).findFirst();
            if (found.isPresent()) {
                return found.map(post -> new PersonRef(post.memberId(), post.personName()));
            }
        }
        return Optional.empty();
    }
}
