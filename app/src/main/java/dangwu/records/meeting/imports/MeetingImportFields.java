package dangwu.records.meeting.imports;

import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.PartialDate;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sheet may say of a meeting: the columns of L31, L34, L41, L45 and L46 and what units' own registers call them. */
final class MeetingImportFields implements ImportColumns {

    private static final String ONE_NAME = "一个人的姓名；不是本单位党员的，在括号里写明单位或身份";

    private final List<ImportField<?>> all = new ArrayList<>();
    private final List<ImportField<?>> blank = new ArrayList<>();
    private final Map<MeetingField, ImportField<String>> texts = new EnumMap<>(MeetingField.class);
    private final Map<MeetingField, ImportField<WrittenName>> persons = new EnumMap<>(MeetingField.class);
    private final Map<MeetingField, ImportField<Boolean>> flags = new EnumMap<>(MeetingField.class);

    final ImportField<String> organization = offer(ImportField.of("ORGANIZATION", "召开组织", MeetingCells.organization())
            .withSynonyms("组织", "党组织", "党支部", "支部", "所在党支部", "支部名称", "党支部名称", "党组织名称", "组织名称", "召开单位", "单位", "所属党支部", "召开党组织", "会议组织",
                    "开展单位", "组织单位", "召开支部", "责任党支部").explained("局机关党支部", "名称或简称；党小组会写明党支部和党小组"), true);
    final ImportField<String> group = offer(ImportField.of("GROUP", "党小组", MeetingCells.organization()).withSynonyms("所在党小组", "党小组名称", "小组")
            .explained("第一党小组", "党小组召开的填写"), false);
    final ImportField<MeetingCells.Kinds> kind = offer(ImportField.of("KIND", "会议类型", MeetingCells.kind())
            .withSynonyms("类型", "会议类别", "类别", "活动类型", "活动类别", "会议种类", "组织生活类型", "会议（活动）类型", "会议形式类别").asIdentifying()
            .withChoices(Arrays.stream(MeetingKind.values()).map(MeetingKind::label).toList()).explained("支部党员大会", "同时计为党课的写成“主题党日、党课”"), true);
    final ImportField<MeetingTime> date = offer(ImportField.of("DATE", "日期", new TimeCellParser())
            .withSynonyms("会议日期", "召开日期", "活动日期", "学习日期", "开会日期", "年月日", "时间（年月日）", "授课日期").asIdentifying().asTextColumn()
            .explained("2026-03-12", "年月日，后面可以带时间"), true);
    final ImportField<MeetingTime> time = offer(ImportField.of("TIME", "时间", new TimeCellParser())
            .withSynonyms("会议时间", "召开时间", "起止时间", "活动时间", "学习时间", "开会时间", "时间段", "授课时间", "会议起止时间").asIdentifying().asTextColumn()
            .explained("14:30-16:00", "起止时间，也可以连日期一起写"), false);
    final ImportField<MeetingTime> start = field(ImportField.of("START", "开始时间", new TimeCellParser())
            .withSynonyms("会议开始时间", "开始", "起始时间").asIdentifying().asTextColumn());
    final ImportField<MeetingTime> end = field(ImportField.of("END", "结束时间", new TimeCellParser())
            .withSynonyms("会议结束时间", "结束", "散会时间", "散会").asTextColumn());
    final ImportField<Integer> year = offer(ImportField.of("YEAR", "归属年度", MeetingCells.year()).withSynonyms("年度", "所属年度", "会议年度")
            .explained("2025", "组织生活会、民主生活会属于上一年度的填写"), false);
    final ImportField<String> title = text(MeetingField.TITLE, true, MeetingCells.text(300), true, "会议（活动）名称", "活动名称", "名称", "会议标题", "会议名称（次数）");
    final ImportField<String> place;
    final ImportField<Set<Topic>> topics;
    final ImportField<List<String>> agenda;
    final ImportField<String> learnt;
    final ImportField<PartialDate> sourceOn;
    final ImportField<String> discussion;
    final ImportField<String> measures;
    final ImportField<String> owner;
    final ImportField<PartialDate> dueOn;
    final ImportField<String> result;
    final ImportField<List<WrittenName>> leaders;
    final ImportField<BigDecimal> hours;
    final ImportField<Integer> audience;
    final ImportField<PartialDate> reportedOn;
    final ImportField<Integer> dueCount;
    final ImportField<Integer> presentCount;
    final ImportField<PeopleCell> present;
    final ImportField<PeopleCell> absent;
    final ImportField<PeopleCell> leave;
    final ImportField<PeopleCell> guests;
    final ImportField<String> explanation;

