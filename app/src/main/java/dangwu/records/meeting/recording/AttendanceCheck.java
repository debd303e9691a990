package dangwu.records.meeting.recording;

import static dangwu.records.meeting.recording.MeetingRemark.DATA;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.meeting.vote.Verdict;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is recorded as due, as voting, as present, against who should be. */
final class AttendanceCheck {

    private final MeetingFile file;
    private final MeetingFacts facts;
    private final Remarks remarks;
    private final Map<Object, DuePerson> expected = new HashMap<>();

    private AttendanceCheck(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        this.file = file;
        this.facts = facts;
        this.remarks = remarks;
        facts.due().forEach(person -> expected.put(key(person.memberId(), person.name()), person));
    }

    static void check(MeetingFile file, MeetingFacts facts, Remarks remarks) {
        new AttendanceCheck(file, facts, remarks).check();
    }

    private static Object key(Long memberId, String name) {
        return memberId != null ? memberId : name;
    }

    private void check() {
        boolean byName = file.attendance().stream().anyMatch(person -> !person.guest());
        Set<Object> seen = new HashSet<>();
        for (Attendance person : file.attendance()) {
            if (!seen.add(key(person.memberId(), person.name()))) {
                remarks.contradiction(DATA, Spot.person(person.name()), person.name() + "在出席名单中重复登记。");
                continue;
            }
            if (file.meeting().kind().dueBody() != DueBody.OPEN) {
                place(person);
            }
            absence(person);
        }
        if (byName) {
            facts.due().stream().filter(person -> person.due() && !seen.contains(key(person.memberId(), person.name())))
                    .forEach(person -> remarks.gap("MT-16", Spot.person(person.name()), person.name() + "应到会，未登记是否出席。"));
        } else {
            numbers();
        }
        quorum(byName);
    }

    /** Whether he stands where he belongs: due, voting, or a guest. */
    private void place(Attendance person) {
        DuePerson should = expected.get(key(person.memberId(), person.name()));
        if (should == null) {
            if (!person.guest()) {
                remarks.contradiction(DATA, Spot.person(person.name()), person.name() + stranger(person) + "，不计入应到；到会的请登记为列席。");
            }
            return;
        }
        if (person.guest() && should.due()) {
            remarks.contradiction(DATA, Spot.person(person.name()), person.name() + "当天应到会，不能登记为列席。");
        } else if (person.voting() && !should.voting()) {
            remarks.contradiction(probationary(person) ? "MT-14" : "EL-01", Spot.person(person.name()),
                    person.name() + (entry(person).map(RosterEntry::category).filter(category -> category == MemberCategory.PROBATIONARY).isPresent()
                            ? "当天是预备党员，没有表决权。" : "当天没有表决权（" + should.note() + "）。"));
        } else if (!person.guest() && should.due() && (!person.due() || person.status() == AttendanceStatus.NOT_DUE)) {
            remarks.contradiction("EL-03", Spot.person(person.name()), person.name() + "应计入应到会人数：" + whyDue(person) + "请假的仍计入应到。");
        } else if (!person.guest() && should.voting() && !person.voting()) {
            remarks.contradiction("EL-03", Spot.person(person.name()), person.name() + "当天有表决权，请假的仍计入应到会有表决权人数。");
        } else if (person.due() && !should.due()) {
            remarks.contradiction("EL-03", Spot.person(person.name()), person.name() + "当天不计入应到会人数（" + should.note() + "）。");
        }
    }

    private String stranger(Attendance person) {
        return switch (file.meeting().kind().dueBody()) {
            case MEMBERS -> "在" + file.meeting().heldOn() + "不是“" + facts.organization().displayName() + "”的党员";
            case COMMITTEE -> "在" + file.meeting().heldOn() + "不是“" + facts.organization().displayName() + "”的委员";
            default -> "在" + file.meeting().heldOn() + "不是“" + facts.organization().displayName() + "”的班子成员";
        };
    }

