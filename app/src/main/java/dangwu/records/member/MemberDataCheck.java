package dangwu.records.member;

import dangwu.kit.text.IdNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is off in one member's fields (MG-12): contradictions, which cannot be right, doubts, which may be right in a special case, and
 * gaps among the 16 items of the 党员基本信息采集表 (L11). One place for the dialog, the import and the check-up.
 */
public final class MemberDataCheck {

    /** 十一大 restored the probationary period on this day; before it, or in the war years, a member could be full at once. */
    private static final LocalDate PROBATION_SINCE = LocalDate.of(1977, 8, 18);
    private static final LocalDate FOUNDING_OF_THE_STATE = LocalDate.of(1949, 10, 1);
    private static final int AGE_OF_ADMISSION = 18;
    private static final int MONTHS_OF_PROBATION = 12;
    private static final List<MemberField> COLLECTED = List.of(MemberField.SEX, MemberField.ETHNICITY, MemberField.ID_NUMBER, MemberField.BIRTH_ON,
            MemberField.EDUCATION, MemberField.JOINED_ON, MemberField.JOB_POST, MemberField.ADDRESS);

    private MemberDataCheck() {}

    /** How sure it is that something is wrong. */
    public enum Weight {
        /** It cannot be right; it is not taken in. */
        CONTRADICTION,
        /** It is right in special cases only; it is taken in and said. */
        DOUBT,
        /** Something is not filled in. */
        GAP
    }

    /**
     * One thing that is off.
     *
     * @param field    where to mend it
     * @param sentence in Chinese, without the member's name
     */
    public record Remark(MemberField field, Weight weight, String sentence) {}

    /**
     * Everything off in {@code member}, contradictions first.
     *
     * @param category what he is after the last known date
     * @param today    dates after it cannot be right
     */
    public static List<Remark> check(Member member, MemberCategory category, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        identity(member, remarks);
        future(member, today, remarks);
        order(member, category, today, remarks);
        doubts(member, remarks);
        gaps(member, category, remarks);
        return remarks;
    }

    private static void identity(Member member, List<Remark> remarks) {
        String number = member.idNumber();
        if (number == null) {
            return;
        }
        String problem = IdNumber.problem(number);
        if (problem != null) {
            remarks.add(contradiction(MemberField.ID_NUMBER, "身份证号" + problem + "。"));
            return;
        }
        IdNumber id = new IdNumber(number);
        LocalDate birth = member.date(MemberField.BIRTH_ON);
        if (birth != null && !birth.equals(id.birthOn())) {
            remarks.add(contradiction(MemberField.BIRTH_ON, "出生日期" + birth + "与身份证号中的" + id.birthOn() + "不一致。"));
        }
        String sex = id.male() ? "1" : "2";
        if (member.code(MemberField.SEX) != null && !member.code(MemberField.SEX).equals(sex)) {
            remarks.add(contradiction(MemberField.SEX, "性别“" + member.text(MemberField.SEX) + "”与身份证号不一致，身份证号第17位表示" + (id.male() ? "男" : "女") + "。"));
        }
    }

    private static void future(Member member, LocalDate today, List<Remark> remarks) {
        for (MemberField field : List.of(MemberField.BIRTH_ON, MemberField.WORK_STARTED_ON, MemberField.JOINED_ON)) {
            LocalDate day = member.date(field);
            if (day != null && day.isAfter(today)) {
                remarks.add(contradiction(field, field.label() + day + "还没有到。"));
            }
        }
    }

    private static void order(Member member, MemberCategory category, LocalDate today, List<Remark> remarks) {
        LocalDate birth = member.date(MemberField.BIRTH_ON);
        LocalDate joined = member.date(MemberField.JOINED_ON);
        LocalDate full = member.date(MemberField.FULL_ON);
        if (birth != null && joined != null && joined.isBefore(birth)) {
            remarks.add(contradiction(MemberField.JOINED_ON, "入党时间" + joined + "早于出生日期" + birth + "。"));
        }
        if (joined != null && full != null && full.isBefore(joined)) {
            remarks.add(contradiction(MemberField.FULL_ON, "转正时间" + full + "早于入党时间" + joined + "。"));
        }
        if (category == MemberCategory.PROBATIONARY && full != null && !full.isAfter(today)) {
            remarks.add(contradiction(MemberField.FULL_ON, "转正时间" + full + "已过，人员类别却是预备党员。"));
        }
    }

    private static void doubts(Member member, List<Remark> remarks) {
        LocalDate birth = member.date(MemberField.BIRTH_ON);
        LocalDate joined = member.date(MemberField.JOINED_ON);
        LocalDate full = member.date(MemberField.FULL_ON);
        if (joined == null) {
            return;
        }
        boolean orderly = birth == null || !joined.isBefore(birth);
        if (orderly && birth != null && joined.isBefore(birth.plusYears(AGE_OF_ADMISSION)) && !joined.isBefore(FOUNDING_OF_THE_STATE)) {
            remarks.add(new Remark(MemberField.JOINED_ON, Weight.DOUBT, "入党时间" + joined + "未满18周岁（" + birth.plusYears(AGE_OF_ADMISSION) + "满18周岁），请核对。"));
        }
        boolean shortProbation = full != null && !full.isBefore(joined) && full.isBefore(joined.plusMonths(MONTHS_OF_PROBATION));
        if (shortProbation && !joined.isBefore(PROBATION_SINCE)) {
            remarks.add(new Remark(MemberField.FULL_ON, Weight.DOUBT, "转正时间" + full + "距入党时间" + joined + "不满一年预备期，请核对。"));
        }
    }

    private static void gaps(Member member, MemberCategory category, List<Remark> remarks) {
        for (MemberField field : COLLECTED) {
            if (member.get(field) == null) {
                remarks.add(gap(field, "未填写" + field.label() + "。"));
            }
        }
        if (category == MemberCategory.FULL && member.get(MemberField.FULL_ON) == null) {
            remarks.add(gap(MemberField.FULL_ON, "未填写转正时间。"));
        }
        if (member.get(MemberField.MOBILE_PHONE) == null && member.get(MemberField.LANDLINE) == null) {
            remarks.add(gap(MemberField.MOBILE_PHONE, "未填写联系电话。"));
        }
        if (member.flag(MemberField.LOST_CONTACT) && member.get(MemberField.LOST_SINCE) == null) {
            remarks.add(gap(MemberField.LOST_SINCE, "是失联党员，未填写失去联系日期。"));
        }
        if (member.flag(MemberField.MOBILE_MEMBER) && member.get(MemberField.MOBILE_DESTINATION) == null) {
            remarks.add(gap(MemberField.MOBILE_DESTINATION, "是流动党员，未填写外出流向。"));
        }
    }

    private static Remark contradiction(MemberField field, String sentence) {
        return new Remark(field, Weight.CONTRADICTION, sentence);
    }

    private static Remark gap(MemberField field, String sentence) {
        return new Remark(field, Weight.GAP, sentence);
    }
}
