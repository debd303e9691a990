package dangwu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({"0,零元整", "0.00,零元整", "0.01,壹分", "0.05,伍分", "0.10,壹角整", "0.50,伍角整", "0.55,伍角伍分", "1,壹元整", "1.05,壹元零伍分", "1.50,壹元伍角整",
        "10,壹拾元整", "10.05,壹拾元零伍分", "11,壹拾壹元整", "20.20,贰拾元贰角整", "100,壹佰元整", "101,壹佰零壹元整", "110,壹佰壹拾元整", "1000,壹仟元整", "1001,壹仟零壹元整",
        "1010,壹仟零壹拾元整", "1050,壹仟零伍拾元整", "1078.20,壹仟零柒拾捌元贰角整", "1409.50,壹仟肆佰零玖元伍角整", "6007.14,陆仟零柒元壹角肆分", "1680.32,壹仟陆佰捌拾元叁角贰分",
        "325.04,叁佰贰拾伍元零肆分", "16409.02,壹万陆仟肆佰零玖元零贰分", "107000.53,壹拾万零柒仟元伍角叁分", "10000,壹万元整", "10005,壹万零伍元整", "10050,壹万零伍拾元整",
        "10500,壹万零伍佰元整", "100000,壹拾万元整", "100500,壹拾万零伍佰元整", "1000000,壹佰万元整", "10000000,壹仟万元整", "10000001,壹仟万零壹元整", "100000000,壹亿元整",
        "100000001,壹亿零壹元整", "100010000,壹亿零壹万元整", "120000000,壹亿贰仟万元整", "123456789.12,壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分", "1000000000000,壹万亿元整", "-88.00,负捌拾捌元整",
        "-0.30,负叁角整"})
    void writesCapitals(BigDecimal amount, String capitals) {
        assertThat(ChineseAmount.of(amount)).isEqualTo(capitals);
    }

    @Test
    void refusesWhatReceiptsCannotSay() {
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("1.005"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1.005");
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("10000000000000000"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ChineseAmount.of(new BigDecimal("1.500"))).isEqualTo("壹元伍角整");
    }

    @Property(tries = 2000)
    void readsBackToTheSameFen(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long fen) {
        String text = ChineseAmount.of(BigDecimal.valueOf(fen, 2));
        assertThat(readBack(text)).isEqualTo(fen);
        assertThat(text).doesNotContain("零零").doesNotContain("零万").doesNotContain("零亿");
    }

    /** A reader of capitals that knows nothing of how they were written. */
    private static long readBack(String text) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (char c : text.toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> group += digit * 10;
                case '佰' -> group += digit * 100;
                case '仟' -> group += digit * 1000;
                case '万' -> total += (group + digit) * 1_000_000L;
                case '亿' -> total = total * 10_000L + (group + digit) * 10_000_000_000L;
                case '元' -> total += (group + digit) * 100;
                case '角' -> total += digit * 10;
                case '分' -> total += digit;
                default -> total += 0;
            }
            group = "万亿元".indexOf(c) >= 0 ? 0 : group;
            digit = 0;
        }
        return total;
    }
}