    /** An exclusion that is recorded but was not approved twice takes no effect (EL-03). */
    private String whyDue(Attendance person) {
        return facts.exclusions().stream().filter(exclusion -> person.memberId() != null && exclusion.memberId() == person.memberId()
                && exclusion.covers(file.meeting().heldOn()) && exclusion.cause().needsApprovals()).findFirst()
                .map(exclusion -> "“" + exclusion.cause().label() + "”须报上级党组织同意"
                        + (exclusion.superiorApprovedOn() == null ? "（未登记）" : "") + "并经党员大会通过" + (exclusion.assemblyApprovedOn() == null ? "（未登记）" : "") + "；")
                .orElse("没有登记可不计入应到会人数的情形；");
    }

    private boolean probationary(Attendance person) {
        return entry(person).map(entry -> entry.category() == MemberCategory.PROBATIONARY || facts.standingVotes().pending(entry, facts.roster())
                .map(vote -> vote.rule() == VoteRule.CONVERSION).orElse(false)).orElse(false);
    }

    private Optional<RosterEntry> entry(Attendance person) {
        return person.memberId() == null ? Optional.empty() : facts.roster().find(person.memberId());
    }

    private void absence(Attendance person) {
        if (person.madeUpOn() != null && person.madeUpOn().isBefore(file.meeting().heldOn())) {
            remarks.contradiction(DATA, Spot.person(person.name()), person.name() + "的补学日期" + person.madeUpOn() + "早于会议日期" + file.meeting().heldOn() + "。");
        }
        if (!person.due() || !person.status().needsReason()) {
            return;
        }
        if (person.reason() == null) {
            remarks.gap("MT-18", Spot.person(person.name()), person.name() + person.status().label() + "，未填写原因。");
        }
        if (file.meeting().kind() == MeetingKind.CENTRE_GROUP_STUDY) {
            if (person.leaveApprovedBy() == null) {
                remarks.gap("CG-04", Spot.person(person.name()), person.name() + person.status().label() + "，未登记由组长批准。");
            }
            if (person.madeUpOn() == null) {
                remarks.gap("CG-04", Spot.person(person.name()), person.name() + person.status().label() + "，还没有补学记录。");
            }
        }
        boolean cadre = entry(person).map(entry -> entry.member().flag(MemberField.LEADING_CADRE)).orElse(false);
        if (cadre && file.meeting().kind() == MeetingKind.ORGANIZATIONAL_LIFE_MEETING && person.madeUpOn() == null) {
            remarks.gap("DL-01", Spot.person(person.name()), "党员领导干部" + person.name() + "未参加所在支部的组织生活会。");
        }
    }

    private void numbers() {
        Integer due = file.dueCount();
        Integer present = file.presentCount();
        if (due != null && present != null && present > due) {
            remarks.contradiction(DATA, Place.ATTENDANCE, "实到" + present + "人多于应到" + due + "人，列席人员不计入实到。");
        }
        if (due != null && !facts.due().isEmpty() && due != facts.dueCount()) {
            remarks.doubt(DATA, Place.ATTENDANCE, "应到登记为" + due + "人，按" + file.meeting().heldOn() + "的名册应为" + facts.dueCount() + "人，请假的仍计入应到。");
        }
    }

    /** What a committee or leading body needs to meet at all (MT-12, DM-02); a 党员大会 needs its quorum for votes only. */
    private void quorum(boolean byName) {
        MeetingKind kind = file.meeting().kind();
        boolean life = kind == MeetingKind.DEMOCRATIC_LIFE_MEETING;
        boolean body = kind.deciding() && kind != MeetingKind.BRANCH_GENERAL_MEETING;
        if (!body || facts.due().isEmpty() || !byName && file.presentCount() == null) {
            return;
        }
        int present = byName ? file.presentVoters() : file.presentCount();
        Verdict start = (life ? VoteRule.DEMOCRATIC_LIFE : VoteRule.COMMITTEE).mayStart(facts.dueCount(), present);
        if (!start.holds()) {
            remarks.doubt(life ? "DM-02" : "MT-12", Place.ATTENDANCE, start.sentence() + "，不符合召开" + kind.label() + "的要求。");
        }
    }
}
