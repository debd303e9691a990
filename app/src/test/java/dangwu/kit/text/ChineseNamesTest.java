package dangwu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNamesTest {

    private final ChineseNames names = new ChineseNames();

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"王志强,wangzhiqiang,wzq", "单田芳,shantianfang,stf", "解晓东,xiexiaodong,xxd", "欧阳娜娜,ouyangnana,oynn", "尉迟恭,yuchigong,ycg",
        "吕布,lvbu,lb", "任建国,renjianguo,rjg", "区小明,ouxiaoming,oxm", "' 王 志强 ',wangzhiqiang,wzq", "阿依古丽·买买提,ayigulimaimaiti,ayglmmt"})
    void pinyin(String name, String full, String initials) {
        assertThat(names.pinyin(name)).isEqualTo(new ChineseNames.Pinyin(full, initials));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(names.pinyin(null)).isEqualTo(new ChineseNames.Pinyin("", ""));
        assertThat(names.pinyin("  ")).isEqualTo(new ChineseNames.Pinyin("", ""));
    }

    @Test
    void strokesAndPinyinOrder() {
        List<String> people = new ArrayList<>(List.of("陈建国", "王一", "丁一", "马二", "张三"));
        people.sort(names.byStrokes());
        assertThat(people).containsExactly("丁一", "马二", "王一", "张三", "陈建国");
        people.sort(names.byPinyin());
        assertThat(people).containsExactly("陈建国", "丁一", "马二", "王一", "张三");
    }
}
