package dangwu.records.meeting.due;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingVotesTest {

    private static final LocalDate HELD = LocalDate.of(2026, 3, 12);

    private final List<RosterEntry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        // subject, full since, roster's day, branch, without a vote
        "王伟, 2026-02-20, 2026-03-12, 1, true", "讨论王伟同志预备党员转正, 2026-02-20, 2026-02-21, 1, true", "王伟, 2026-03-12, 2026-03-12, 1, true",
        "王伟, 2026-02-20, 2026-03-13, 1, false", "王伟, 2024-03-13, 2026-03-12, 1, true", "王伟, 2024-03-12, 2026-03-12, 1, false", "王伟, , 2026-03-12, 1, true",
        "王伟, 2026-02-20, 2026-03-12, 2, false", "王伟明, 2026-02-20, 2026-03-12, 1, false", "王伟、王伟明, 2026-02-20, 2026-03-12, 1, true", "张三, 2026-02-20, 2026-03-12, 1, false"})
    void aFullMemberHadNoVoteBeforeTheMeetingThatMadeHimOne(String subject, LocalDate full, LocalDate day, long branch, boolean pending) {
        RosterEntry member = entry(1, "王伟", MemberCategory.FULL, null, full);
        entry(2, "王伟明", MemberCategory.FULL, null, LocalDate.of(2010, 7, 1));
        assertThat(votes(VoteRule.CONVERSION, subject, branch).pending(member, roster(day)).isPresent()).isEqualTo(pending);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, 2026-03-12, true", "2026-03-11, 2026-03-12, false", "2026-03-12, 2026-03-13, false"})
    void oneTakenInWasNoMemberBeforeTheVoteOfThatDay(LocalDate joined, LocalDate day, boolean pending) {
        RosterEntry member = entry(1, "𠮷䶮", MemberCategory.PROBATIONARY, joined, null);
        assertThat(votes(VoteRule.ADMISSION, "接收𠮷䶮同志", 1).pending(member, roster(day)).isPresent()).isEqualTo(pending);
    }

    @Test
    void aProbationaryMemberIsWhatTheRosterSaysAndIsNamedByTheVote() {
        RosterEntry member = entry(1, "王伟", MemberCategory.PROBATIONARY, LocalDate.of(2025, 3, 1), null);
        assertThat(votes(VoteRule.CONVERSION, "王伟", 1).pending(member, roster(HELD))).isEmpty();
        assertThat(StandingVotes.names(new StandingVote(VoteRule.CONVERSION, "讨论王伟转正", 1, HELD), roster(HELD))).isTrue();
        assertThat(StandingVotes.names(new StandingVote(VoteRule.CONVERSION, "讨论转正", 1, HELD), roster(HELD))).isFalse();
    }

    private RosterEntry entry(long id, String name, MemberCategory category, LocalDate joined, LocalDate full) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.JOINED_ON, joined);
        values.put(MemberField.FULL_ON, full);
        RosterEntry entry = new RosterEntry(new Member(id, values, Map.of()), 1, null, category, MembershipStatus.NORMAL, null, List.of());
        entries.add(entry);
        return entry;
    }

    private Roster roster(LocalDate day) {
        return new Roster(day, new OrganizationTree(List.of()), entries);
    }

    private static StandingVotes votes(VoteRule rule, String subject, long branch) {
        return new StandingVotes(List.of(new StandingVote(rule, subject, branch, HELD)));
    }
}
