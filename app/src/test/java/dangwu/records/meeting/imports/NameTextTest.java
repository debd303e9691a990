package dangwu.records.meeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.kit.exchange.CellParser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    /** ↵ stands for a line break, ␣ for a wide space; / parts people. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "张明、李红，王强,赵敏;孙立；周平 | 张明/李红/王强/赵敏/孙立/周平",
        "张明 李红  王强 | 张明/李红/王强",
        "张明↵李红↵王小强 | 张明/李红/王小强",
        "张␣明 | 张明",
        "张␣明、李␣红、王小强 | 张明/李红/王小强",
        "张 明、李 红 | 张明/李红",
        "张␣明 李␣红 王小强 | 张明/李红/王小强",
        "张␣明␣李␣红 | 张明/李红",
        "王小强 张␣明 李红 | 王小强/张明/李红",
        "𠮷野、䶮山、欧阳𫍣 | 𠮷野/䶮山/欧阳𫍣",
        "阿卜杜拉·买买提、古丽 | 阿卜杜拉·买买提/古丽",
        "1.张明↵2.李红↵3）王强 | 张明/李红/王强",
        "1、张明 2、李红 | 张明/李红",
        "张明（病假）、李红(出差) | 张明[病假]/李红[公差:出差]",
        "张明（第一党支部，病假） | 张明{第一党支部}[病假]",
        "张明（病假，住院）、李红 | 张明[病假:住院]/李红",
        "病假：张明、李红；出差：王强 | 张明[病假]/李红[病假]/王强[公差:出差]",
        "病假2人：张明、李红↵王强（事假） | 张明[病假]/李红[病假]/王强[事假]",
        "请假:张明；李红 | 张明[事假]/李红",
        "张明病假、李红因病请假、王强缺席 | 张明[病假]/李红[病假]/王强[缺席]",
        "张明 病假 李红 | 张明[病假]/李红",
        "张明-出差、李红：外出培训 | 张明[公差:出差]/李红[公差:外出培训]",
        "张明（家中有事） | 张明{家中有事}",
        "张明1234、李红 5678X | 张明{1234}/李红{5678X}",
        "张明（尾号1234）、李红，共2人 | 张明{尾号1234}/李红",
        "张明【无故】 | 张明[缺席:无故]",
        "张明。 | 张明"})
    void reads(String text, String expected) throws CellException {
        String plain = text.replace('↵', '\n').replace('␣', '\u3000');
        assertThat(shown(NameText.parse(plain, NameText.Words.REASONS))).isEqualTo(expected);
    }

    @Test
    void aStretchedNameMayHaveCharactersOutsideTheBasicPlane() throws CellException {
        assertThat(shown(NameText.parse("𠮷\u3000䶮、张\u3000𫍣", NameText.Words.NONE))).isEqualTo("𠮷䶮/张𫍣");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张明等5人", "张明（病假", "张明）病假", "张 明 李 红 王", "张", "𠮷", "张明、李红，共3人", "2026", "欧阳 娜"})
    void whatCannotBeToldApartIsRefused(String text) {
        assertThatThrownBy(() -> NameText.parse(text, NameText.Words.REASONS)).isInstanceOf(CellException.class);
    }

    @Test
    void postsOfGuestsAreNoReasons() throws CellException {
        WrittenName guest = NameText.parse("刘军（培训中心主任）", NameText.Words.NONE).get(0);
        assertThat(guest).isEqualTo(new WrittenName("刘军", List.of("培训中心主任"), null, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"25人, 25 false 0", "全体党员, null true 0", "张明、李红, null false 2", "共 3 名, 3 false 0"})
    void thosePresentMayBeANumber(String text, String expected) throws CellException {
        assertThat(shown(NameCellParsers.present(), text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"无, null false 0", "—, null false 0", "全勤, null false 0", "0, 0 false 0", "2, 2 false 0", "张明（病假）, null false 1"})
    void nobodyAwayIsSaidToo(String text, String expected) throws CellException {
        assertThat(shown(NameCellParsers.away(), text)).isEqualTo(expected);
        assertThat(NameCellParsers.away().parse(Cell.blank(1, 1))).isNull();
        assertThat(NameCellParsers.present().parse(Cell.text(1, 1, "无"))).isNull();
        assertThat(NameCellParsers.away().parse(Cell.number(1, 1, 2)).count()).isEqualTo(2);
    }

    private static String shown(CellParser<PeopleCell> parser, String text) throws CellException {
        PeopleCell people = parser.parse(Cell.text(1, 1, text));
        return people.count() + " " + people.everyone() + " " + people.names().size();
    }

    private static String shown(List<WrittenName> names) {
        return names.stream().map(name -> name.name() + (name.details().isEmpty() ? "" : "{" + String.join("，", name.details()) + "}")
                + (name.status() == null ? "" : "[" + name.status().label() + (name.reason() == null ? "" : ":" + name.reason()) + "]")).collect(Collectors.joining("/"));
    }
}
