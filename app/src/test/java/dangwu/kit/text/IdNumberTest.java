package dangwu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTest {

    @ParameterizedTest(name = "“{0}”")
    @CsvSource({"'',未填写身份证号", "999999850701001,是15位旧号，请填写18位身份证号", "99999919850701001,应为18位，现为17位",
        "9999991985070100111,应为18位，现为19位", "99999919850701001A,前17位应为数字，末位应为数字或X", "9999991985070100O1,前17位应为数字，末位应为数字或X",
        "999999198513010010,第7至14位“19851301”不是有效日期", "999999198502300010,第7至14位“19850230”不是有效日期",
        "999999000007010010,第7至14位“00000701”不是有效日期"})
    void whatIsWrongIsSaid(String text, String problem) {
        assertThat(IdNumber.problem(text)).isEqualTo(problem);
        assertThat(IdNumber.parse(text)).isEmpty();
        assertThatThrownBy(() -> new IdNumber(text)).isInstanceOf(IllegalArgumentException.class).hasMessage(problem);
    }

    /** ISO 7064 MOD 11-2, worked out another way: the number read in base two, with X for ten, leaves 1 when divided by eleven. */
    @Property(tries = 300)
    void theWholeNumberLeavesOne(@ForAll @IntRange(min = 0, max = 999) int serial, @ForAll @IntRange(min = 1, max = 28) int day) {
        String digits = String.format("999999198507%02d%03d", day, serial);
        String number = digits + IdNumber.checkCharacter(digits);
        int rest = 0;
        for (char c : number.toCharArray()) {
            rest = (rest * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        assertThat(rest).isEqualTo(1);
    }

    @Test
    void birthdayAndSexAreRead() {
        IdNumber man = new IdNumber("99999919850701001" + IdNumber.checkCharacter("99999919850701001"));
        assertThat(man.birthOn()).isEqualTo(LocalDate.of(1985, 7, 1));
        assertThat(man.male()).isTrue();
        IdNumber woman = new IdNumber("99999920000229002" + IdNumber.checkCharacter("99999920000229002"));
        assertThat(woman.birthOn()).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(woman.male()).isFalse();
    }

    @Property(tries = 300)
    void anyOneWrongDigitIsFound(@ForAll @IntRange(min = 0, max = 17) int place, @ForAll @IntRange(min = 1, max = 9) int off,
            @ForAll @IntRange(min = 0, max = 999) int serial) {
        String digits = "99999919850701" + String.format("%03d", serial);
        StringBuilder number = new StringBuilder(digits).append(IdNumber.checkCharacter(digits));
        assertThat(IdNumber.problem(number.toString())).isNull();
        char wrong = number.charAt(place) == 'X' ? (char) ('0' + off) : (char) ('0' + (number.charAt(place) - '0' + off) % 10);
        number.setCharAt(place, wrong);
        assertThat(IdNumber.problem(number.toString())).isNotNull();
    }
}
