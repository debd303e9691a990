package dangwu.front.sample;

import dangwu.kit.text.IdNumber;
import dangwu.records.member.Code;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Works out everything that is kept of a member: one thing follows from the other, as in life. */
final class SampleMembers {

    private static final String REGION = "999999";
    private static final long FIRST_PHONE = 13900001000L;
    private static final int PHONE_STEP = 137;
    private static final List<String> STREETS = List.of("滨河区新华街道和平路", "滨河区望湖街道湖滨路", "南湖区体育路街道体育路", "南湖区文昌街道文昌路", "滨河区青年街道解放路",
            "南湖区柳溪街道柳溪路");
    private static final List<String> NATIVE_PLACES = List.of("山东烟台", "河北沧州", "江苏徐州", "湖北黄冈", "河南南阳", "辽宁锦州", "安徽六安", "四川达州", "吉林白城", "山西运城",
            "湖南衡阳", "陕西渭南");
    private static final List<String> MINORITIES = List.of("03", "11", "02", "15", "08", "06");

    private final Random random;
    private int count;

    SampleMembers(Random random) {
        this.random = random;
    }

    /** @param branch where he stands, and {@code place} in it, both from 0 */
    Member member(SamplePerson person, SampleBranch branch, int branchNo, int place) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        LocalDate birth = SampleUnit.AS_OF.minusYears(person.age()).minusDays(10 + random.nextInt(340));
        origin(values, person, birth);
        career(values, person, branch, birth);
        party(values, person, birth);
        contact(values, person);
        marks(values, branchNo, person.titles().isEmpty() ? place : -1);
        count++;
        return new Member(0, values, Map.of());
    }

    private void origin(Map<MemberField, Object> values, SamplePerson person, LocalDate birth) {
        values.put(MemberField.NAME, person.name());
        values.put(MemberField.SEX, MemberCodes.SEX.get(person.male() ? "1" : "2"));
        values.put(MemberField.ETHNICITY, MemberCodes.ETHNICITY.get(random.nextInt(100) < 90 ? "01" : pick(MINORITIES)));
        values.put(MemberField.NATIVE_PLACE, random.nextInt(100) < 45 ? "云澜" : pick(NATIVE_PLACES));
        values.put(MemberField.BIRTH_ON, birth);
        String digits = REGION + birth.toString().replace("-", "") + String.format("%03d", count * 2 + (person.male() ? 1 : 0));
        values.put(MemberField.ID_NUMBER, digits + IdNumber.checkCharacter(digits));
    }

    private void career(Map<MemberField, Object> values, SamplePerson person, SampleBranch branch, LocalDate birth) {
        Code education = MemberCodes.EDUCATION.get(education(person));
        values.put(MemberField.EDUCATION, education);
        if (List.of("21", "12", "11").contains(education.code()) && person.age() < 60) {
            values.put(MemberField.DEGREE, education.code().equals("21") ? "学士" : education.code().equals("12") ? "硕士" : "博士");
        }
        int schooling = education.code().equals("11") ? 27 : education.code().equals("12") ? 25 : education.code().startsWith("2") ? 22 : 19;
        int started = Math.min(schooling, person.age() - 1);
        LocalDate autumn = LocalDate.of(birth.getYear() + started, 8 + random.nextInt(2), 1);
        values.put(MemberField.WORK_STARTED_ON, autumn.isBefore(SampleUnit.AS_OF.minusMonths(3)) ? autumn : autumn.minusYears(1));
        values.put(MemberField.WORKPLACE, person.retired() ? person.job() : branch.employer() + person.job());
        values.put(MemberField.JOB_POST, MemberCodes.JOB_POST.get(person.code()));
        values.put(MemberField.PROFESSIONAL_TITLE, person.professionalTitle());
        if (!person.retired() && person.job().matches(".*(长|主任|书记)$")) {
            values.put(MemberField.ADMIN_POST, person.job());
        }
        if (!person.retired()) {
            values.put(MemberField.PERMANENT_STAFF, !person.code().startsWith("02"));
        }
        if (SampleData.LEADING_CADRES.contains(person.name())) {
            values.put(MemberField.LEADING_CADRE, true);
        }
    }

    private String education(SamplePerson person) {
        int draw = random.nextInt(100);
        if (person.code().startsWith("016")) {
            return draw < 50 ? "61" : "41";
        }
        if (!person.titles().isEmpty() || SampleData.LEADING_CADRES.contains(person.name())) {
            return person.age() >= 60 ? "22" : draw < 20 ? "12" : draw < 70 ? "21" : "2B";
        }
        if (person.age() >= 60) {
            return draw < 20 ? "21" : draw < 50 ? "22" : draw < 60 ? "2D" : draw < 80 ? "41" : draw < 92 ? "61" : "71";
        }
        if (person.age() >= 46) {
            return draw < 8 ? "12" : draw < 55 ? "21" : draw < 75 ? "2B" : draw < 95 ? "22" : "41";
        }
        return person.job().equals("科研人员") && person.age() > 30 ? "11" : draw < 25 && person.age() > 26 ? "12" : draw < 88 ? "21" : "22";
    }

    private void party(Map<MemberField, Object> values, SamplePerson person, LocalDate birth) {
        LocalDate joined = joinedOn(person, birth);
        values.put(MemberField.JOINED_ON, joined);
        LocalDate full = person.name().equals(SampleData.WITHOUT_PROBATION) ? joined : joined.plusYears(1);
        if (!full.isAfter(SampleUnit.AS_OF)) {
            values.put(MemberField.FULL_ON, full);
        }
    }

    /** Most join between 21 and 34, a few later; those with a post early enough to be eligible. */
    private LocalDate joinedOn(SamplePerson person, LocalDate birth) {
        if (person.name().equals(SampleData.WITHOUT_PROBATION)) {
            return SampleData.ADMITTED_WITHOUT_PROBATION;
        }
        LocalDate known = SampleData.ADMITTED_ON.get(person.name());
        if (known != null) {
            return known;
        }
        int latest = Math.min(14, person.age() - 24);
        int year = birth.getYear() + 20 + (person.titles().isEmpty() ? random.nextInt(Math.max(1, latest + 1)) : random.nextInt(5));
        if (year >= 1967 && year <= 1978) {
            year = 1979 + random.nextInt(5);
        }
        return random.nextInt(3) == 0 ? LocalDate.of(year, 7, 1) : LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private void contact(Map<MemberField, Object> values, SamplePerson person) {
        values.put(MemberField.MOBILE_PHONE, Long.toString(FIRST_PHONE + (long) PHONE_STEP * count));
        if (person.age() >= 65 && random.nextBoolean()) {
            values.put(MemberField.LANDLINE, String.format("0999-8880%03d", count));
        }
        values.put(MemberField.ADDRESS, "云澜市" + pick(STREETS) + (1 + random.nextInt(180)) + "号" + (1 + random.nextInt(20)) + "栋" + (1 + random.nextInt(4))
                + "单元" + (100 * (1 + random.nextInt(9)) + 1 + random.nextInt(2)) + "室");
    }

    private void marks(Map<MemberField, Object> values, int branchNo, int place) {
        SampleData.AWAY.stream().filter(mark -> mark.is(branchNo, place)).forEach(mark -> {
            values.put(MemberField.MOBILE_MEMBER, true);
            values.put(MemberField.MOBILE_DESTINATION, mark.what());
        });
        SampleData.IN_DIFFICULTY.stream().filter(mark -> mark.is(branchNo, place)).forEach(mark -> values.put(MemberField.DIFFICULTY, mark.what()));
        if (SampleData.LOST.is(branchNo, place)) {
            values.put(MemberField.LOST_CONTACT, true);
            values.put(MemberField.LOST_SINCE, SampleData.LOST_SINCE);
            values.put(MemberField.LOST_CAUSE, MemberCodes.LOST_CAUSE.get("6"));
        }
        if (SampleData.NO_ADDRESS.is(branchNo, place)) {
            values.remove(MemberField.ADDRESS);
        }
        if (SampleData.NO_NATIVE_PLACE.stream().anyMatch(mark -> mark.is(branchNo, place))) {
            values.remove(MemberField.NATIVE_PLACE);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
