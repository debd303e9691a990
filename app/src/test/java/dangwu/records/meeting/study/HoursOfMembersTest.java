package dangwu.records.meeting.study;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MembershipService;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ED-01, ED-02: 32 学时 of members, 56 of 书记 and committee members. */
class HoursOfMembersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    Path folder;
    private StudyFixture study;

    @BeforeEach
    void open() {
        study = new StudyFixture(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @ParameterizedTest
    @CsvSource({"31.5, false, 0.5", "32, true, 0", "32.5, true, 0", "0.5, false, 31.5"})
    void membersNeedThirtyTwo(String hours, boolean reached, String open) {
        Member member = study.base.others.get(1);
        study.training(member, study.base.second, LocalDate.of(2026, 5, 6), hours);
        MemberHours found = of(member, LAST).orElseThrow();
        assertThat(found.required()).isEqualTo(32);
        assertThat(found.reached()).isEqualTo(reached);
        assertThat(found.open()).isEqualByComparingTo(open);
    }

    @ParameterizedTest
    @CsvSource({"55.5, false, 0.5", "56, true, 0", "32, false, 24"})
    void secretariesAndCommitteesNeedFiftySix(String hours, boolean reached, String open) {
        for (Member official : List.of(study.base.others.get(0), study.base.people.get(4))) {
            study.training(official, study.base.second, LocalDate.of(2026, 5, 6), hours);
            MemberHours found = of(official, LAST).orElseThrow();
            assertThat(found.required()).isEqualTo(56);
            assertThat(found.reached()).isEqualTo(reached);
            assertThat(found.open()).isEqualByComparingTo(open);
        }
    }

    @Test
    void thePostsOfTheDayDecideWhatIsAsked() {
        Member member = study.base.others.get(1);
        post(member, study.base.second.id(), PostTitle.COMMISSIONER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        assertThat(of(member, LocalDate.of(2026, 6, 30)).orElseThrow().required()).isEqualTo(32);
        assertThat(of(member, LocalDate.of(2026, 7, 1)).orElseThrow().required()).isEqualTo(56);
        assertThat(of(member, LocalDate.of(2026, 9, 30)).orElseThrow().required()).isEqualTo(56);
        assertThat(of(member, LocalDate.of(2026, 10, 1)).orElseThrow().required()).isEqualTo(32);
    }

    @Test
    void aPostInTheLeadingGroupOrAPartyGroupAsksForNoMore() {
        Member leader = study.base.people.get(6);
        Member cadre = study.base.people.get(9);
        post(cadre, study.base.leading.id(), PostTitle.OTHER, FIRST, null);
        assertThat(of(leader, LAST).orElseThrow().required()).isEqualTo(32);
        assertThat(of(cadre, LAST).orElseThrow().required()).isEqualTo(32);
    }

    @Test
    void attendedAndMadeUpCountAndLeaveAloneDoesNot() {
        Member away = study.base.others.get(2);
        Member madeUp = study.base.others.get(3);
        MeetingFile lecture = study.lecture(study.base.second, LocalDate.of(2026, 3, 12), "1.5", away, madeUp);
        study.makeUps.madeUp(List.of(new MakeUpService.Absence(lecture.meeting().id(), new PersonRef(madeUp.id(), madeUp.name()))), LocalDate.of(2026, 3, 20), "自学");
        assertThat(of(study.base.others.get(1), LAST).orElseThrow().total()).isEqualByComparingTo("1.5");
        assertThat(of(away, LAST).orElseThrow().entries()).isEmpty();
        assertThat(of(madeUp, LAST).orElseThrow().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.hours()).isEqualByComparingTo("1.5");
            assertThat(entry.type()).isEqualTo("党课（补学）");
            assertThat(entry.content()).isEqualTo("坚定信念");
            assertThat(entry.id()).isEqualTo(lecture.meeting().id());
        });
    }

    @Test
    void theListAgreesWithTheSums() {
        study.lecture(study.base.second, LocalDate.of(2026, 3, 12), "1.5", study.base.others.get(2));
        study.lecture(study.base.first, LocalDate.of(2026, 6, 11), "2");
        study.training(study.base.others.get(1), study.base.second, LocalDate.of(2026, 5, 6), "16");
        study.training(study.base.others.get(1), study.base.second, LocalDate.of(2025, 12, 31), "8");
        study.base.service.saveDraft(study.draft(LocalDate.of(2026, 8, 6), "草稿不计"));
        assertThat(study.base.hours.of(FIRST, LAST)).isNotEmpty().allSatisfy((member, sum) -> assertThat(
                study.base.hours.entries(FIRST, LAST).get(member).stream().map(HourEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(sum));
        assertThat(study.base.hours.entries(FIRST, LAST).keySet()).isEqualTo(study.base.hours.of(FIRST, LAST).keySet());
        MemberHours one = of(study.base.others.get(1), LAST).orElseThrow();
        assertThat(one.total(HourEntry.Source.TRAINING)).isEqualByComparingTo("16");
        assertThat(one.total(HourEntry.Source.MEETING)).isEqualByComparingTo("1.5");
        assertThat(one.trained()).isTrue();
    }

    @Test
    void whoHasLeftIsNotAskedAnyMore() {
        Member leaving = study.base.others.get(4);
        study.training(leaving, study.base.second, LocalDate.of(2026, 2, 3), "8");
        study.base.records.membershipService.end(leaving.id(), new MembershipService.Ending(LocalDate.of(2026, 8, 1), EndReason.TRANSFERRED_OUT, "某单位党委"));
        assertThat(of(leaving, LocalDate.of(2026, 7, 1))).isPresent();
        assertThat(of(leaving, LAST)).isEmpty();
    }

    @Test
    void studyWithoutHoursIsTold() {
        MeetingFile file = study.base.filled(MeetingKind.PARTY_LECTURE, study.base.second);
        study.base.service.complete(file.with(file.meeting().with(MeetingField.HOURS, null)));
        study.session(LocalDate.of(2026, 4, 9), "有学时");
        assertThat(study.base.hours.withoutHours(FIRST, LAST)).singleElement().satisfies(line -> assertThat(line.organizationId()).isEqualTo(study.base.second.id()));
    }

    @Test
    void aBranchHasItsOwn() {
        assertThat(study.hoursOfMembers.of(FIRST, LAST, study.base.second.id())).hasSize(5).allSatisfy(member -> assertThat(member.branch()).isEqualTo("第二党支部"));
        assertThat(study.hoursOfMembers.of(FIRST, LAST, null)).hasSize(30);
    }

    private Optional<MemberHours> of(Member member, LocalDate last) {
        return study.hoursOfMembers.of(FIRST, last, null).stream().filter(one -> one.memberId() == member.id()).findFirst();
    }

    private void post(Member member, long organization, PostTitle title, LocalDate from, LocalDate to) {
        study.base.records.database.write("任职", scope -> {
            study.base.records.postService.save(scope, new Post(0, organization, member.id(), member.name(), title, from, to, null, null, null));
            return null;
        });
    }
}
