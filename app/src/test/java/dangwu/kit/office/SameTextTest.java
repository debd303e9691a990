package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one format says, the others say too. */
class SameTextTest {
    private final PdfWriter pdf = Written.pdfWriter();

    @Test
    void ledgersAndFormsSayTheSameInAllFormats() throws IOException {
        for (PaperBook book : List.of(OfficeSamples.roster(4), OfficeSamples.summary(3), OfficeSamples.memberForm(), OfficeSamples.twoLevels())) {
            PaperBook plain = withoutNumbers(book);
            String xlsx = Written.characters(Written.xlsxText(plain));
            String docx = Written.characters(Written.docxText(plain));
            String paper = Written.characters(String.join("", Written.pdf(pdf, plain)));
            assertThat(docx).as(book.title()).isEqualTo(xlsx);
            assertThat(paper).as(book.title()).isEqualTo(xlsx);
        }
    }

    @Test
    void lettersSayTheSameInAllFormats() throws IOException {
        PaperBook book = withoutNumbers(OfficeSamples.letter());
        String xlsx = Written.characters(Written.xlsxText(book));
        assertThat(Written.characters(Written.docxText(book))).isEqualTo(xlsx);
        assertThat(Written.characters(String.join("", Written.pdf(pdf, book)))).isEqualTo(xlsx);
    }

    @Test
    void emptyValuesAreDashesInSubmittedForms() throws IOException {
        assertThat(Written.xlsxText(OfficeSamples.summary(1))).contains("—");
        assertThat(Written.docxText(OfficeSamples.summary(1))).contains("—");
        assertThat(Written.pdf(pdf, OfficeSamples.summary(1)).get(0)).contains("—");
    }

    private static PaperBook withoutNumbers(PaperBook book) {
        return new PaperBook(book.title(), book.papers().stream()
                .map(paper -> new Paper(paper.name(), paper.page().withNumbers(PageNumbers.NONE), paper.blocks())).toList());
    }
}