    MeetingImportFields() {
        text(MeetingField.SESSION_NO, true, MeetingCells.text(100), false, "次数", "届次", "第几次");
        place = text(MeetingField.PLACE, true, MeetingCells.text(300), false, "会议地点", "活动地点", "召开地点", "学习地点", "授课地点");
        person(MeetingField.CHAIR, "主持", "会议主持人", "主持人（组长）", "主持者", "召集人");
        flag(MeetingField.ENTRUSTED, "委托主持");
        person(MeetingField.RECORDER, "记录", "会议记录人", "记录员", "学习秘书/记录人", "记录者");
        dueCount = offer(ImportField.of("DUE_COUNT", "应到", MeetingCells.people()).withSynonyms("应到人数", "应到会人数", "应参加人数", "应参会人数", "应到党员", "应到党员数",
                "应出席人数", "应到委员", "应学", "应到（人）").explained("25", "只有人数时填写；写了姓名的不必填"), false);
        presentCount = offer(ImportField.of("PRESENT_COUNT", "实到", MeetingCells.people()).withSynonyms("实到人数", "实到会人数", "实际参加人数", "参加人数", "参会人数",
                "实到党员", "实到党员数", "出席人数", "到会人数", "实到委员", "实学", "实到（人）").explained("23", "同上"), false);
        present = offer(ImportField.of("PRESENT", "出席人员", NameCellParsers.present()).withSynonyms("参加人员", "到会人员", "参会人员", "实到人员", "出席", "参加党员", "出席党员",
                "到会党员", "参会名单", "出席人员名单", "参加人员名单", "参加人员（成员）", "参会党员").explained("张明、李红、王　强", "用顿号分开，或写“全体”；没有写到的应到人员记为缺席"), false);
        absent = offer(ImportField.of("ABSENT", "缺席人员", NameCellParsers.away()).withSynonyms("缺席人员及原因", "缺席及原因", "请假/缺席人员及原因", "缺席、请假人员及原因", "请假缺席人员及原因",
                "未到人员", "未到人员及原因", "缺席情况", "缺席", "缺席人数", "未参加人员", "未参加人员及原因", "缺席名单").explained("张明（病假）、李红（出差）", "在括号里写原因；没有人缺席的写“无”，其余应到人员记为出席"),
                false);
        leave = field(ImportField.of("LEAVE", "请假人员", NameCellParsers.away()).withSynonyms("请假", "请假人数", "请假人员及原因", "请假情况", "请假（事由）", "请假名单", "请假党员"));
        guests = offer(ImportField.of("GUESTS", "列席人员", NameCellParsers.guests()).withSynonyms("列席", "列席（扩大）", "列席名单", "邀请人员", "列席人数", "特邀人员")
                .explained("王芳、刘军（市直机关工委）", "不是本单位党员的，在括号里写明单位或身份"), false);
        text(MeetingField.THEME, true, MeetingCells.text(1000), true, "会议主题", "活动主题", "学习专题", "主题/内容", "主题内容", "学习主题", "主题（内容）", "专题内容");
        topics = offer(ImportField.of("TOPICS", "专题", MeetingCells.topics()).withSynonyms("专题类别", "会议专题", "议题类别", "专题标签")
                .explained("党建、意识形态", "可填：" + String.join("、", Arrays.stream(Topic.values()).map(Topic::label).toList())), false);
        agenda = offer(ImportField.of("AGENDA", "议题", MeetingCells.agenda()).withSynonyms("会议议题", "议程", "会议议程", "主要议题", "议题（议程）").asIdentifying()
                .explained("1.学习文件；2.讨论计划", "几项的，每行一项或编号写在一格里"), false);
        text(MeetingField.CONTENT, true, MeetingCells.lines(1_000_000), true, "内容", "主要内容", "会议记录", "活动内容", "会议主要内容", "主要内容及效果", "会议情况", "内容摘要");
        text(MeetingField.RESOLUTION, true, MeetingCells.lines(100_000), false, "会议决议", "议定事项", "决议事项", "会议决定", "决定事项", "决议情况", "议定事项及决议");
        person(MeetingField.LECTURER, "主讲人", "讲课人", "授课人员", "授课人及职务", "党课授课人", "宣讲人");
        text(MeetingField.LECTURER_POST, true, MeetingCells.text(300), false, "主讲人职务");
        text(MeetingField.LECTURE_TITLE, true, MeetingCells.text(300), true, "党课名称", "授课题目", "课题", "题目", "党课主题", "授课主题");
        text(MeetingField.OUTLINE, false, MeetingCells.lines(1_000_000), false, "提纲", "讲稿", "党课提纲/讲稿", "授课内容");
        audience = field(ImportField.of("AUDIENCE", "听课人数", MeetingCells.people()).withSynonyms("受众", "受众（人次）", "听课人次"));
        flag(MeetingField.COUNTS_AS_LECTURE, "是否党课", "计为党课", "是否计为党课");
        leaders = offer(ImportField.of("STUDY_LEADER", "领学人", NameCellParsers.few()).withSynonyms("领学人/授课人", "领学", "领读人", "领学人员").explained("张明", ONE_NAME), false);
        person(MeetingField.STUDY_SECRETARY, "学习秘书（中心组）");
        text(MeetingField.MATERIALS, true, MeetingCells.text(4000), false, "学习书目/材料", "学习书目", "学习资料");
        hours = offer(ImportField.of("HOURS", "学时", MeetingCells.hours()).withSynonyms("课时", "学习时长", "学时数").explained("2", "最多一位小数"), false);
        text(MeetingField.FORM, true, MeetingCells.text(300), false, "活动形式", "学习方式", "学习形式", "授课形式", "会议形式", "开展形式", "方式");
        flag(MeetingField.ON_FIXED_DAY, "是否固定日", "固定日", "是否在固定日");
        text(MeetingField.ACTIVITY_PLAN, false, MeetingCells.lines(100_000), false, "方案");
        text(MeetingField.ACTIVITY_SUMMARY, false, MeetingCells.lines(100_000), false, "小结", "活动总结");
        text(MeetingField.CHAIR_SUMMARY, false, MeetingCells.lines(100_000), false, "讲评", "主持人小结/讲评", "小结讲评");
        text(MeetingField.REQUIREMENTS, false, MeetingCells.lines(100_000), false, "贯彻落实要求", "工作要求");
        text(MeetingField.OCCASION, false, MeetingCells.text(300), false, "会议事由");
        reportedOn = field(ImportField.of("REPORTED_ON", "上报日期", CellParsers.date()).withSynonyms("情况报告上报日期"));
        learnt = field(ImportField.of("LEARNT", "学习内容", MeetingCells.lines(100_000)).withSynonyms("学习内容（讲话/文件名，来源日期）", "第一议题", "第一议题内容", "第一议题学习内容", "学习文件")
                .asIdentifying());
        sourceOn = field(ImportField.of("SOURCE_ON", "来源日期", CellParsers.date()).withSynonyms("文件日期", "讲话日期"));
        discussion = field(ImportField.of("DISCUSSION", "研讨发言", MeetingCells.lines(1_000_000)).withSynonyms("讨论发言", "发言情况", "研讨发言情况", "讨论情况", "交流发言"));
        measures = field(ImportField.of("MEASURES", "贯彻落实措施", MeetingCells.lines(100_000)).withSynonyms("落实措施", "贯彻措施", "贯彻落实"));
        owner = offer(ImportField.of("OWNER", "责任人", MeetingCells.text(300)).withSynonyms("落实责任人", "责任人员").explained("李红", "落实决议的人"), false);
        dueOn = offer(ImportField.of("DUE_ON", "时限", CellParsers.date()).withSynonyms("完成时限", "落实时限", "完成期限").explained("2026-12-31", "落实决议的期限"), false);
        result = field(ImportField.of("RESULT", "落实情况", MeetingCells.text(4000)).withSynonyms("完成情况", "贯彻落实情况", "办理情况"));
        text(MeetingField.REMARKS, true, MeetingCells.lines(4000), false, "其他说明");
        explanation = offer(ImportField.of("EXPLANATION", "说明", MeetingCells.text(1000)).withSynonyms("特殊情况说明", "情况说明")
                .explained("当日两个会议套开", "时间冲突、人数与名册不符等，确属如此的，写明原因"), false);
        passedOver("SERIAL", "序号", "编号", "号");
        passedOver("PAPERS", "照片/材料", "照片", "佐证材料", "附件", "图片");
    }

