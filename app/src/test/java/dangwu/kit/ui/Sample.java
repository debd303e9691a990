package dangwu.kit.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Invented people for the gallery and the tests. */
record Sample(int id, String name, String initials, String sex, String people, YearMonth born, String school, LocalDate joined,
              LocalDate full, String kind, String post, String group, String phone) {

    private static final String[] NAMES = {"陈建国", "王晓红", "李志强", "张海燕", "刘思远", "赵文博", "孙丽娟", "周子涵", "吴凯", "郑雪梅",
        "冯永刚", "蒋春雨", "沈一鸣", "韩红霞"};
    private static final String[] INITIALS = {"cjg", "wxh", "lzq", "zhy", "lsy", "zwb", "slj", "zzh", "wk", "zxm", "fyg", "jcy", "sym",
        "hhx"};
    private static final String[] POSTS = {"书记", "副书记", "组织委员", "宣传委员", "纪检委员"};

    static List<Sample> some(int count) {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean probation = i % 14 == 12;
            all.add(new Sample(i + 1, NAMES[i % 14] + (i < 14 ? "" : i / 14), INITIALS[i % 14], i % 2 == 0 ? "男" : "女",
                    new String[] {"汉族", "蒙古族", "汉族", "回族"}[i % 4], YearMonth.of(1968 + i * 2 % 40, i % 12 + 1),
                    new String[] {"大学", "研究生", "大专"}[i % 3], LocalDate.of(1992 + i * 2 % 30, 7, 1),
                    probation ? null : LocalDate.of(1993 + i * 2 % 30, 7, 1), probation ? "预备党员" : "正式党员",
                    i < 5 ? POSTS[i] : "", "第" + "一二三".charAt(i % 3) + "党小组", "139****" + (1000 + i * 137 % 9000)));
        }
        return all;
    }

    static List<DataColumn<Sample, ?>> columns() {
        return List.of(
                DataColumn.text("name", "姓名", Sample::name).strong().width(64),
                DataColumn.text("sex", "性别", Sample::sex).width(48),
                DataColumn.text("people", "民族", Sample::people).width(60),
                DataColumn.of("born", "出生年月", Sample::born, YearMonth::toString).width(72),
                DataColumn.text("school", "学历", Sample::school).width(62),
                DataColumn.date("joined", "入党时间", Sample::joined).width(88),
                DataColumn.date("full", "转正时间", Sample::full).blank("—").width(88),
                DataColumn.badge("kind", "人员类别", Sample::kind, kind -> kind,
                        kind -> "预备党员".equals(kind) ? Tone.INFO : Tone.PLAIN).width(88),
                DataColumn.text("post", "党内职务", Sample::post).width(72),
                DataColumn.text("group", "党小组", Sample::group).width(84),
                DataColumn.text("phone", "联系电话", Sample::phone).dim().width(94),
                DataColumn.number("id", "编号", Sample::id, Object::toString).hidden());
    }
}
