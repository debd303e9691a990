package dangwu.kit.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of the text in a document's cells, made when first used: the file says once how its cells look. */
final class DocxStyles {

    private record Looks(DocxText.Letters letters, Align align) {}

    private final XWPFStyles styles;
    private final Map<Looks, String> made = new HashMap<>();

    DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Id of the style for cell text in these letters. */
    String cell(DocxText.Letters letters, Align align) {
        return made.computeIfAbsent(new Looks(letters, align == Align.JUSTIFIED ? Align.LEFT : align), this::make);
    }

    private String make(Looks looks) {
        String id = "Cell" + (made.size() + 1);
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(true);
        style.setStyleId(id);
        style.addNewName().setVal("表格文字 " + (made.size() + 1));
        var properties = style.addNewPPr();
        DocxText.spacing(properties, 0, 0, looks.letters().pt() * PdfCells.LINE);
        properties.addNewJc().setVal(DocxText.justification(looks.align()));
        DocxText.looks(style.addNewRPr(), looks.letters());
        styles.addStyle(new XWPFStyle(style));
        return id;
    }
}
