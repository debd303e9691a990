package dangwu.kit.office;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Writes a form as a Word table with merged cells. */
final class DocxForm {
    private static final double PADDING = 4;
    private static final long SINGLE_LINE = 240;
    /** A row higher than this, in points, may be torn apart at the end of a page. */
    static final double LONGEST_WHOLE_ROW = 300;

    private final XWPFTable word;
    private final Form form;
    private final FormGrid cells;
    private final DocxGrid grid;
    private final LineBreaker breaker = new LineBreaker(GlyphWidths.CAUTIOUS);
    private final List<List<FormGrid.Place>> touching = new ArrayList<>();

    DocxForm(XWPFTable word, DocxStyles styles, Form form, double textWidth) {
        this.word = word;
        this.form = form;
        this.cells = new FormGrid(form);
        this.grid = new DocxGrid(word.getCTTbl(), styles, FormGrid.edges(form.columns(), textWidth), PADDING);
        for (int row = 0; row < cells.rows(); row++) {
            touching.add(new ArrayList<>());
        }
        for (FormGrid.Place place : cells.places()) {
            for (int row = place.row(); row <= place.lastRow(); row++) {
                touching.get(row).add(place);
            }
        }
        touching.forEach(row -> row.sort(Comparator.comparingInt(FormGrid.Place::column)));
    }

    void write(List<SignatureLine> signatures) throws IOException {
        for (int r = 0; r < cells.rows(); r++) {
            boolean keepNext = r == cells.rows() - 1 && !signatures.isEmpty() || tiedToNext(r);
            boolean whole = whole(r);
            CTRow row = grid.row(Units.points(form.rows().get(r).heightMm()), r < form.headRows(), whole);
            for (FormGrid.Place place : touching.get(r)) {
                CTTc cell = cell(row, place, r, keepNext && whole);
                if (keepNext && !whole) {
                    keepEnd(cell);
                }
            }
        }
        for (int i = 0; i < signatures.size(); i++) {
            grid.signatures(signatures.get(i).labels(), DocxTable.SIGNATURE_HEIGHT, i < signatures.size() - 1);
        }
    }

    private boolean tiedToNext(int row) {
        return form.rows().get(row).keepWithNext()
                || touching.get(row).stream().anyMatch(place -> place.lastRow() > row && place.cell().picture() != null);
    }

    private boolean whole(int row) {
        return touching.get(row).stream().filter(place -> place.cell().rowSpan() == 1).allMatch(place ->
                breaker.count(place.cell().text(), grid.points(place.column(), place.endColumn()) / form.pt()) * form.pt() * PdfCells.LINE
                        < LONGEST_WHOLE_ROW);
    }

    /** Of a row that may be torn apart only the last lines keep what follows. */
    private static void keepEnd(CTTc cell) {
        int count = cell.sizeOfPArray();
        for (int i = Math.max(0, count - 2); i < count; i++) {
            cell.getPArray(i).getPPr().addNewKeepNext();
        }
    }

    private CTTc cell(CTRow row, FormGrid.Place place, int r, boolean keepNext) throws IOException {
        FormCell cell = place.cell();
        boolean begins = place.row() == r;
        var letters = DocxText.Letters.of(cell.label() ? Face.HEI : form.face(), form.pt());
        String ground = cell.label() ? XlsxStyles.LABEL_GROUND : null;
        String text = begins ? cell.text() : "";
        CTTc written = grid.cell(row,
                new DocxGrid.Cell(place.column(), place.endColumn(), text, letters, cell.align(), cell.valign(), ground, keepNext));
        if (cell.rowSpan() > 1) {
            DocxGrid.mergeDown(written, begins);
        }
        if (begins && cell.picture() != null) {
            picture(row, written, place);
        }
        return written;
    }

    private void picture(CTRow row, CTTc cell, FormGrid.Place place) throws IOException {
        CTP paragraph = cell.getPArray(0);
        // The exact line spacing of its style would cut the picture.
        var spacing = paragraph.getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(SINGLE_LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        // The table object is needed only for its way to the document, which keeps the pictures.
        var owner = new XWPFTableCell(cell, new org.apache.poi.xwpf.usermodel.XWPFTableRow(row, word), word.getBody());
        DocxPictures.put(new XWPFParagraph(paragraph, owner), place.cell().picture(), grid.points(place.column(), place.endColumn()),
                DocxText.Letters.of(form.face(), form.pt()));
    }
}
