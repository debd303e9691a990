package dangwu.records.meeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.exchange.Cell;
import dangwu.kit.exchange.CellException;
import dangwu.records.meeting.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingCellsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"党员大会, 支部党员大会", "支部大会, 支部党员大会", "支委会会议, 支委会", "支委会议, 支委会", "党小组会议, 党小组会", "主题党日活动, 主题党日", "支部主题党日, 主题党日", "周五学习日, 集中学习",
        "党 课, 党课", "中心组学习, 理论学习中心组学习", "机关党委会议, 机关党委会", "党组会议, 党组会", "专题会, 专题会议"})
    void kindsByTheNamesInUse(String text, String expected) throws CellException {
        assertThat(MeetingCells.kind().parse(Cell.text(1, 1, text))).hasToString(expected);
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void everyKindByItsOwnName(MeetingKind kind) throws CellException {
        assertThat(MeetingCells.kind().parse(Cell.text(1, 1, kind.label())).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"主题党日、党课", "主题党日（党课）", "党课/主题党日", "主题党日暨党课", "党课 主题党日活动"})
    void whatAlsoCountsAsALecture(String text) throws CellException {
        assertThat(MeetingCells.kind().parse(Cell.text(1, 1, text))).isEqualTo(new MeetingCells.Kinds(MeetingKind.THEMED_PARTY_DAY, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"支委会、党员大会", "茶话会", "三会一课"})
    void kindsThatAreNotClear(String text) {
        assertThatThrownBy(() -> MeetingCells.kind().parse(Cell.text(1, 1, text))).isInstanceOf(CellException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"1.学习文件↵2.讨论计划 | 学习文件/讨论计划", "一、学习文件；二、讨论计划。 | 学习文件/讨论计划", "学习文件↵讨论计划 | 学习文件/讨论计划", "（一）学习文件；（二）讨论2026年计划 | 学习文件/讨论2026年计划",
        "议题一：学习文件↵议题二：讨论 | 学习文件/讨论", "2026年工作计划 | 2026年工作计划", "学习文件；讨论计划 | 学习文件；讨论计划", "1、学习3.15讲话 | 学习3.15讲话"})
    void itemsOfAnAgenda(String text, String expected) throws CellException {
        assertThat(MeetingCells.agenda().parse(Cell.text(1, 1, text.replace('↵', '\n')))).containsExactly(expected.split("/"));
    }

    @Test
    void aTitleMayNameOneKind() {
        assertThat(MeetingCells.kindNamedIn("第一党支部2026年主题党日台账")).contains(MeetingKind.THEMED_PARTY_DAY);
        assertThat(MeetingCells.kindNamedIn("2026年第3次党组会议")).contains(MeetingKind.LEADING_GROUP_MEETING);
        assertThat(MeetingCells.kindNamedIn("支委会、党员大会记录")).isEmpty();
        assertThat(MeetingCells.kindNamedIn("三会一课台账")).isEmpty();
    }

    @Test
    void numbersWithTheirMeasure() throws CellException {
        assertThat(MeetingCells.people().parse(Cell.text(1, 1, "25人"))).isEqualTo(25);
        assertThat(MeetingCells.people().parse(Cell.number(1, 1, 25))).isEqualTo(25);
        assertThat(MeetingCells.people().parse(Cell.text(1, 1, "—"))).isNull();
        assertThat(MeetingCells.hours().parse(Cell.text(1, 1, "1.5学时"))).isEqualByComparingTo("1.5");
        assertThat(MeetingCells.year().parse(Cell.text(1, 1, "2025年度"))).isEqualTo(2025);
        assertThatThrownBy(() -> MeetingCells.people().parse(Cell.text(1, 1, "二十五"))).isInstanceOf(CellException.class);
        assertThatThrownBy(() -> MeetingCells.hours().parse(Cell.text(1, 1, "1.25"))).isInstanceOf(CellException.class);
    }
}
