package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureWordsTest {

    private final FailureWords words = new FailureWords();

    @Test
    void knownErrorsBecomeSentencesThatSayWhatToDo() {
        assertThat(words.explain("", new AccessDeniedException("花名册.xlsx")).sentence()).contains("花名册.xlsx").contains("请关闭");
        assertThat(words.explain("", new UncheckedIOException(new NoSuchFileException("a.docx"))).sentence()).startsWith("找不到文件“a.docx”");
        assertThat(words.explain("", new IOException("No space left on device")).sentence()).startsWith("磁盘空间不足");
    }

    @Test
    void aChineseMessageIsTheSentenceEvenWhenWrapped() {
        assertThat(words.explain("", new IllegalStateException("boom", new IllegalArgumentException("第 3 行没有姓名"))).sentence())
                .isEqualTo("第 3 行没有姓名");
    }

    @Test
    void anUnknownErrorShowsNoJargonButKeepsItInTheDetails() {
        Failure failure = words.explain("正在导出", new NullPointerException("Cannot invoke \"x\""));
        assertThat(failure.sentence()).doesNotContain("Cannot").doesNotContain("Exception");
        assertThat(failure.details()).contains("NullPointerException").contains("正在导出").contains(failure.code());
        assertThat(failure.code()).matches("DW-[0-9A-Z]{4}");
    }

    @Test
    void theSameFaultHasTheSameCodeAndAnotherAnother() {
        String first = words.explain("a", new IllegalStateException("one")).code();
        assertThat(words.explain("b", new IllegalStateException("two")).code()).isEqualTo(first);
        assertThat(words.explain("a", new IllegalArgumentException("one")).code()).isNotEqualTo(first);
    }

    @Test
    void ownExplanationsComeFirstAndCausesInACircleDoNoHarm() {
        IllegalStateException outer = new IllegalStateException("outer");
        IllegalStateException inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);
        FailureWords own = new FailureWords(List.of(problem -> problem.getMessage().equals("inner") ? Optional.of("自家的话") : Optional.empty()));
        assertThat(own.explain("", outer).sentence()).isEqualTo("自家的话");
    }
}
