package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dangwu.kit.ui.Tasks;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesViewModelTest {

    private final PagesViewModel model = new PagesViewModel(Tasks.immediate());

    @BeforeEach
    void threePages() throws IOException {
        byte[] pdf = PdfSamples.of(PDRectangle.A4, PdfSamples.ON_ITS_SIDE, PDRectangle.A4);
        model.room(794, 600, 1);
        model.show(progress -> pdf);
    }

    @Test
    void fitsWidthOrPage() {
        assertThat(picture().width()).isCloseTo(794, within(1.0));
        assertThat(model.shownProperty().get()).isCloseTo(100, within(0.2));
        model.zoom(Zoom.PAGE);
        assertThat(picture().height()).isCloseTo(600, within(1.0));
        model.turn(1);
        assertThat(picture().width()).as("the page on its side").isCloseTo(794, within(1.0));
        assertThat(picture().height()).isLessThan(600);
    }

    @Test
    void drawsAsSharpAsTheScreen() {
        model.room(794, 600, 1.5);
        assertThat(picture().width()).isCloseTo(794, within(1.0));
        assertThat(picture().image().width()).isCloseTo(1191, within(2));
    }

    @Test
    void zoomsInStepsWithinItsBounds() {
        model.zoom(Zoom.PAGE);
        model.zoom(1);
        assertThat(model.zoomProperty().get()).as("from 53 %").isEqualTo(Zoom.of(75));
        model.zoom(1);
        assertThat(model.zoomProperty().get().percent()).isEqualTo(100);
        for (int i = 0; i < 9; i++) {
            model.zoom(1);
        }
        assertThat(model.zoomProperty().get().percent()).isEqualTo(Zoom.MOST);
        assertThat(picture().width()).isCloseTo(2 * 794, within(2.0));
        for (int i = 0; i < 9; i++) {
            model.zoom(-1);
        }
        assertThat(model.zoomProperty().get().percent()).isEqualTo(Zoom.LEAST);
    }

    @Test
    void goesToPagesWithinTheDocument() {
        model.go(99);
        assertThat(model.pageProperty().get()).isEqualTo(2);
        assertThat(picture().page()).isEqualTo(2);
        model.go(-4);
        assertThat(model.pageProperty().get()).isZero();
    }

    @Test
    void aShorterDocumentShowsItsLastPage() throws IOException {
        model.go(2);
        byte[] pdf = PdfSamples.upright(1);
        model.show(progress -> pdf);
        assertThat(model.pageProperty().get()).isZero();
        assertThat(model.countProperty().get()).isEqualTo(1);
        assertThat(model.document()).map(PdfPages::pdf).containsSame(pdf);
    }

    @Test
    void whatCannotBeMadeLeavesNothingAndSaysWhy() {
        model.show(progress -> {
            throw new IOException("这份记录已被删除。");
        });
        assertThat(model.noteProperty().get()).isEqualTo("这份记录已被删除。");
        assertThat(model.pictureProperty().get()).isNull();
        assertThat(model.document()).isEmpty();
    }

    private PagePicture picture() {
        return model.pictureProperty().get();
    }
}
