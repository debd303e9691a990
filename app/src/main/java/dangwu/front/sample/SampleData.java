package dangwu.front.sample;

import dangwu.records.org.OrganizationKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What is fixed about the sample unit: its branches, those of its people who are known by name, and what has happened to them. */
final class SampleData {

    static final String COMMITTEE = "市体育局机关党委";
    static final String LEADING_GROUP = "市体育局党组";
    static final LocalDate COMMITTEE_ELECTED_ON = LocalDate.of(2022, 9, 16);

    static final List<SampleBranch> BRANCHES = List.of(
            new SampleBranch("市体育局机关党支部", "局机关党支部", OrganizationKind.BRANCH, 34, 3, LocalDate.of(1998, 9, 18), 9, LocalDate.of(2025, 6, 20),
                    "市体育局", "市体育局三楼党员活动室",
                    List.of("陈建国 男 58 书记 办公室主任", "王晓红 女 53 副书记 人事科科长", "李志强 男 54 组织委员 机关党委办公室主任",
                            "张海燕 女 52 宣传委员 宣传科科长", "刘思远 男 50 纪检委员 政策法规科科长", "王志强 男 57 - 党组书记、局长",
                            "赵文博 男 53 - 党组副书记、副局长", "冯永刚 男 55 - 党组成员、副局长", "郑雪梅 女 51 - 党组成员、副局长",
                            "欧阳静 女 47 - 机关党委专职副书记", "吴凯 男 42 - 竞技体育科科长", "孙丽娟 女 46 - 群众体育科科长", "周子涵 女 29 - 体育产业科科员",
                            "蒋春雨 女 36 - 办公室四级主任科员", "沈一鸣 男 28 - 竞技体育科科员", "韩红霞 女 45 - 财务科副科长", "陆佳 女 31 - 群众体育科科员"),
                    List.of("011 竞技体育科", "011 群众体育科", "011 办公室", "011 财务科", "011 体育产业科", "011 人事科", "011 政策法规科", "016 办公室驾驶员")),
            new SampleBranch("市体育运动学校党支部", "市体校党支部", OrganizationKind.BRANCH, 31, 3, LocalDate.of(1987, 3, 10), 12, LocalDate.of(2024, 3, 15),
                    "市体育运动学校", "市体育运动学校行政楼二楼会议室",
                    List.of("马国栋 男 56 书记 校长", "林雪 女 48 副书记 副校长", "高振华 男 51 组织委员 教务科科长", "徐慧敏 女 44 宣传委员 文化课教师",
                            "宋立军 男 47 纪检委员 总务科科长", "上官云飞 男 38 - 田径教练员", "田甜 女 26 - 文化课教师", "高宇航 男 27 - 举重教练员",
                            "许志远 男 41 - 游泳教练员"),
                    List.of("013 田径教练员", "013 文化课教师", "013 游泳教练员", "012 学生科科员", "013 体操教练员",
                            "012 训练科科员", "013 队医", "016 总务科水电工")),
            new SampleBranch("市水上运动学校党支部", "水上学校党支部", OrganizationKind.BRANCH, 28, 2, LocalDate.of(1993, 6, 28), 10, LocalDate.of(2023, 5, 28),
                    "市水上运动学校", "市水上运动学校训练楼一楼会议室",
                    List.of("黄志勇 男 55 书记 校长", "杨丽华 女 46 副书记 副校长", "李𬭎 男 49 组织委员 办公室主任", "陈䶮 男 37 宣传委员 赛艇教练员",
                            "吕晓梅 女 43 纪检委员 财务科科长", "李思远 男 26 - 皮划艇教练员"),
                    List.of("013 赛艇教练员", "013 皮划艇教练员", "012 训练科科员", "016 艇库管理员", "012 后勤科科员", "013 科研人员")),
            new SampleBranch("市射击射箭运动管理中心党支部", "射击中心党支部", OrganizationKind.BRANCH, 19, 2, LocalDate.of(2004, 4, 8), 6, LocalDate.of(2024, 11, 8),
                    "市射击射箭运动管理中心", "市射击射箭运动管理中心综合楼会议室",
                    List.of("罗建军 男 54 书记 主任", "谢芳 女 41 组织委员+纪检委员 综合科科长", "唐明 男 36 宣传委员 射击教练员", "程浩 男 30 - 射箭教练员",
                            "何嘉怡 女 25 - 射击教练员"),
                    List.of("013 射击教练员", "013 射箭教练员", "012 枪弹库管理员", "012 综合科科员")),
            new SampleBranch("市全民健身中心党支部", "全民健身中心党支部", OrganizationKind.BRANCH, 17, 0, LocalDate.of(2010, 8, 6), 4, LocalDate.of(2025, 1, 10),
                    "市全民健身中心", "市全民健身中心二楼活动室",
                    List.of("郭晓东 男 49 书记 主任", "曹丽 女 40 组织委员 活动部部长", "邓伟 男 35 宣传委员+纪检委员 场馆部副部长",
                            "罗雨桐 女 28 - 社会体育指导员"),
                    List.of("012 场馆部职员", "013 社会体育指导员", "012 活动部职员", "016 设备维护员")),
            new SampleBranch("市足球运动管理中心联合党支部", "足管中心联合党支部", OrganizationKind.JOINT_BRANCH, 9, 0, LocalDate.of(2018, 5, 11), 3,
                    LocalDate.of(2024, 7, 5), "市足球运动管理中心", "市足球运动管理中心一楼会议室",
                    List.of("彭飞 男 45 书记 主任", "曾敏 女 39 组织委员+纪检委员 竞赛部部长", "肖勇 男 33 宣传委员 青训部教练员"),
                    List.of("012 竞赛部职员", "013 足球教练员", "023 体育社团秘书长")),
            new SampleBranch("市体育局离退休党支部", "离退休党支部", OrganizationKind.BRANCH, 41, 4, LocalDate.of(1999, 10, 9), 8, LocalDate.of(2025, 10, 17),
                    "市体育局", "市体育局老干部活动室",
                    List.of("孙德福 男 68 书记 退休干部（原市体育局副局长）", "刘桂兰 女 65 副书记 退休干部", "周永年 男 70 组织委员 退休干部",
                            "吴秀珍 女 63 宣传委员 退休教师", "郑国华 男 66 纪检委员 退休教练员", "何秉文 男 88 - 退休干部", "胡长河 男 78 - 退休干部"),
                    List.of()));

