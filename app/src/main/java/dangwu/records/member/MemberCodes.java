package dangwu.records.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code tables of a member's fields (ledgers.md 4.1 to 4.6). */
public final class MemberCodes {

    /** 性别 (GB/T 2261.1). */
    public static final CodeTable SEX = new CodeTable("性别", List.of("1 男", "2 女"), Map.of("男性", "1", "女性", "2"));

    /** 民族 (GB/T 3304); 汉 is understood as 汉族. */
    public static final CodeTable ETHNICITY = ethnicity();

    /** 学历, codes of the Party information system. */
    public static final CodeTable EDUCATION = new CodeTable("学历",
            List.of("11 博士研究生", "12 硕士研究生", "13 硕士生班", "1A 中央党校研究生", "1B 省（区、市）委党校研究生", "21 大学", "22 大专", "23 大学普通班",
                    "24 第二学士学位班", "2A 中央党校大学", "2B 省委党校大学", "2C 中央党校大专", "2D 省委党校大专", "41 中等专科", "44 职业高中", "47 技工学校",
                    "61 普通高中", "71 初中", "81 小学", "9 其他", "1 研究生", "2 本专科", "4 中等职业"),
            Map.ofEntries(Map.entry("研究生教育", "1"), Map.entry("博士", "11"), Map.entry("硕士", "12"), Map.entry("硕士研究生班", "13"),
                    Map.entry("本科", "21"), Map.entry("大学本科", "21"), Map.entry("大学专科", "22"), Map.entry("专科", "22"),
                    Map.entry("中专", "41"), Map.entry("中等专业学校", "41"), Map.entry("职高", "44"), Map.entry("技校", "47"),
                    Map.entry("高中", "61"), Map.entry("初级中学", "71"), Map.entry("省委党校研究生", "1B"), Map.entry("省（区、市）委党校大学", "2B"),
                    Map.entry("中央党校本科", "2A"), Map.entry("省委党校本科", "2B"), Map.entry("党校大学", "2B"), Map.entry("大学普通班毕业", "23")));

    /** 工作岗位, up to four digits. */
    public static final CodeTable JOB_POST = new CodeTable("工作岗位",
            List.of("011 党政机关工作人员", "012 事业单位管理人员", "013 事业单位专业技术人员", "014 公有制企业管理人员", "015 公有制企业专业技术人员",
                    "016 公有制单位工勤技能人员", "0164 公有制单位农民工", "021 非公有制企业管理人员", "022 非公有制企业专业技术人员",
                    "023 民办非企业单位管理人员", "024 民办非企业单位专业技术人员", "025 非公有制单位工勤技能人员", "0253 非公有制单位农民工", "1 农牧渔民",
                    "113 外出务工经商人员", "2 军人、武警", "3 学生", "4 离退休人员", "5 其他"),
            Map.of("公务员", "011", "机关工作人员", "011", "工勤技能人员", "016", "工勤人员", "016", "离退休", "4", "离休", "4", "退休", "4", "退休人员", "4"));

    /** 失联情形. */
    public static final CodeTable LOST_CAUSE = new CodeTable("失联情形",
            List.of("1 外出务工经商", "2 单位改制或破产", "3 毕业后去向不明", "4 工作单位改变", "5 出国（境）", "6 居住地改变", "7 其他"), Map.of("出国", "5", "出国境", "5"));

    private static final String NATIONALITIES = "01汉 02蒙古 03回 04藏 05维吾尔 06苗 07彝 08壮 09布依 10朝鲜 11满 12侗 13瑶 14白 15土家 16哈尼 17哈萨克"
            + " 18傣 19黎 20傈僳 21佤 22畲 23高山 24拉祜 25水 26东乡 27纳西 28景颇 29柯尔克孜 30土 31达斡尔 32仫佬 33羌 34布朗 35撒拉 36毛南 37仡佬 38锡伯"
            + " 39阿昌 40普米 41塔吉克 42怒 43乌孜别克 44俄罗斯 45鄂温克 46德昂 47保安 48裕固 49京 50塔塔尔 51独龙 52鄂伦春 53赫哲 54门巴 55珞巴 56基诺";

    private MemberCodes() {}

    private static CodeTable ethnicity() {
        List<String> lines = new ArrayList<>();
        Map<String, String> aliases = new HashMap<>();
        for (String line : NATIONALITIES.split(" ")) {
            String code = line.substring(0, 2);
            lines.add(code + " " + line.substring(2) + "族");
            aliases.put(line.substring(2), code);
        }
        lines.add("97 其他");
        lines.add("98 外国血统中国籍人士");
        return new CodeTable("民族", lines, aliases);
    }
}
