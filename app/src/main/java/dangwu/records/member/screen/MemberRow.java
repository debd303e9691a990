package dangwu.records.member.screen;

import dangwu.records.member.Affiliation;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A member as a line of the screen: on the rolls as of a day, or one who has left.
 *
 * @param branch    name of his branch, for one who has left the last one
 * @param group     name of his Party group; null: in none
 * @param category  what he was on the day, or when he left
 * @param posts     党内职务 on the day; empty for none
 * @param rank      the highest of them in his branch
 * @param enteredOn first day in the branch; null: not known
 * @param left      how his membership ended; null while he is on the rolls
 * @param asOf      the day
 */
public record MemberRow(Member member, Long branchId, String branch, Long groupId, String group, MemberCategory category, MembershipStatus status,
        String posts, PostTitle rank, LocalDate enteredOn, Affiliation left, LocalDate asOf) {

    public long id() {
        return member.id();
    }

    public String name() {
        return member.name();
    }

    /** Age in full years on the day; null: not known. */
    public Integer age() {
        return member.ageOn(asOf);
    }

    /** 党龄 in full years on the day (DV-30); null: not known, or not yet a full member. */
    public Integer partyStanding() {
        return member.partyStandingOn(asOf);
    }

    /** 出生年月; null: not known. */
    public YearMonth birthMonth() {
        return member.date(MemberField.BIRTH_ON) == null ? null : YearMonth.from(member.date(MemberField.BIRTH_ON));
    }

    /** Whether he is on the rolls. */
    public boolean onRolls() {
        return left == null;
    }
}
