package dangwu.front.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLifeTest {

    private static final LocalDate DAY = SampleUnit.AS_OF;
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    /** Every record is made the same way; each check reads the whole unit, so every seventh will do. */
    private static final int EVERY = 7;
    private static final Clock TODAY = Clock.fixed(SampleUnit.AS_OF.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static Path folder;
    private static Unit unit;
    private static OrganizationTree tree;
    private static List<MeetingFile> files;

    @BeforeAll
    static void fill() {
        unit = Unit.open(folder.resolve("one"), TODAY);
        unit.fillWithSample();
        tree = unit.organizations().tree();
        files = unit.life().meetings().files(MeetingFilter.ALL);
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    @Test
    void everyKindIsHeldWithinEighteenMonths() {
        Set<MeetingKind> kinds = new HashSet<>();
        files.forEach(file -> kinds.add(file.meeting().kind()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(MeetingKind.class));
        assertThat(files).allSatisfy(file -> assertThat(file.meeting().heldOn()).isBetween(FIRST, DAY));
        assertThat(files).hasSizeBetween(700, 760);
        assertThat(files.stream().mapToInt(file -> file.attendance().size()).sum()).isGreaterThan(10_000);
    }

    @Test
    void noRecordContradictsItselfAndEveryDoubtIsExplained() {
        for (int i = 0; i < files.size(); i += EVERY) {
            acceptable(files.get(i));
        }
        at(SampleSlips.AT_ONE_TIME.get(0)).forEach(SampleLifeTest::acceptable);
        files.stream().filter(file -> !file.votes().isEmpty()).forEach(SampleLifeTest::acceptable);
    }

    private static void acceptable(MeetingFile file) {
        Set<String> explained = new HashSet<>();
        file.explanations().forEach(each -> explained.add(each.rule()));
        assertThat(unit.life().service().check(file)).as(file.meeting().heldOn() + " " + file.meeting().name())
                .noneMatch(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION)
                .noneMatch(remark -> remark.weight() == MeetingRemark.Weight.DOUBT && !explained.contains(remark.rule()));
    }

    @Test
    void whatWasNeverHeldIsNotThere() {
        for (SampleSlips.Place place : SampleSlips.NEVER_HELD) {
            assertThat(at(place)).as(place.toString()).isEmpty();
        }
        assertThat(SampleSlips.NEVER_HELD).filteredOn(place -> place.kind() == MeetingKind.BRANCH_COMMITTEE_MEETING).hasSize(2);
    }

    @Test
    void everyOtherBranchMetAsOftenAsAsked() {
        YearMonth november = YearMonth.from(DAY);
        for (Organization branch : tree.branchesUnder(tree.unit().orElseThrow().id())) {
            for (YearMonth month = YearMonth.from(FIRST); month.isBefore(november); month = month.plusMonths(1)) {
                for (MeetingKind kind : List.of(MeetingKind.BRANCH_COMMITTEE_MEETING, MeetingKind.THEMED_PARTY_DAY)) {
                    SampleSlips.Place place = place(branch.displayName(), kind, month);
                    assertThat(at(place)).as(place.toString()).hasSize(SampleSlips.NEVER_HELD.contains(place) ? 0 : 1);
                }
            }
        }
    }

    @Test
    void theSlipsAreThere() {
        assertThat(files).filteredOn(file -> !file.meeting().complete()).hasSize(SampleSlips.DRAFTS.size());
        SampleSlips.DRAFTS.forEach(place -> assertThat(at(place)).anyMatch(file -> file.meeting().status() == Meeting.Status.DRAFT));
        assertThat(one(SampleSlips.NUMBERS_ONLY)).satisfies(file -> assertThat(file.attendance()).isEmpty())
                .satisfies(file -> assertThat(file.presentCount()).isLessThan(file.dueCount()));
        assertThat(files).filteredOn(file -> file.meeting().text(MeetingField.PLACE) == null).containsExactly(one(SampleSlips.WITHOUT_PLACE));
        assertThat(one(SampleSlips.AT_ONE_TIME.get(0)).meeting().overlaps(one(SampleSlips.AT_ONE_TIME.get(1)).meeting())).isTrue();
        assertThat(remarks(one(SampleSlips.AT_ONE_TIME.get(0)))).contains("MT-17");
        assertThat(remarks(at(SampleSlips.WITHOUT_REASON).get(0))).contains("MT-18");
        assertThat(at(SampleSlips.WITHOUT_FIRST_TOPIC)).anyMatch(file -> remarks(file).contains("FT-01"));
        assertThat(remarks(one(SampleSlips.NOT_MADE_UP))).contains("CG-04");
        assertThat(of(MeetingKind.ORGANIZATIONAL_LIFE_MEETING)).filteredOn(file -> file.followUps().isEmpty()).hasSize(1)
                .allSatisfy(file -> assertThat(tree.get(file.meeting().organizationId()).displayName()).isEqualTo(SampleSlips.WITHOUT_RECTIFICATION));
    }

    @Test
    void lifeMeetingsOfTheYearBeforeWereHeldEarlyInTheYear() {
        List<MeetingFile> life = files.stream().filter(file -> file.meeting().kind().yearly()).toList();
        assertThat(life).hasSize(8).allSatisfy(file -> {
            assertThat(file.meeting().belongsToYear()).isEqualTo(2025);
            assertThat(file.meeting().heldOn()).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        });
    }

    @Test
    void admissionsConversionsAndElectionsWereVotedOn() {
        Map<VoteRule, Integer> votes = new TreeMap<>();
        files.forEach(file -> file.votes().forEach(vote -> {
            assertThat(vote.passed()).as(vote.subject()).isTrue();
            votes.merge(vote.rule(), 1, Integer::sum);
        }));
        assertThat(votes).containsEntry(VoteRule.ADMISSION, 6).containsEntry(VoteRule.CONVERSION, 3).containsEntry(VoteRule.ELECTION, 10)
                .containsEntry(VoteRule.ORDINARY, 7).containsEntry(VoteRule.COMMITTEE_APPROVAL, 6);
    }

    @Test
    void whatMembersVotedOnWasTalkedOverByTheCommitteeBefore() {
        Map<Long, LocalDate> items = new TreeMap<>();
        of(MeetingKind.BRANCH_COMMITTEE_MEETING).forEach(file -> file.agenda().forEach(item -> items.put(item.id(), file.meeting().heldOn())));
        for (MeetingFile file : of(MeetingKind.BRANCH_GENERAL_MEETING)) {
            for (int seq = 1; seq <= file.agenda().size(); seq++) {
                AgendaItem item = file.agenda().get(seq - 1);
                if (!file.votesOn(seq).isEmpty()) {
                    assertThat(items.get(item.priorItemId())).as(item.title()).isBefore(file.meeting().heldOn());
                }
            }
        }
    }

    @Test
    void someDecisionsAreOpenAndAFewOverdue() {
        List<FollowUp> open = unit.life().meetings().openFollowUps().stream().map(Map.Entry::getValue).toList();
        assertThat(open).hasSizeBetween(20, 60);
        assertThat(open).filteredOn(item -> item.overdueOn(DAY)).hasSizeBetween(3, 12);
    }

    @Test
    void specialMeetingsCarrySeveralTopicsAndOneCountsAsALectureToo() {
        assertThat(of(MeetingKind.SPECIAL_MEETING)).anyMatch(file -> file.meeting().topics().equals(Set.of(Topic.IDEOLOGY, Topic.NETWORK_IDEOLOGY)))
                .filteredOn(file -> file.meeting().lecture()).hasSize(1);
    }

    @Test
    void plansAreFulfilledByWhatWasHeldAndTheRestIsOpen() {
        List<PlanLine> lines = unit.life().plans().between(FIRST, LocalDate.of(2026, 12, 31));
        Map<Long, MeetingFile> byId = new TreeMap<>();
        files.forEach(file -> byId.put(file.meeting().id(), file));
        assertThat(lines).filteredOn(PlanLine::fulfilled).hasSizeGreaterThan(500).allSatisfy(line -> assertThat(line.plans(byId.get(line.meetingId()).meeting())).isTrue());
        assertThat(lines).filteredOn(line -> line.month().equals(YearMonth.of(2026, 12))).noneMatch(PlanLine::fulfilled).isNotEmpty();
    }

    @Test
    void oneQuarterHasNoBulletin() {
        List<StudyRecord> bulletins = unit.life().studies().between(List.of(StudyKind.BULLETIN), FIRST, DAY);
        assertThat(bulletins).extracting(record -> record.happenedOn().getYear() + "Q" + record.quarter()).containsExactly("2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q3");
        assertThat(unit.life().studies().between(EnumSet.allOf(StudyKind.class), FIRST, DAY)).extracting(StudyRecord::kind)
                .containsAll(EnumSet.allOf(StudyKind.class));
    }

    @Test
    void oneExclusionTakesEffectAndOneLacksItsVote() {
        assertThat(unit.life().exclusions().all()).extracting(exclusion -> exclusion.holdsOn(DAY)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theFixedDayIsSet() {
        assertThat(unit.life().policyService().policy().fixedDay()).isEqualTo(Scene.FIXED_DAY);
    }

    @Test
    void isTheSameEveryTime() {
        try (Unit other = Unit.open(folder.resolve("two"), TODAY)) {
            other.fillWithSample();
            assertThat(other.life().meetings().files(MeetingFilter.ALL)).isEqualTo(files);
        }
    }

    private static List<MeetingFile> of(MeetingKind kind) {
        return files.stream().filter(file -> file.meeting().kind() == kind).toList();
    }

    private static List<String> remarks(MeetingFile file) {
        return unit.life().service().check(file).stream().map(MeetingRemark::rule).toList();
    }

    private static SampleSlips.Place place(String organization, MeetingKind kind, YearMonth month) {
        return new SampleSlips.Place(organization, kind, (2026 - month.getYear()) * 12 + 11 - month.getMonthValue());
    }

    private static MeetingFile one(SampleSlips.Place place) {
        assertThat(at(place)).as(place.toString()).hasSize(1);
        return at(place).get(0);
    }

    private static List<MeetingFile> at(SampleSlips.Place place) {
        return files.stream().filter(file -> file.meeting().kind() == place.kind() && name(file).equals(place.organization())
                && YearMonth.from(file.meeting().heldOn()).equals(place.month(DAY))).toList();
    }

    private static String name(MeetingFile file) {
        Organization organization = tree.get(file.meeting().organizationId());
        return tree.branchOf(organization.id()).filter(branch -> branch.id() != organization.id()).map(Organization::displayName).orElse("") + organization.displayName();
    }
}