    /** Posts outside the branches, as "organization name post". */
    static final List<String> UPPER_POSTS = List.of("党组 王志强 书记", "党组 赵文博 副书记", "党组 冯永刚 其他", "党组 郑雪梅 其他", "机关党委 赵文博 书记",
            "机关党委 欧阳静 专职副书记", "机关党委 王晓红 组织委员", "机关党委 张海燕 宣传委员", "机关党委 陈建国 纪检委员", "机关党委 马国栋 委员", "机关党委 黄志勇 委员",
            "机关党委 罗建军 委员");

    /** Admission of those who are still probationary, or became full members this year. */
    static final Map<String, LocalDate> ADMITTED_ON = Map.of("李思远", LocalDate.of(2025, 11, 25), "高宇航", LocalDate.of(2025, 12, 5), "何嘉怡",
            LocalDate.of(2025, 12, 18), "沈一鸣", LocalDate.of(2025, 12, 26), "罗雨桐", LocalDate.of(2026, 6, 30), "周子涵", LocalDate.of(2025, 3, 14),
            "田甜", LocalDate.of(2025, 5, 16), "程浩", LocalDate.of(2025, 6, 27));

    /** Full membership on the day of admission: there was no probation from 1969 to 1977. */
    static final String WITHOUT_PROBATION = "胡长河";
    static final LocalDate ADMITTED_WITHOUT_PROBATION = LocalDate.of(1971, 7, 1);

    static final String TRANSFERRED_IN = "蒋春雨";
    static final LocalDate TRANSFERRED_IN_ON = LocalDate.of(2026, 9, 1);
    static final String TRANSFERRED_OUT = "许志远";
    static final LocalDate TRANSFERRED_OUT_ON = LocalDate.of(2026, 4, 30);
    static final String DIED = "何秉文";
    static final LocalDate DIED_ON = LocalDate.of(2026, 8, 16);
    /** Came from the branch at {@link #MOVED_FROM} to where he stands now. */
    static final String MOVED = "陆佳";
    static final int MOVED_FROM = 4;
    static final LocalDate MOVED_ON = LocalDate.of(2026, 3, 2);

    static final List<String> LEADING_CADRES = List.of("王志强", "赵文博", "冯永刚", "郑雪梅", "欧阳静", "马国栋", "黄志勇", "罗建军");

    /** Where members of a branch have gone for a long time: branch, place among those without a post, where to. */
    static final List<Mark> AWAY = List.of(new Mark(1, 17, "南屏省望江市清溪县"), new Mark(5, 6, "南屏省望江市"), new Mark(6, 21, "海东省临海市"),
            new Mark(6, 30, "北原省松岭市"));

    /** Nobody has heard of him since. */
    static final Mark LOST = new Mark(6, 25, null);
    static final YearMonth LOST_SINCE = YearMonth.of(2026, 2);

    /** In difficulty, and why. */
    static final List<Mark> IN_DIFFICULTY = List.of(new Mark(0, 22, "本人患病"), new Mark(1, 25, "家属重病"), new Mark(6, 15, "高龄独居"),
            new Mark(6, 33, "长期卧病"), new Mark(6, 36, "低收入"));

    /** What every real roster lacks here and there. */
    static final Mark NO_ADDRESS = new Mark(2, 19, null);
    static final List<Mark> NO_NATIVE_PLACE = List.of(new Mark(2, 12, null), new Mark(6, 28, null));

    /** A member by his branch and his place in it, both from 0, and what there is to say of him. */
    record Mark(int branch, int place, String what) {

        boolean is(int otherBranch, int otherPlace) {
            return branch == otherBranch && place == otherPlace;
        }
    }

    private SampleData() {}
}
