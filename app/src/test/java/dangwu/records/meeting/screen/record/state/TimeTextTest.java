package dangwu.records.meeting.screen.record.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "1430,14:30", "930,09:30", "9,09:00", "9点,09:00", "9点半,09:30", "14：30,14:30", "下午2:30,14:30", "上午9点15分,09:15", "14.30,14:30",
        "１４：３０,14:30", "晚上7点,19:00", "0:00,00:00"})
    void timesAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(TimeText.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:75", "2460", "早", "14:30—16:00", "12345"})
    void whatIsNoTime(String typed) {
        assertThat(TimeText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,一", "4,四", "10,十", "12,十二", "20,二十", "34,三十四", "99,九十九", "100,100"})
    void numbersInTitles(int number, String words) {
        assertThat(MeetingTitle.chinese(number)).isEqualTo(words);
    }
}
