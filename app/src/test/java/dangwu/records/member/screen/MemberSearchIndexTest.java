package dangwu.records.member.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.text.ChineseNames;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberSearchIndexTest {

    private static final ChineseNames NAMES = new ChineseNames();
    private static final List<Member> PEOPLE = List.of(
            person(1, "王志强", "99999919850701001X", "13900001234", "0536-8001234"),
            person(2, "王芷晴", "999999199001010027", "13900005678", null),
            person(3, "单雄", null, "13700009999", null),
            person(4, "吕娜", null, null, null),
            person(5, "欧阳志", null, null, null),
            person(6, "阿依古丽·买买提", null, null, null),
            person(7, "𠮷田", null, null, null),
            person(8, "强志", null, null, null));
    private final MemberSearchIndex index = MemberSearchIndex.of(PEOPLE, NAMES);

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            王志强          | 1
            王              | 1 2
            志强            | 1
            wzq             | 1 2
            WZQ             | 1 2
            ｗｚｑ          | 1 2
            wangzhiq        | 1 2
            wang zhi qiang  | 1
            wang'zhi        | 1 2
            zhiqiang        | 1
            shanxiong       | 3
            lvna            | 4
            lüna            | 4
            oyz             | 5
            ouyangzhi       | 5
            阿依古丽买买提  | 6
            阿依古丽·买买提 | 6
            𠮷              | 7
            1985            | 1
            99999919850701001x | 1
            001X            | 1
            5678            | 2
            13900001234     | 1
            139 0000 1234   | 1
            05368001234     | 1
            0536-8001234    | 1
            志              | 1 5 8
            王 5678         | 2
            5678 w          | 2
            王 9999         | 1 2
            没有这个人      | ''
            """)
    void findsByEveryKey(String typed, String ids) {
        assertThat(index.matching(typed)).extracting(String::valueOf).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'　'", "·"})
    void nothingTypedFindsEverybody(String typed) {
        assertThat(index.matching(typed)).hasSize(PEOPLE.size());
        assertThat(index.best(typed, 5)).isEmpty();
    }

    @Test
    void nothingAtAllFindsEverybody() {
        assertThat(index.matching(null)).hasSize(PEOPLE.size());
    }

    @Test
    void theBestHitComesFirst() {
        List<Member> people = List.of(person(1, "张王氏", null, null, null), person(2, "王王", null, null, null), person(3, "王", null, null, null));
        assertThat(MemberSearchIndex.of(people, NAMES).best("王", 9)).containsExactly(3L, 2L, 1L);
        assertThat(MemberSearchIndex.of(people, NAMES).best("王", 2)).containsExactly(3L, 2L);
        assertThat(MemberSearchIndex.of(people, NAMES).best("w", 9)).startsWith(3L);
    }

    @Test
    void aWordNeverRunsOverTwoKeys() {
        List<Member> people = List.of(person(1, "李四", "99999919850701001X", "13900001234", null));
        assertThat(MemberSearchIndex.of(people, NAMES).matching("X139")).isEmpty();
        assertThat(MemberSearchIndex.of(people, NAMES).matching("lisils")).isEmpty();
    }

    @Test
    void twentyThousandAreAllFound() {
        List<Member> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(person(i + 1, "王志强", null, String.format("139%08d", i), null));
        }
        MemberSearchIndex large = MemberSearchIndex.of(many, NAMES);
        assertThat(large.size()).isEqualTo(20_000);
        assertThat(large.matching("wzq")).hasSize(20_000);
        assertThat(large.matching("13900019999")).containsExactly(20_000L);
        assertThat(large.best("wzq", 8)).hasSize(8);
    }

    private static Member person(long id, String name, String idNumber, String mobile, String landline) {
        Map<MemberField, Object> values = new java.util.EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.ID_NUMBER, idNumber);
        values.put(MemberField.MOBILE_PHONE, mobile);
        values.put(MemberField.LANDLINE, landline);
        return new Member(id, values, Map.of());
    }
}
