package dangwu.records.member.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"999999196805020013, 999999********0013", "99999919730917013X, 999999********013X", "1234567890, **********", "12345678901, 123456*8901"})
    void idNumbersKeepSixAndFour(String number, String shown) {
        assertThat(Masking.idNumber(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"13900001000, 139****1000", "0999-8880140, 099*****0140", "1234567, *******"})
    void phonesKeepThreeAndFour(String number, String shown) {
        assertThat(Masking.phone(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"云澜市滨河区新华街道和平路12号3栋, 云澜市滨河区新华街道***", "云澜市滨河区和平路12号, 云澜市滨河区***", "青县柳河镇三村7号, 青县柳河镇***",
        "云澜市和平小区3栋, 云澜市***", "云澜市南湖区幸福小区3栋2单元, 云澜市南湖区***", "和平路12号, ***", "幸福社区5号, ***"})
    void addressesEndAtTheStreetOrDistrict(String address, String shown) {
        assertThat(Masking.address(address)).isEqualTo(shown);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Masking.idNumber(null)).isNull();
        assertThat(Masking.phone(null)).isNull();
        assertThat(Masking.address(null)).isNull();
    }
}
