package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Headers, forms, column widths, sheet names, cell texts: what all writers build on. */
class GridsTest {
    @Test
    void headingsOfUnequalDepthFindTheirPlaces() {
        HeaderGrid grid = new HeaderGrid(List.of(Column.text("甲", 4), Column.text("乙", 4).under("大", "小"), Column.text("丙", 4).under("大"),
                Column.text("丁", 4).under("大二")));
        assertThat(grid.depth()).isEqualTo(3);
        assertThat(grid.places()).contains(new HeaderGrid.Place(0, 1, 1, 2, "大"), new HeaderGrid.Place(1, 1, 1, 1, "小"),
                new HeaderGrid.Place(0, 0, 3, 1, "甲"), new HeaderGrid.Place(1, 2, 2, 1, "丙"), new HeaderGrid.Place(0, 3, 1, 1, "大二"));
    }

    @Test
    void formCellsSkipPlacesTakenFromAbove() {
        FormGrid grid = new FormGrid(Form.of(List.of(1.0, 1.0), List.of(FormRow.of(8, FormCell.label("甲").down(2), FormCell.value("1")),
                FormRow.of(8, FormCell.value("2")))));
        assertThat(grid.places()).extracting(FormGrid.Place::row, FormGrid.Place::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 0), org.assertj.core.groups.Tuple.tuple(0, 1), org.assertj.core.groups.Tuple.tuple(1, 1));
    }

    @Test
    void formsWithGapsOverlapsOrLooseEndsAreRefused() {
        assertThatThrownBy(() -> new FormGrid(Form.of(List.of(1.0, 1.0), List.of(FormRow.of(8, FormCell.label("甲"))))))
                .hasMessageContaining("gap");
        assertThatThrownBy(() -> new FormGrid(Form.of(List.of(1.0), List.of(FormRow.of(8, FormCell.label("甲").across(2))))))
                .hasMessageContaining("sticks out");
        assertThatThrownBy(() -> new FormGrid(Form.of(List.of(1.0, 1.0), List.of(FormRow.of(8, FormCell.value("1"), FormCell.label("甲").down(2)),
                FormRow.of(8, FormCell.value("2").across(2)))))).hasMessageContaining("overlap");
    }

    @Property(tries = 200)
    void columnsAlwaysFillThePageExactly(@ForAll @Size(min = 1, max = 25) List<@DoubleRange(min = 3, max = 40) Double> widths) {
        List<Column> columns = widths.stream().map(width -> width > 20 ? Column.text("列", width) : Column.centred("列", width)).toList();
        ColumnPlan plan = new ColumnPlan(columns, 10.5, 740);
        double[] edges = plan.edges();
        assertThat(edges[edges.length - 1]).isCloseTo(740, within(0.001));
        assertThat(plan.scale()).isLessThanOrEqualTo(1);
        assertThat(plan.naturalWidth()).isGreaterThanOrEqualTo(740 - 0.001);
    }

    @Test
    void identityNumbersKeepToOneLineInTheirColumn() {
        Column id = Column.centred("身份证号", 19);
        ColumnPlan plan = new ColumnPlan(List.of(id, Column.text("住址", 400)), 10.5, 740);
        double room = (plan.natural()[0] - 2 * ColumnPlan.PADDING) / 10.5;
        assertThat(room).isGreaterThan(GlyphWidths.CAUTIOUS.em("999999198507010014"));
    }

    @Test
    void sheetNamesAreLegalAndUnique() {
        SheetNames names = new SheetNames();
        assertThat(names.next("花名册")).isEqualTo("花名册");
        assertThat(names.next("花名册")).isEqualTo("花名册(2)");
        assertThat(names.next("'a:b'")).isEqualTo("a_b");
        assertThat(names.next("A_B")).isEqualTo("A_B(2)");
        assertThat(names.next(" ")).isEqualTo("表");
        String surrogates = "𠮷".repeat(20);
        assertThat(names.next(surrogates)).isEqualTo("𠮷".repeat(15));
        assertThat(names.next(surrogates)).isEqualTo("𠮷".repeat(14) + "(2)");
    }

    @Test
    void valuesShowAsTheirColumnsAsk() {
        assertThat(CellValues.text(Column.money("款", 8), new BigDecimal("1234567.5"), "")).isEqualTo("1,234,567.50");
        assertThat(CellValues.text(Column.money("款", 8), "免交", "")).isEqualTo("免交");
        assertThat(CellValues.text(Column.decimal("率", 8, 1), new BigDecimal("95.25"), "")).isEqualTo("95.3");
        assertThat(CellValues.text(Column.month("月"), LocalDate.of(1985, 7, 1), "")).isEqualTo("1985.07");
        assertThat(CellValues.text(Column.date("日"), LocalDate.of(1985, 7, 1), "")).isEqualTo("1985-07-01");
        assertThat(CellValues.text(Column.text("文", 8), null, "—")).isEqualTo("—");
        assertThat(CellValues.text(Column.text("文", 8), "  ", "—")).isEqualTo("—");
        assertThat(CellValues.text(Column.text("文", 8), true, "—")).isEqualTo("是");
        assertThat(CellValues.text(Column.tick("换", 4), true, "—")).isEqualTo("√");
        assertThat(CellValues.text(Column.tick("换", 4), false, "—")).isEmpty();
        assertThat(CellValues.text(Column.text("文", 8), new BigDecimal("1E+17"), "")).isEqualTo("100000000000000000");
        assertThat(CellValues.text(Column.integer("数", 8), new CellText(new Formula("A1", 3), Tone.OK), "")).isEqualTo("3");
    }

    @Test
    void pageBreaksAreForeseenOnlyWhereTheyHelp() {
        PrintedPages pages = new PrintedPages(100);
        pages.add(20);
        pages.repeat(20);
        pages.add(60);
        assertThat(pages.tears(10)).isFalse();
        assertThat(pages.tears(30)).isTrue();
        assertThat(pages.tears(90)).as("no page could hold it").isFalse();
        pages.turn();
        assertThat(pages.tears(30)).isFalse();
    }
}
