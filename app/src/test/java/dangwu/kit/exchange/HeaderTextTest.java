package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"姓　名 | 姓名", "姓名* | 姓名", "*姓名 | 姓名", "姓名： | 姓名", "姓名＊： | 姓名", "ＱＱ号 | qq号", "入党时间（年月） | 入党时间(年月)"})
    void normal(String heading, String expected) {
        assertThat(HeaderText.normal(heading)).isEqualTo(expected);
        assertThat(HeaderText.normal(heading.substring(0, 1) + "\n\u200B" + heading.substring(1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"学历（学位） | 学历", "学历(学位)* | 学历", "学历【最高】 | 学历", "学历（学位 | 学历", "（姓名） | (姓名)", "学历 | 学历"})
    void bare(String heading, String expected) {
        assertThat(HeaderText.bare(heading)).isEqualTo(expected);
    }
}
