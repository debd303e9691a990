package dangwu.front.wiring;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.db.Database;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.meeting.study.StudyYears;
import dangwu.records.member.Member;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.screen.MemberPhotos;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the clerk calls the records that attachments belong to. */
final class AttachmentOwners {

    private final Database database;
    private final OrganizationRepository organizations;
    private final MemberRepository members;
    private final MeetingRepository meetings;
    private final StudyRepository studies;

    AttachmentOwners(Database database, OrganizationRepository organizations, MemberRepository members, MeetingRepository meetings, StudyRepository studies) {
        this.database = database;
        this.organizations = organizations;
        this.members = members;
        this.meetings = meetings;
        this.studies = studies;
    }

    /** From owner kinds to the sorts of record that audit entries on the owners carry. */
    static Map<String, String> recordKinds() {
        Map<String, String> kinds = new HashMap<>(Map.of(MemberPhotos.SUBJECT, MemberService.SUBJECT));
        Stream.of(MeetingPaper.values()).forEach(paper -> kinds.put(paper.ownerKind(), MeetingService.SUBJECT));
        kinds.put(StudyService.SUBJECT, StudyService.SUBJECT);
        kinds.put(StudyYears.SYSTEM_PAPERS, OrganizationService.SUBJECT);
        return kinds;
    }

    /** E.g. "2026-03-12 第一党支部 支部党员大会（签到表）"; empty for a record that is gone or of another kind. */
    String name(Attachment attachment) {
        if (attachment.ownerKind().equals(MemberPhotos.SUBJECT)) {
            return database.read(sql -> members.find(sql, attachment.ownerId())).map(Member::name).orElse("");
        }
        if (attachment.ownerKind().equals(StudyService.SUBJECT)) {
            return studies.find(attachment.ownerId()).map(record -> record.happenedOn() + " " + record.kind().label() + "“" + record.title() + "”").orElse("");
        }
        if (attachment.ownerKind().equals(StudyYears.SYSTEM_PAPERS)) {
            return organizations.tree().find(attachment.ownerId()).map(body -> body.name() + "理论学习制度").orElse("");
        }
        Optional<MeetingPaper> paper = Stream.of(MeetingPaper.values()).filter(one -> one.ownerKind().equals(attachment.ownerKind())).findFirst();
        return paper.flatMap(sort -> meetings.find(attachment.ownerId()).map(MeetingFile::meeting).map(meeting -> name(meeting) + "（" + sort.label() + "）")).orElse("");
    }

    private String name(Meeting meeting) {
        String organization = organizations.tree().find(meeting.organizationId()).map(Organization::name).orElse("");
        return meeting.heldOn() + " " + organization + " " + meeting.name();
    }
}
