package dangwu.records.meeting.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteRuleTest {

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 24, 11, false", "ORDINARY, 24, 12, true", "ORDINARY, 25, 12, false", "ORDINARY, 25, 13, true", "ORDINARY, 1, 0, false",
        "ADMISSION, 24, 12, false", "ADMISSION, 24, 13, true", "ADMISSION, 25, 12, false", "ADMISSION, 25, 13, true",
        "CONVERSION, 2, 1, false", "CONVERSION, 2, 2, true", "EXPULSION, 24, 12, true", "EXPULSION, 24, 11, false",
        "ELECTION, 25, 19, false", "ELECTION, 25, 20, true", "ELECTION, 24, 19, false", "ELECTION, 24, 20, true", "ELECTION, 1, 1, true",
        "COMMITTEE, 5, 2, false", "COMMITTEE, 5, 3, true", "COMMITTEE, 4, 2, true", "COMMITTEE_APPROVAL, 4, 2, false", "COMMITTEE_APPROVAL, 4, 3, true",
        "DEMOCRATIC_LIFE, 9, 5, false", "DEMOCRATIC_LIFE, 9, 6, true", "DEMOCRATIC_LIFE, 7, 4, false", "DEMOCRATIC_LIFE, 7, 5, true",
        "ORDINARY, 0, 0, false"})
    void beginsAtTheBorder(VoteRule rule, int due, int present, boolean expected) {
        assertThat(rule.mayStart(due, present).holds()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 24, 22, 12, 0, false", "ORDINARY, 24, 22, 13, 0, true", "ORDINARY, 25, 13, 12, 0, false", "ORDINARY, 25, 13, 13, 0, true",
        "ADMISSION, 24, 13, 11, 2, true", "ADMISSION, 24, 13, 11, 1, false", "CONVERSION, 24, 13, 12, 0, false", "EXPULSION, 24, 22, 13, 0, true",
        "COMMITTEE, 5, 3, 2, 0, false", "COMMITTEE, 5, 3, 3, 0, true", "COMMITTEE, 4, 4, 2, 0, false", "COMMITTEE_APPROVAL, 5, 3, 3, 0, true",
        "ELECTION, 25, 20, 10, 0, false", "ELECTION, 25, 20, 11, 0, true", "ORDINARY, 24, 22, 11, 5, false"})
    void passesBeyondTheBorder(VoteRule rule, int due, int present, int yes, int written, boolean expected) {
        assertThat(rule.passes(new Ballots(due, present, yes, written)).holds()).isEqualTo(expected);
    }

    @Test
    void saysWhy() {
        assertThat(VoteRule.ORDINARY.judge(new Ballots(24, 22, 21, 0), ElectionBase.PRESENT).sentence())
                .isEqualTo("到会22人超过应到会24人的半数；赞成21票超过应到会24人的半数，通过。");
        assertThat(VoteRule.ORDINARY.judge(new Ballots(24, 12, 12, 0), ElectionBase.PRESENT).sentence())
                .isEqualTo("到会12人达到应到会24人的半数；赞成12票，没有超过应到会24人的半数（至少13票），不通过。");
        assertThat(VoteRule.ADMISSION.judge(new Ballots(24, 12, 12, 0), ElectionBase.PRESENT).sentence())
                .isEqualTo("到会12人，没有超过应到会24人的半数（至少13人），表决无效。");
        assertThat(VoteRule.ADMISSION.passes(new Ballots(24, 13, 11, 2)).sentence()).isEqualTo("赞成13票（其中书面意见2票）超过应到会24人的半数，通过");
    }

    @Test
    void anElectionCountsByTheBaseItsMeetingAdopted() {
        Ballots between = new Ballots(25, 20, 12, 0);
        assertThat(VoteRule.ELECTION.passes(between, ElectionBase.PRESENT)).satisfies(verdict -> {
            assertThat(verdict.holds()).isTrue();
            assertThat(verdict.sentence()).contains("按实到会当选，低于应到会半数，请核对选举办法");
        });
        assertThat(VoteRule.ELECTION.passes(between, ElectionBase.DUE).holds()).isFalse();
        assertThat(VoteRule.ELECTION.passes(new Ballots(25, 20, 13, 0), ElectionBase.PRESENT).sentence()).doesNotContain("核对");
    }

    @Test
    void figuresAreNotNegativeAndALifeMeetingVotesOnNothing() {
        assertThatThrownBy(() -> new Ballots(24, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("负数");
        assertThatThrownBy(() -> VoteRule.DEMOCRATIC_LIFE.passes(new Ballots(9, 9, 9, 0))).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 3000)
    void agreesWithThePlainFormula(@ForAll VoteRule rule, @ForAll @IntRange(min = 1, max = 2_000_000_000) int due, @ForAll @IntRange(max = 2_000_000_000) int present,
            @ForAll @IntRange(max = 1_000_000_000) int yes, @ForAll @IntRange(max = 1_000_000_000) int written) {
        BigDecimal share = new BigDecimal(present).divide(new BigDecimal(due), 40, RoundingMode.HALF_EVEN);
        BigDecimal wanted = switch (rule) {
            case ELECTION -> new BigDecimal("0.8");
            case DEMOCRATIC_LIFE -> null;
            default -> new BigDecimal("0.5");
        };
        boolean beyond = rule == VoteRule.ADMISSION || rule == VoteRule.CONVERSION || rule == VoteRule.COMMITTEE_APPROVAL;
        boolean starts = wanted == null ? 3L * present >= 2L * due : beyond ? share.compareTo(wanted) > 0 : share.compareTo(wanted) >= 0;
        assertThat(rule.mayStart(due, present).holds()).isEqualTo(starts);
        assertThat(rule.mayStart(due, rule.leastPresent(due)).holds()).isTrue();
        assertThat(rule.mayStart(due, rule.leastPresent(due) - 1).holds()).isFalse();
        if (rule.votes()) {
            long whole = rule == VoteRule.ELECTION ? present : due;
            long inFavour = (long) yes + (rule.takesWritten() ? written : 0);
            assertThat(rule.passes(new Ballots(due, present, yes, written)).holds()).isEqualTo(2 * inFavour > whole && whole > 0);
        }
    }

    @Property(tries = 300)
    void smallNumbersAgreeWithThePlainFormula(@ForAll VoteRule rule, @ForAll @IntRange(min = 1, max = 60) int due, @ForAll @IntRange(max = 60) int present,
            @ForAll @IntRange(max = 60) int yes) {
        agreesWithThePlainFormula(rule, due, present, yes, 0);
    }
}
