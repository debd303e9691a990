package dangwu.kit.office;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A ruled Word table with fixed columns, built row by row. */
final class DocxGrid {
    /** The looks and the text of a cell. */
    record Cell(int from, int to, String text, DocxText.Letters letters, Align align, VAlign valign, String ground, boolean keepNext) {}

    private static final int HAIRLINE = 4;

    private final CTTbl table;
    private final DocxStyles styles;
    private final double[] edges;
    private final double padding;

    DocxGrid(CTTbl table, DocxStyles styles, double[] edges, double padding) {
        this.table = table;
        this.styles = styles;
        this.edges = edges;
        this.padding = padding;
        CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Units.twips(edges[edges.length - 1])));
        (properties.isSetJc() ? properties.getJc() : properties.addNewJc()).setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        rules(properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders());
        margins(properties.addNewTblCellMar());
        var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        for (int i = 0; i + 1 < edges.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(i, i + 1)));
        }
    }

    private static void rules(CTTblBorders borders) {
        rule(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        rule(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        rule(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        rule(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        rule(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        rule(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
    }

    private static void rule(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(HAIRLINE));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void margins(CTTblCellMar margins) {
        margin(margins.addNewTop(), 2);
        margin(margins.addNewLeft(), padding);
        margin(margins.addNewBottom(), 2);
        margin(margins.addNewRight(), padding);
    }

    private static void margin(CTTblWidth margin, double points) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(Units.twips(points)));
    }

    private int width(int from, int to) {
        return Units.twips(edges[to]) - Units.twips(edges[from]);
    }

    double points(int from, int to) {
        return edges[to] - edges[from] - 2 * padding;
    }

    CTRow row(double leastHeight, boolean header, boolean whole) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        if (whole) {
            properties.addNewCantSplit();
        }
        CTHeight height = properties.addNewTrHeight();
        height.setVal(BigInteger.valueOf(Units.twips(leastHeight)));
        height.setHRule(STHeightRule.AT_LEAST);
        if (header) {
            properties.addNewTblHeader();
        }
        return row;
    }

    /** Each line of the text is a paragraph of its own. */
    CTTc cell(CTRow row, Cell cell) {
        CTTc tc = row.addNewTc();
        frame(tc.addNewTcPr(), cell);
        String style = styles.cell(cell.letters(), cell.align());
        for (String line : cell.text().split("\n", -1)) {
            CTP paragraph = tc.addNewP();
            CTPPr properties = paragraph.addNewPPr();
            properties.addNewPStyle().setVal(style);
            if (cell.keepNext()) {
                properties.addNewKeepNext();
            }
            if (!line.isEmpty()) {
                DocxText.styledRun(paragraph, line);
            }
        }
        return tc;
    }

    private void frame(CTTcPr properties, Cell cell) {
        CTTblWidth width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(cell.from(), cell.to())));
        if (cell.to() - cell.from() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.to() - cell.from()));
        }
        if (cell.ground() != null) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(cell.ground());
        }
        properties.addNewVAlign().setVal(switch (cell.valign()) {
            case TOP -> STVerticalJc.TOP;
            case MIDDLE -> STVerticalJc.CENTER;
            case BOTTOM -> STVerticalJc.BOTTOM;
        });
    }

    static void mergeDown(CTTc cell, boolean first) {
        var merge = cell.getTcPr().addNewVMerge();
        if (first) {
            merge.setVal(STMerge.RESTART);
        } else {
            merge.setVal(STMerge.CONTINUE);
        }
    }

    /** A row without rules below the table: being part of it, it can be kept with the rows above it. */
    void signatures(List<String> labels, double height, boolean keepNext) {
        CTRow row = row(height, false, true);
        CTTc cell = cell(row, new Cell(0, edges.length - 1, "", DocxText.Letters.of(Face.FANGSONG, 10.5), Align.LEFT, VAlign.MIDDLE, null, keepNext));
        CTTcBorders borders = cell.getTcPr().addNewTcBorders();
        borders.addNewLeft().setVal(STBorder.NIL);
        borders.addNewBottom().setVal(STBorder.NIL);
        borders.addNewRight().setVal(STBorder.NIL);
        CTP paragraph = cell.getPArray(0);
        for (int i = 1; i < labels.size(); i++) {
            DocxText.tab(paragraph.getPPr(), STTabJc.LEFT, edges[edges.length - 1] * i / labels.size());
        }
        DocxText.run(paragraph, String.join("\t", labels), DocxText.Letters.of(Face.FANGSONG, 10.5));
    }
}
