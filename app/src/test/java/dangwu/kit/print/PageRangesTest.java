package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1-3,5     | 1 2 3 5",
        "５，１－３ | 1 2 3 5",
        "1、3；2-2  | 1 2 3",
        "4-        | 4 5",
        "1 - 2 4   | 1 2 4",
        "2至3,2-3  | 2 3",
        "全部       | 1 2 3 4 5",
        "1-5,      | 1 2 3 4 5"})
    void readsWhatPeopleWrite(String text, String pages) {
        PageRanges read = PageRanges.read(text, 5);
        assertThat(read.problem()).isEmpty();
        assertThat(read.pages()).extracting(String::valueOf).containsExactly(pages.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void nothingMeansAllPages(String text) {
        assertThat(PageRanges.read(text, 3).pages()).containsExactly(1, 2, 3);
        assertThat(PageRanges.read(null, 3).pages()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1-9   | 没有第 6 页，一共 5 页。",
        "7     | 没有第 7 页，一共 5 页。",
        "9-    | 没有第 9 页，一共 5 页。",
        "5-3   | “5-3”前大后小，请写成 3-5。",
        "0-2   | 页码从 1 开始，没有第 0 页。",
        "1-3,x | “x”不是页码，请写成 1-3,5 这样。",
        "-3    | “-3”不是页码，请写成 1-3,5 这样。",
        "1--3  | “1--3”不是页码，请写成 1-3,5 这样。",
        ",     | “,”不是页码，请写成 1-3,5 这样。",
        "1234567 | “1234567”不是页码，请写成 1-3,5 这样。"})
    void saysWhatIsWrong(String text, String sentence) {
        PageRanges read = PageRanges.read(text, 5);
        assertThat(read.problem()).isEqualTo(sentence);
        assertThat(read.pages()).isEmpty();
    }

    @Test
    void sheetsOfPaperAreCounted() {
        PrintSettings once = PrintSettings.FIRST;
        assertThat(once.sheets(5)).isEqualTo(5);
        assertThat(once.withSides(PrintSides.LONG_EDGE).sheets(5)).isEqualTo(3);
        assertThat(once.withSides(PrintSides.SHORT_EDGE).withCopies(2).sheets(5)).as("a copy begins on a sheet of its own").isEqualTo(6);
    }
}
