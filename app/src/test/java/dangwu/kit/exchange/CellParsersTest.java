package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParsersTest {
    private static final String LOST = "身份证号在Excel中已变成数字，末几位丢失，请在Excel中把该列设为文本后重新填写";
    private final CellParser<String> id = CellParsers.idNumber(TestSheets::idProblem);
    private final CellParser<String> phone = CellParsers.phone();

    @ParameterizedTest
    @ValueSource(strings = {"999999198507010019", " 999999198507010019 ", "９９９９９９１９８５０７０１００１９", "’999999198507010019", "'999999198507010019",
        "999999 19850701 0019", "999999198507010019\n", "\u00A0999999198507010019\u200B", "9999991985\n07010019"})
    void idNumbersAreCleaned(String text) throws CellException {
        assertThat(id.parse(Cell.text(3, 2, text))).isEqualTo("999999198507010019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999919850701006X", "99999919850701006x", "99999919850701006Ｘ", "99999919850701006ｘ"})
    void smallXBecomesLarge(String text) throws CellException {
        assertThat(id.parse(Cell.text(3, 2, text))).isEqualTo("99999919850701006X");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "999999198507010018 | 校验位", "99999919850701001 | 应为18位，现为17位", "9999991985070100191 | 现为19位", "999999850701001 | 15位的旧身份证号",
        "9999991985O7010011 | 前17位应为数字", "99999919850701X011 | 前17位应为数字", "999999198513010019 | 出生日期", "无 | 现为1位"})
    void idNumbersAreRefused(String text, String reason) {
        assertThatThrownBy(() -> id.parse(Cell.text(3, 2, text))).isInstanceOf(CellException.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1E+17", "1.10101E+17", "9.99999E17", "1.1e+17", "１．１Ｅ＋１７"})
    void shortenedIdNumbersAreNeverGuessed(String text) {
        assertThatThrownBy(() -> id.parse(Cell.text(3, 2, text))).hasMessage(LOST);
    }

    @Test
    void whatWasHiddenIsNeverTaken() {
        String hidden = "有一部分已隐去（*号），原来的内容无从得知，请改用没有隐去的表，或清空这一格";
        CellParser<String> address = CellParsers.unmasked(CellParsers.text(300));
        assertThatThrownBy(() -> id.parse(Cell.text(3, 2, "999999********0013"))).hasMessage(hidden);
        assertThatThrownBy(() -> id.parse(Cell.text(3, 2, "999999＊＊＊＊＊＊＊＊0013"))).hasMessage(hidden);
        assertThatThrownBy(() -> phone.parse(Cell.text(3, 2, "139****1000"))).hasMessage(hidden);
        assertThatThrownBy(() -> phone.parse(Cell.text(3, 2, "13900001000、138****1000"))).hasMessage(hidden);
        assertThatThrownBy(() -> address.parse(Cell.text(3, 2, "云澜市滨河区***"))).hasMessage(hidden);
        assertThatCode(() -> address.parse(Cell.text(3, 2, "滨河区5*6号楼"))).doesNotThrowAnyException();
        assertThatCode(() -> address.parse(Cell.blank(3, 2))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {999999198507010019d, 1.1E17, 1e15})
    void idNumbersAsNumbersAreRefused(double number) {
        assertThatThrownBy(() -> id.parse(Cell.number(3, 2, number))).hasMessage(LOST);
    }

    @Test
    void anOldIdNumberAsNumberIsStillOld() {
        assertThatThrownBy(() -> id.parse(Cell.number(3, 2, 999999850701001d))).hasMessageContaining("15位的旧身份证号");
        assertThatThrownBy(() -> id.parse(Cell.error(3, 2, "#N/A"))).hasMessageContaining("#N/A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "13900001000 | 13900001000", "139 0000 1000 | 13900001000", "139-0000-1000 | 13900001000", "+86 13900001000 | 13900001000",
        "+86-139-0000-1000 | 13900001000", "008613900001000 | 13900001000", "8613900001000 | 13900001000", "１３９００００１０００ | 13900001000",
        "010-66000000 | 010-66000000", "(010)66000000 | 010-66000000", "66000000 | 66000000", "010-66000000-801 | 010-66000000-801",
        "13900001000、13900001001 | 13900001000、13900001001", "13900001000/010-66000000 | 13900001000、010-66000000",
        "13900001000，13900001001 | 13900001000、13900001001", "13900001000 13900001001 | 13900001000、13900001001", "400-000-0000 | 400-000-0000",
        "’13900001000 | 13900001000", "010-66000000转801 | 010-66000000-801"})
    void phonesAreRead(String text, String expected) throws CellException {
        assertThat(phone.parse(Cell.text(3, 2, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.39E+10 | 科学计数", "1390000100 | 手机号应为11位，现为10位", "139000010000 | 现为12位", "12345 | 手机号应为11位", "张三 | 不认识的字符",
        "13900001000、1390 | 现为4位"})
    void phonesAreRefused(String text, String reason) {
        assertThatThrownBy(() -> phone.parse(Cell.text(3, 2, text))).isInstanceOf(CellException.class).hasMessageContaining(reason);
    }

    @Test
    void phoneAsNumberIsWhole() throws CellException {
        assertThat(phone.parse(Cell.number(3, 2, 13900001000d))).isEqualTo("13900001000");
        assertThat(phone.parse(Cell.text(3, 2, "无"))).isNull();
        assertThatThrownBy(() -> phone.parse(Cell.number(3, 2, 1390000100d))).hasMessageContaining("现为10位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "√", "✔", "1", "有", "Y", "yes", " 是 ", "１"})
    void yes(String text) throws CellException {
        assertThat(CellParsers.yesNo().parse(Cell.text(3, 2, text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "×", "0", "无", "n", "不是", "/"})
    void no(String text) throws CellException {
        assertThat(CellParsers.yesNo().parse(Cell.text(3, 2, text))).isFalse();
    }

    @Test
    void yesNoOfOtherKinds() throws CellException {
        assertThat(CellParsers.yesNo().parse(Cell.bool(3, 2, true))).isTrue();
        assertThat(CellParsers.yesNo().parse(Cell.number(3, 2, 0))).isFalse();
        assertThat(CellParsers.yesNo().parse(Cell.blank(3, 2))).isNull();
        assertThatThrownBy(() -> CellParsers.yesNo().parse(Cell.text(3, 2, "可能"))).hasMessageContaining("是");
        assertThatThrownBy(() -> CellParsers.yesNo().parse(Cell.number(3, 2, 2))).hasMessageContaining("是");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.50元 | 1234.50", "￥1,234.5 | 1234.50", "１２３．４５ | 123.45", "¥ 12 | 12.00", "人民币12元整 | 12.00", "-5 | -5.00", "0 | 0.00",
        "1234567.89 | 1234567.89", "12圆 | 12.00"})
    void moneyIsRead(String text, String expected) throws CellException {
        assertThat(CellParsers.decimal(2).parse(Cell.text(3, 2, text))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12.345 | 最多2位小数", "1.2万元 | 以元为单位", "12,34 | 不是数字", "一百 | 不是数字", "1e5 | 不是数字", "1.2.3 | 不是数字"})
    void moneyIsRefused(String text, String reason) {
        assertThatThrownBy(() -> CellParsers.decimal(2).parse(Cell.text(3, 2, text))).hasMessageContaining(reason);
    }

    @Test
    void numbersAreExactAsExcelShowsThem() throws CellException {
        assertThat(CellParsers.decimal(2).parse(Cell.number(3, 2, 0.1 + 0.2))).hasToString("0.30");
        assertThat(CellParsers.decimal(2).parse(Cell.number(3, 2, 1e6))).hasToString("1000000.00");
        assertThatThrownBy(() -> CellParsers.decimal(2).parse(Cell.number(3, 2, 31229, true, false))).hasMessageContaining("是日期");
        assertThat(CellParsers.integer(0, 10).parse(Cell.text(3, 2, "３"))).isEqualTo(3);
        assertThat(CellParsers.integer(0, 10).parse(Cell.number(3, 2, 10))).isEqualTo(10);
        assertThat(CellParsers.integer(0, 10).parse(Cell.text(3, 2, "—"))).isNull();
        assertThatThrownBy(() -> CellParsers.integer(0, 10).parse(Cell.number(3, 2, 11))).hasMessage("应在0至10之间");
        assertThatThrownBy(() -> CellParsers.integer(0, 10).parse(Cell.number(3, 2, 1.5))).hasMessage("应为整数");
    }

    @Test
    void textIsCleanedButNotChanged() throws CellException {
        assertThat(CellParsers.text(50).parse(Cell.text(3, 2, "　市体育局\n机关党委 "))).isEqualTo("市体育局机关党委");
        assertThat(CellParsers.text(50).parse(Cell.text(3, 2, "Room\r\n12"))).isEqualTo("Room 12");
        assertThat(CellParsers.text(50).parse(Cell.text(3, 2, "’北京市\u00A0 朝阳区\uFEFF"))).isEqualTo("北京市 朝阳区");
        assertThat(CellParsers.text(50).parse(Cell.text(3, 2, "O’Brien"))).isEqualTo("O’Brien");
        assertThat(CellParsers.text(50).parse(Cell.text(3, 2, "e\u0301"))).isEqualTo("\u00E9");
        assertThat(CellParsers.text(50).parse(Cell.number(3, 2, 12))).isEqualTo("12");
        assertThat(CellParsers.text(50).parse(Cell.number(3, 2, 31229, true, false))).isEqualTo("1985-07-01");
        assertThatThrownBy(() -> CellParsers.text(50).parse(Cell.number(3, 2, 1e17))).hasMessageContaining("数字超过15位");
    }

    @Test
    void namesLoseTheirSpacesAndCountCharactersBeyondTheBasicPlane() throws CellException {
        assertThat(CellParsers.name(20).parse(Cell.text(3, 2, "张　 三"))).isEqualTo("张三");
        assertThat(CellParsers.name(20).parse(Cell.text(3, 2, "𠮷 田䶮"))).isEqualTo("𠮷田䶮");
        assertThat(CellParsers.name(20).parse(Cell.text(3, 2, "阿依古丽 · 买买提"))).isEqualTo("阿依古丽·买买提");
        assertThat(CellParsers.name(20).parse(Cell.text(3, 2, "John Smith"))).isEqualTo("John Smith");
        assertThat(CellParsers.name(3).parse(Cell.text(3, 2, "𠮷𠮷𠮷"))).isEqualTo("𠮷𠮷𠮷");
        assertThatThrownBy(() -> CellParsers.name(2).parse(Cell.text(3, 2, "𠮷𠮷𠮷"))).hasMessage("内容有3个字，最多2个字，请缩短");
    }

    @Test
    void identifiersAreNarrow() throws CellException {
        assertThat(CellParsers.identifier(20).parse(Cell.text(3, 2, "’０２１ ００３Ａ"))).isEqualTo("021003A");
        assertThat(CellParsers.identifier(20).parse(Cell.number(3, 2, 21003))).isEqualTo("21003");
    }

    @Test
    void codesAreFoundByNameAndCodeAndSuggested() throws CellException {
        Map<String, Integer> codes = new LinkedHashMap<>();
        codes.put("汉族", 1);
        codes.put("01", 1);
        codes.put("汉", 1);
        codes.put("回族", 3);
        codes.put("无", 0);
        CellParser<Integer> parser = CellParsers.code(codes);
        assertThat(parser.parse(Cell.text(3, 2, " 汉 族"))).isEqualTo(1);
        assertThat(parser.parse(Cell.text(3, 2, "０１"))).isEqualTo(1);
        assertThat(parser.parse(Cell.text(3, 2, "无"))).isZero();
        assertThat(parser.parse(Cell.text(3, 2, "/"))).isNull();
        assertThatThrownBy(() -> parser.parse(Cell.text(3, 2, "汗族")))
                .hasMessageContaining("不认识“汗族”").hasMessageContaining("是不是“汉族”").hasMessageContaining("可填：汉族、回族、无");
    }

    @Test
    void aParserGoesOn() throws CellException {
        CellParser<Integer> length = CellParsers.text(10).then(String::length);
        assertThat(length.parse(Cell.text(1, 0, "三个字"))).isEqualTo(3);
        assertThat(length.parse(Cell.blank(1, 0))).isNull();
    }
}
