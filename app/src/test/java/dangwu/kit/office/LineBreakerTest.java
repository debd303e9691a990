package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final LineBreaker breaker = new LineBreaker(c -> c < 0x2000 ? 0.5 : 1);

    @Test
    void breaksBetweenChineseCharactersAndNotBeforeClosingMarks() {
        assertThat(breaker.lines("带头学习服务群众", 4)).containsExactly("带头学习", "服务群众");
        assertThat(breaker.lines("带头学习，服务", 4)).containsExactly("带头学", "习，服务");
        assertThat(breaker.lines("带头学（学习）", 4)).containsExactly("带头学", "（学习）");
    }

    @Test
    void keepsWordsAndNumbersWholeWhereTheyFit() {
        assertThat(breaker.lines("共计2026年", 3)).containsExactly("共计", "2026年");
        assertThat(breaker.lines("see the word", 4)).containsExactly("see the", "word");
        assertThat(breaker.lines("2026-11-20", 4)).containsExactly("2026-11-", "20");
        assertThat(breaker.lines("999999198507010014", 5)).containsExactly("9999991985", "07010014");
    }

    @Test
    void keepsEmptyLines() {
        assertThat(breaker.lines("一\n\n二", 4)).containsExactly("一", "", "二");
        assertThat(breaker.lines("", 4)).containsExactly("");
        assertThat(breaker.lines("一\n", 4)).containsExactly("一", "");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(breaker.lines("𠮷𠮷𠮷", 1)).containsExactly("𠮷", "𠮷", "𠮷");
        assertThat(breaker.lines("𠮷", 0.1)).containsExactly("𠮷");
    }

    @Property(tries = 300)
    void losesNothingAndKeepsToTheWidth(@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'z') @CharRange(from = '一', to = '龥')
            @CharRange(from = ' ', to = '9') @CharRange(from = '，', to = '，') String text, @ForAll @IntRange(min = 2, max = 20) int width) {
        List<String> lines = breaker.lines(text, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        for (String line : lines) {
            assertThat(line.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum()).isLessThanOrEqualTo(width + 1e-9);
        }
    }
}
