package dangwu.records.member;

import static dangwu.records.member.MemberDataCheck.Weight.CONTRADICTION;
import static dangwu.records.member.MemberDataCheck.Weight.DOUBT;
import static dangwu.records.member.MemberDataCheck.Weight.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.text.IdNumber;
import dangwu.records.member.MemberDataCheck.Remark;
import dangwu.records.member.MemberDataCheck.Weight;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** MG-12 of rules.md 5, border cases first. */
class MemberDataCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aCompleteMemberHasNothingOff() {
        assertThat(check(complete())).isEmpty();
    }

    @ParameterizedTest(name = "born 1985-07-01, joined {0}: doubt {1}")
    @CsvSource({"2003-07-01,false", "2003-06-30,true", "2003-07-02,false"})
    void eighteenAtAdmission(LocalDate joined, boolean doubt) {
        Member member = complete().with(MemberField.JOINED_ON, joined).with(MemberField.FULL_ON, joined.plusYears(1));
        assertThat(of(check(member), DOUBT)).isEqualTo(doubt ? List.of(MemberField.JOINED_ON) : List.of());
    }

    @ParameterizedTest(name = "joined {0}, full {1}: {2}")
    @CsvSource({"2005-06-20,2006-06-20,", "2005-06-20,2006-06-19,DOUBT", "2008-02-29,2009-02-28,", "2008-02-29,2009-02-27,DOUBT",
        "2005-06-20,2005-06-20,DOUBT", "2005-06-20,2005-06-19,CONTRADICTION"})
    void aYearOfProbation(LocalDate joined, LocalDate full, Weight weight) {
        List<Remark> remarks = check(complete().with(MemberField.JOINED_ON, joined).with(MemberField.FULL_ON, full));
        assertThat(remarks.stream().map(Remark::weight).toList()).isEqualTo(weight == null ? List.of() : List.of(weight));
    }

    @ParameterizedTest(name = "joined and full on {0}: doubt {1}")
    @CsvSource({"1977-08-17,false", "1977-08-18,true", "1970-07-01,false", "1948-03-01,false"})
    void noProbationBeforeItWasRestored(LocalDate joined, boolean doubt) {
        Member member = complete().with(MemberField.ID_NUMBER, null).with(MemberField.BIRTH_ON, LocalDate.of(1930, 1, 1))
                .with(MemberField.JOINED_ON, joined).with(MemberField.FULL_ON, joined);
        assertThat(of(check(member), DOUBT)).isEqualTo(doubt ? List.of(MemberField.FULL_ON) : List.of());
    }

    @Test
    void admissionBelowEighteenInTheWarYearsIsNoDoubt() {
        Member member = complete().with(MemberField.ID_NUMBER, null).with(MemberField.BIRTH_ON, LocalDate.of(1932, 5, 1))
                .with(MemberField.JOINED_ON, LocalDate.of(1949, 9, 30)).with(MemberField.FULL_ON, LocalDate.of(1949, 9, 30));
        assertThat(of(check(member), DOUBT)).isEmpty();
        assertThat(of(check(member.with(MemberField.JOINED_ON, LocalDate.of(1949, 10, 1)).with(MemberField.FULL_ON, LocalDate.of(1950, 10, 1))), DOUBT))
                .containsExactly(MemberField.JOINED_ON);
    }

    @Test
    void birthdayAndSexAgreeWithTheIdNumber() {
        assertThat(of(check(complete().with(MemberField.BIRTH_ON, LocalDate.of(1985, 7, 2))), CONTRADICTION)).containsExactly(MemberField.BIRTH_ON);
        assertThat(of(check(complete().with(MemberField.SEX, MemberCodes.SEX.get("2"))), CONTRADICTION)).containsExactly(MemberField.SEX);
    }

    @Test
    void theCheckDigitCounts() {
        String right = complete().idNumber();
        String wrong = right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');
        assertThat(of(check(complete().with(MemberField.ID_NUMBER, wrong)), CONTRADICTION)).containsExactly(MemberField.ID_NUMBER);
    }

    @ParameterizedTest(name = "{0} not yet come")
    @EnumSource(value = MemberField.class, names = {"BIRTH_ON", "WORK_STARTED_ON", "JOINED_ON"})
    void datesDoNotLieAhead(MemberField field) {
        Member member = complete().with(MemberField.ID_NUMBER, null);
        assertThat(of(check(member.with(field, TODAY.plusDays(1))), CONTRADICTION)).contains(field);
        assertThat(of(check(member.with(MemberField.WORK_STARTED_ON, TODAY)), CONTRADICTION)).isEmpty();
    }

    @Test
    void oneWhoIsProbationaryIsNotYetFull() {
        assertThat(of(MemberDataCheck.check(complete(), MemberCategory.PROBATIONARY, TODAY), CONTRADICTION)).containsExactly(MemberField.FULL_ON);
        Member expected = complete().with(MemberField.JOINED_ON, TODAY.minusMonths(6)).with(MemberField.FULL_ON, TODAY.plusMonths(6));
        assertThat(of(MemberDataCheck.check(expected, MemberCategory.PROBATIONARY, TODAY), CONTRADICTION)).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @EnumSource(value = MemberField.class,
            names = {"SEX", "ETHNICITY", "ID_NUMBER", "BIRTH_ON", "EDUCATION", "JOINED_ON", "FULL_ON", "JOB_POST", "MOBILE_PHONE", "ADDRESS"})
    void eachCollectedItemIsAsked(MemberField field) {
        assertThat(of(check(complete().with(field, null)), GAP)).containsExactly(field);
    }

    @Test
    void aLandlineWillDoAndAProbationaryMemberHasNoFullDate() {
        assertThat(check(complete().with(MemberField.MOBILE_PHONE, null).with(MemberField.LANDLINE, "0100-1234567"))).isEmpty();
        Member member = complete().with(MemberField.JOINED_ON, TODAY.minusMonths(3)).with(MemberField.FULL_ON, null);
        assertThat(MemberDataCheck.check(member, MemberCategory.PROBATIONARY, TODAY)).isEmpty();
    }

    @Test
    void thoseLostAndThoseOnTheMoveSaySinceWhenAndWhere() {
        assertThat(of(check(complete().with(MemberField.LOST_CONTACT, true)), GAP)).containsExactly(MemberField.LOST_SINCE);
        assertThat(of(check(complete().with(MemberField.MOBILE_MEMBER, true)), GAP)).containsExactly(MemberField.MOBILE_DESTINATION);
    }

    private static List<Remark> check(Member member) {
        return MemberDataCheck.check(member, MemberCategory.FULL, TODAY);
    }

    private static List<MemberField> of(List<Remark> remarks, Weight weight) {
        return remarks.stream().filter(remark -> remark.weight() == weight).map(Remark::field).toList();
    }

    private static Member complete() {
        String digits = "99999919850701001";
        Map<MemberField, Object> fields = new EnumMap<>(MemberField.class);
        fields.put(MemberField.NAME, "张三丰");
        fields.put(MemberField.SEX, MemberCodes.SEX.get("1"));
        fields.put(MemberField.ETHNICITY, MemberCodes.ETHNICITY.get("01"));
        fields.put(MemberField.ID_NUMBER, digits + IdNumber.checkCharacter(digits));
        fields.put(MemberField.BIRTH_ON, LocalDate.of(1985, 7, 1));
        fields.put(MemberField.EDUCATION, MemberCodes.EDUCATION.get("21"));
        fields.put(MemberField.JOINED_ON, LocalDate.of(2005, 6, 20));
        fields.put(MemberField.FULL_ON, LocalDate.of(2006, 6, 20));
        fields.put(MemberField.JOB_POST, MemberCodes.JOB_POST.get("011"));
        fields.put(MemberField.MOBILE_PHONE, "13900001000");
        fields.put(MemberField.ADDRESS, "安平市和平路1号");
        return new Member(1, Collections.unmodifiableMap(fields), Map.of());
    }
}