    @Override
    public List<ImportField<?>> all() {
        return List.copyOf(all);
    }

    @Override
    public List<ImportField<?>> blankSheet() {
        return List.copyOf(blank);
    }

    /** The columns whose text goes to a field as it is. */
    Map<MeetingField, ImportField<String>> texts() {
        return texts;
    }

    Map<MeetingField, ImportField<WrittenName>> persons() {
        return persons;
    }

    Map<MeetingField, ImportField<Boolean>> flags() {
        return flags;
    }

    private <V> ImportField<V> field(ImportField<V> field) {
        all.add(field);
        return field;
    }

    /** @param marked whether the blank sheet marks it as one that must be filled in; when read, it may also be known from elsewhere */
    private <V> ImportField<V> offer(ImportField<V> field, boolean marked) {
        blank.add(marked ? field.asRequired() : field);
        return field(field);
    }

    private ImportField<String> text(MeetingField kept, boolean offered, CellParser<String> parser, boolean identifying, String... synonyms) {
        ImportField<String> plain = ImportField.of(kept.name(), kept.label(), parser).withSynonyms(synonyms);
        ImportField<String> field = identifying ? plain.asIdentifying() : plain;
        texts.put(kept, field);
        return offered ? offer(field, false) : field(field);
    }

    private void person(MeetingField kept, String... synonyms) {
        ImportField<WrittenName> field = ImportField.of(kept.name(), kept.label(), NameCellParsers.one()).withSynonyms(synonyms).explained("张明", ONE_NAME);
        boolean offered = kept != MeetingField.STUDY_SECRETARY;
        persons.put(kept, offered ? offer(field, false) : field(field));
    }

    private void flag(MeetingField kept, String... synonyms) {
        ImportField<Boolean> field = ImportField.of(kept.name(), kept.label(), MeetingCells.flag()).withSynonyms(synonyms).withChoices(List.of("是", "否"));
        flags.put(kept, offer(field, false));
    }

    private void passedOver(String key, String label, String... synonyms) {
        field(ImportField.of(key, label, (CellParser<String>) cell -> null).withSynonyms(synonyms));
    }
}
