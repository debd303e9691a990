package dangwu.records.meeting.recording;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.util.List;
import java.util.Objects;

/** Whether whoever took the chair was entitled to (支部工作条例 Art. 14, MT-09). */
final class ChairCheck {

    private static final String RULE = "MT-09";

    private ChairCheck() {}

    static void check(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        Meeting meeting = file.meeting();
        PersonRef chair = meeting.person(MeetingField.CHAIR);
        if (chair == null) {
            return;
        }
        List<PostTitle> held = facts.ownPosts().stream().filter(post -> isHeldBy(post, chair)).map(Post::title).toList();
        if (meeting.kind() == MeetingKind.PARTY_GROUP_MEETING) {
            if (!held.contains(PostTitle.GROUP_LEADER) && !meeting.flag(MeetingField.ENTRUSTED)) {
                remarks.doubt(RULE, Spot.field(MeetingField.CHAIR), "主持人" + chair.name() + "当天不是“" + facts.organization().displayName() + "”的组长，党小组会由组长主持。");
            }
            return;
        }
        if (meeting.kind() != MeetingKind.BRANCH_GENERAL_MEETING && meeting.kind() != MeetingKind.BRANCH_COMMITTEE_MEETING
                || held.contains(PostTitle.SECRETARY)) {
            return;
        }
        boolean onCommittee = held.stream().anyMatch(PostTitle::committee);
        if (!onCommittee) {
            remarks.doubt(RULE, Spot.field(MeetingField.CHAIR), "主持人" + chair.name() + "当天不是“" + facts.organization().displayName() + "”的书记、副书记或委员。");
        } else if (meeting.flag(MeetingField.ENTRUSTED)) {
            secretaryThere(file, facts, remarks);
        } else {
            remarks.doubt(RULE, Spot.field(MeetingField.ENTRUSTED), meeting.kind().label() + "由书记主持，主持人" + chair.name() + "当天是" + held.get(0).label() + "；受书记委托的，请注明“受委托主持”。");
        }
    }

    /** The secretary entrusts another one when he cannot come himself. */
    private static void secretaryThere(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        List<Post> secretaries = facts.ownPosts().stream().filter(post -> post.title() == PostTitle.SECRETARY).toList();
        file.attendance().stream().filter(person -> person.status().inPerson()
                && secretaries.stream().anyMatch(post -> isHeldBy(post, new PersonRef(person.memberId(), person.name())))).findFirst()
                .ifPresent(person -> remarks.note(RULE, Spot.field(MeetingField.ENTRUSTED), "登记为受委托主持，而书记" + person.name() + "登记为到会；书记到会的由书记主持，请核对。"));
    }

    static boolean isHeldBy(Post post, PersonRef person) {
        return person.memberId() != null && post.memberId() != null ? Objects.equals(post.memberId(), person.memberId())
                : post.personName().equals(person.name());
    }
}
