package dangwu.kit.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Puts pictures into Word paragraphs. */
final class DocxPictures {
    private static final double HIGHEST = 600;

    private DocxPictures() {}

    /** A picture that cannot be read leaves its description. */
    static void put(XWPFParagraph paragraph, Picture picture, double room, DocxText.Letters letters) throws IOException {
        var fitted = Pictures.fit(picture, room, HIGHEST);
        if (fitted.isEmpty()) {
            DocxText.run(paragraph.getCTP(), picture.description(), letters);
            return;
        }
        var size = fitted.get();
        PictureType kind = size.png() ? PictureType.PNG : PictureType.JPEG;
        try {
            XWPFPicture placed = paragraph.createRun().addPicture(new ByteArrayInputStream(picture.data()), kind,
                    "picture" + (size.png() ? ".png" : ".jpg"), Units.toEMU(size.width()), Units.toEMU(size.height()));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(Texts.clean(picture.description()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
