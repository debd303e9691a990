package dangwu.kit.office;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes a form as a Word table with merged cells. */
final class DocxForm {
    private static final double PADDING = 4;
    private static final double LONGEST_WHOLE_ROW = 300;

    private final XWPFTable word;
    private final Form form;
    private final FormGrid cells;
    private final DocxGrid grid;
    private final LineBreaker breaker = new LineBreaker(GlyphWidths.CAUTIOUS);

    DocxForm(XWPFTable word, Form form, double textWidth) {
        this.word = word;
        this.form = form;
        this.cells = new FormGrid(form);
        this.grid = new DocxGrid(word.getCTTbl(), FormGrid.edges(form.columns(), textWidth), PADDING);
    }

    void write(List<SignatureLine> signatures) throws IOException {
        for (int r = 0; r < cells.rows(); r++) {
            boolean keepNext = r == cells.rows() - 1 && !signatures.isEmpty() || tiedToNext(r);
            CTRow row = grid.row(Units.points(form.rows().get(r).heightMm()), false, whole(r));
            for (int column = 0; column < cells.columns();) {
                FormGrid.Place place = at(r, column);
                cell(row, place, r, keepNext);
                column = place.endColumn();
            }
        }
        for (int i = 0; i < signatures.size(); i++) {
            grid.signatures(signatures.get(i).labels(), DocxTable.SIGNATURE_HEIGHT, i < signatures.size() - 1);
        }
    }

    private boolean tiedToNext(int row) {
        return cells.places().stream().anyMatch(place -> place.row() <= row && place.lastRow() > row && place.cell().picture() != null);
    }

    private boolean whole(int row) {
        return cells.places().stream().filter(place -> place.row() == row && place.cell().rowSpan() == 1).allMatch(place ->
                breaker.count(place.cell().text(), grid.points(place.column(), place.endColumn()) / form.pt()) * form.pt() * PdfCells.LINE
                        < LONGEST_WHOLE_ROW);
    }

    private FormGrid.Place at(int row, int column) {
        return cells.places().stream()
                .filter(place -> place.row() <= row && place.lastRow() >= row && place.column() <= column && column < place.endColumn())
                .findFirst().orElseThrow();
    }

    private void cell(CTRow row, FormGrid.Place place, int r, boolean keepNext) throws IOException {
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
    }

    private void picture(CTRow row, CTTc cell, FormGrid.Place place) throws IOException {
        CTP paragraph = cell.getPArray(0);
        // Exact line spacing would cut the picture.
        paragraph.getPPr().unsetSpacing();
        paragraph.removeR(0);
        // The table object is needed only for its way to the document, which keeps the pictures.
        var owner = new XWPFTableCell(cell, new org.apache.poi.xwpf.usermodel.XWPFTableRow(row, word), word.getBody());
        DocxPictures.put(new XWPFParagraph(paragraph, owner), place.cell().picture(), grid.points(place.column(), place.endColumn()),
                DocxText.Letters.of(form.face(), form.pt()));
    }
}
