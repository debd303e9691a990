package dangwu.records.meeting.study;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.ChineseNames;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.member.Member;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Theory study of the 党组 of {@link MeetingFixture}, whose group has three members: 党员甲 leads it. */
public final class StudyFixture implements AutoCloseable {

    public final MeetingFixture base;
    public final Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final AttachmentStore attachments;
    public final StudyYears years;
    public final HoursOfMembers hoursOfMembers;
    public final MakeUpService makeUps;

    public StudyFixture(Path folder) {
        base = new MeetingFixture(folder);
        AttachmentRepository attached = new AttachmentRepository(base.records.database);
        attachments = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), base.records.database, attached);
        years = new StudyYears(new StudyYears.Records(base.records.organizations, base.records.posts, base.meetings, base.plans, base.studies, attached), clock);
        hoursOfMembers = new HoursOfMembers(base.records.memberships, base.hours, new ChineseNames().byStrokes());
        makeUps = new MakeUpService(base.records.database, base.meetings, clock);
    }

    public StudyYear year() {
        return years.of(base.leading, 2026);
    }

    /** A complete session of the 党组 on {@code day}, everybody present, 党员甲 spoke, 2 学时. */
    public MeetingFile session(LocalDate day, String topic) {
        return base.service.complete(draft(day, topic));
    }

    /** As above, 党员甴 away. */
    public MeetingFile sessionWithoutThird(LocalDate day, String topic, AttendanceStatus status, String reason) {
        MeetingFile file = draft(day, topic);
        List<Attendance> people = new ArrayList<>(file.attendance());
        people.set(2, people.get(2).with(status, reason));
        return base.service.complete(file.withAttendance(people));
    }

    public MeetingFile draft(LocalDate day, String topic) {
        MeetingFile file = base.filled(MeetingKind.CENTRE_GROUP_STUDY, base.leading, day);
        List<Attendance> people = new ArrayList<>(file.attendance());
        people.set(0, people.get(0).withSpeeches(1));
        return file.with(file.meeting().with(Map.of(MeetingField.THEME, topic, MeetingField.HOURS, BigDecimal.valueOf(2), MeetingField.STUDY_SECRETARY,
                new PersonRef(null, "学习秘书")))).withAttendance(people);
    }

    /** A lecture of a branch with so many 学时; those of {@code away} were absent with leave. */
    public MeetingFile lecture(Organization branch, LocalDate day, String hours, Member... away) {
        MeetingFile file = base.filled(MeetingKind.PARTY_LECTURE, branch, day);
        List<Long> absent = Arrays.stream(away).map(Member::id).toList();
        List<Attendance> people = file.attendance().stream()
                .map(person -> absent.contains(person.memberId()) ? person.with(AttendanceStatus.PERSONAL_LEAVE, "家中有事") : person).toList();
        return base.service.complete(file.with(file.meeting().withTimes(LocalTime.of(9, 0), LocalTime.of(10, 0)).with(MeetingField.HOURS, new BigDecimal(hours)))
                .withAttendance(people));
    }

    public StudyRecord training(Member member, Organization branch, LocalDate day, String hours) {
        StudyRecord.Detail detail = new StudyRecord.Detail(null, null, null, null, null, null, null, null, new BigDecimal(hours), null, null, null, null);
        return base.studyService.save(new StudyRecord(0, branch.id(), StudyKind.TRAINING, member.id(), member.name(), "党员培训班", day, null, detail));
    }

    public StudyRecord work(StudyKind kind, Member member, LocalDate day, String title) {
        return base.studyService.save(new StudyRecord(0, base.leading.id(), kind, member == null ? null : member.id(), member == null ? null : member.name(), title, day,
                null, null));
    }

    public StudyRecord bulletin(int quarter, LocalDate day, String text) {
        StudyRecord.Detail detail = new StudyRecord.Detail(quarter, null, null, null, null, null, null, null, null, null, null, text, null);
        return base.studyService.save(new StudyRecord(0, base.leading.id(), StudyKind.BULLETIN, null, null, BulletinDraft.title(2026, quarter), day, null, detail));
    }

    public PlanLine plan(int month, String theme) {
        return base.planService.save(PlanLine.of(base.leading.id(), YearMonth.of(2026, month), MeetingKind.CENTRE_GROUP_STUDY, theme));
    }

    /** Keeps a file of each of these sorts with a session. */
    public void papers(MeetingFile session, MeetingPaper... papers) {
        for (MeetingPaper paper : papers) {
            attachments.add(new AttachmentStore.Owner(paper.ownerKind(), session.meeting().id(), session.meeting().name()), paper.label() + ".txt", new byte[] {1});
        }
    }

    @Override
    public void close() {
        base.close();
    }
}
