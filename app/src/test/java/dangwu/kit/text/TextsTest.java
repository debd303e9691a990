package dangwu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void cleanTextHasNoInvisibleEnds() {
        assertThat(Texts.clean("\u3000\u00a0 王\u200b 五\ufeff\t")).isEqualTo("王\u200b 五");
        assertThat(Texts.clean("\u3000 ")).isNull();
        assertThat(Texts.clean(null)).isNull();
    }

    @Test
    void cleanTextIsComposedAndKeepsLines() {
        assertThat(Texts.clean("e\u0301")).isEqualTo("\u00e9");
        assertThat(Texts.clean("一\n二\u001e\u001f\u0000")).isEqualTo("一\n二");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(Texts.length("𠮷田")).isEqualTo(2);
    }
}
