package dangwu.front.sample.life;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws who came and who did not, and why. */
final class Turnout {

    private static final int WORKING = 7;
    private static final int RETIRED = 24;
    private static final int COACH = 11;

    private final SampleTexts texts;
    private final LifeUnit unit;

    Turnout(SampleTexts texts, LifeUnit unit) {
        this.texts = texts;
        this.unit = unit;
    }

    /**
     * How many may be missing.
     *
     * @param share   of the usual absence, in hundredths
     * @param missing at most so many
     */
    record Measure(int share, int missing) {

        static final Measure USUAL = new Measure(100, Integer.MAX_VALUE);
        /** For elections, and for deciding bodies of three: nearly all there. */
        static final Measure NEARLY_ALL = new Measure(25, 2);
        static final Measure ONE_AWAY = new Measure(80, 1);
    }

    /** The attendance of {@code due} on {@code day}; {@code certain} are there whatever happens. */
    List<Attendance> draw(List<DuePerson> due, LocalDate day, Set<Long> certain, Measure measure, Random random) {
        List<Attendance> people = new ArrayList<>();
        int missing = 0;
        for (DuePerson person : due) {
            Attendance drawn = person.attendance();
            if (person.due() && !certain.contains(person.memberId()) && missing < measure.missing()) {
                drawn = drawn(drawn, unit.member(person.memberId()), day, measure.share(), random);
                missing += drawn.status().inPerson() ? 0 : 1;
            }
            people.add(drawn);
        }
        return people;
    }

    private Attendance drawn(Attendance person, Member member, LocalDate day, int share, Random random) {
        int draw = random.nextInt(10_000);
        YearMonth lost = (YearMonth) member.get(MemberField.LOST_SINCE);
        if (lost != null && !YearMonth.from(day).isBefore(lost)) {
            return person.with(AttendanceStatus.ABSENT, "失去联系，正在查找");
        }
        if (member.flag(MemberField.MOBILE_MEMBER)) {
            return draw < 6000 ? person.with(AttendanceStatus.PERSONAL_LEAVE, "在外地居住，已电话传达") : person.with(AttendanceStatus.ONLINE, null);
        }
        int rate = (member.retired() ? RETIRED : "013".equals(member.code(MemberField.JOB_POST)) ? COACH : WORKING) * share;
        return draw >= rate ? draw % 61 == 0 ? person.with(AttendanceStatus.LATE, null) : person : away(person, member.retired(), random);
    }

    private Attendance away(Attendance person, boolean retired, Random random) {
        int draw = random.nextInt(100);
        if (draw < (retired ? 64 : 22)) {
            return person.with(AttendanceStatus.SICK_LEAVE, texts.any("sick", random));
        }
        if (draw < 96) {
            boolean personal = retired || draw < 46;
            return person.with(personal ? AttendanceStatus.PERSONAL_LEAVE : AttendanceStatus.ON_DUTY, texts.any(personal ? "personal" : "duty", random));
        }
        return person.with(AttendanceStatus.ABSENT, texts.any("absent", random));
    }
}
