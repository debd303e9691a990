package dangwu.bench;

import dangwu.kit.text.ChineseNames;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.screen.MemberSearchIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One keystroke's query among 20,000 members (name, pinyin, initials, ID number, telephone), against looking through their names alone. The
 * figure is the 99th percentile over every keystroke of many words typed letter by letter.
 */
public final class SearchBench {

    private static final int MEMBERS = 20_000;
    private static final int ROUNDS = 7;
    private static final int HEAP_MB = 256;
    private static final String NAME = "在 20000 名党员中按一次键的查询，99 分位（基准：只逐一比较姓名）";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华";
    private static final String GIVEN = "明芳强丽伟敏静磊洋勇艳杰娟涛超霞平刚桂英志海燕建国晓红";
    private static final List<String> TYPED = List.of("王志强", "wangzhiqiang", "wzq", "13800012345", "999999198507", "欧阳", "zhang", "lvm", "明", "查无此人");

    private SearchBench() {}

    /** Measures in a process of its own. */
    public static BenchRow measure() throws Exception {
        return Rounds.inProcess(NAME, "本程序 ≤ 16 ms", SearchBench.class, HEAP_MB);
    }

    public static void main(String[] arguments) throws Exception {
        List<Member> members = members();
        List<String> names = members.stream().map(Member::name).toList();
        MemberSearchIndex index = MemberSearchIndex.of(members, new ChineseNames());
        List<String> keystrokes = new ArrayList<>();
        TYPED.forEach(word -> {
            for (int end = 1; end <= word.length(); end++) {
                keystrokes.add(word.substring(0, end));
            }
        });
        long found = 0;
        for (int warm = 0; warm < 50; warm++) {
            for (String typed : keystrokes) {
                found += index.matching(typed).size() + index.best(typed, 10).size() + plain(names, typed);
            }
        }
        Rounds.measure(ROUNDS, round -> percentile(keystrokes, typed -> index.matching(typed).size() + index.best(typed, 10).size()),
                round -> percentile(keystrokes, typed -> plain(names, typed)), System.out);
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
    }

    /** What one keystroke asks for. */
    @FunctionalInterface
    private interface Query {
        int ask(String typed);
    }

    private static double percentile(List<String> keystrokes, Query query) {
        double[] seconds = new double[keystrokes.size() * 10];
        int at = 0;
        for (int repeat = 0; repeat < 10; repeat++) {
            for (String typed : keystrokes) {
                long start = System.nanoTime();
                query.ask(typed);
                seconds[at++] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        return seconds[(int) Math.ceil(seconds.length * 0.99) - 1];
    }

    private static int plain(List<String> names, String typed) {
        int hits = 0;
        for (String name : names) {
            if (name.contains(typed)) {
                hits++;
            }
        }
        return hits;
    }

    private static List<Member> members() {
        List<Member> members = new ArrayList<>(MEMBERS);
        for (int i = 0; i < MEMBERS; i++) {
            String name = "" + SURNAMES.charAt(i % SURNAMES.length()) + GIVEN.charAt(i / SURNAMES.length() % GIVEN.length())
                    + GIVEN.charAt(i / 700 % GIVEN.length());
            members.add(new Member(i + 1, Map.of(MemberField.NAME, name, MemberField.ID_NUMBER, String.format("999999%d%02d%02d%04d", 1950 + i % 50,
                    1 + i % 12, 1 + i % 28, i % 10_000), MemberField.MOBILE_PHONE, String.format("138%08d", i)), Map.of()));
        }
        return members;
    }
}
