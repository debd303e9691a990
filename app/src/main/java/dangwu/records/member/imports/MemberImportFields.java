package dangwu.records.member.imports;

import static dangwu.records.member.MemberField.*;

import dangwu.kit.exchange.CellParser;
import dangwu.kit.exchange.CellParsers;
import dangwu.kit.exchange.HeaderText;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.PartialDate;
import dangwu.records.member.Code;
import dangwu.records.member.CodeTable;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.OwnColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sheet may say of a member: the columns of L10, L11 and L12, the usual further ones, and the unit's own. */
final class MemberImportFields implements ImportColumns {

    final ImportField<String> name;
    final ImportField<String> idNumber;
    final ImportField<PartialDate> birthOn;
    final ImportField<PartialDate> joinedOn;
    final ImportField<PartialDate> fullOn;
    final ImportField<MemberCells.Schooling> education;
    final ImportField<String> mobilePhone;
    final ImportField<String> landline;
    final ImportField<String> branch;
    final ImportField<String> group;
    final ImportField<MemberCategory> category;
    final ImportField<List<String>> posts;
    final ImportField<PartialDate> enteredOn;
    final ImportField<MembershipStatus> status;
    /** 联系电话: mobile or landline, told apart by shape. */
    final ImportField<String> phone;

    private final Map<MemberField, ImportField<?>> plain = new EnumMap<>(MemberField.class);
    private final Map<OwnColumn, ImportField<String>> own = new LinkedHashMap<>();
    private final List<ImportField<?>> all = new ArrayList<>();
    private final Set<String> ownNames = new HashSet<>();
    private final int blankSheet;

    MemberImportFields(List<OwnColumn> ownColumns) {
        ownColumns.forEach(column -> ownNames.add(HeaderText.normal(column.name())));
        name = add(text(NAME, CellParsers.name(100), "党员姓名", "姓 名").asRequired().asIdentifying().explained("张明", "必填"));
        branch = add(of("BRANCH", "所在党支部", MemberCells.organization(), "所在支部", "党支部", "支部", "支部名称", "党支部名称", "所属支部", "所属党支部",
                "所在党组织", "所属党组织", "党组织名称", "所在党支部名称", "组织关系所在党支部", "组织关系所在支部").explained("局机关党支部", "全称、简称均可"));
        group = add(of("GROUP", "所在党小组", MemberCells.organization(), "党小组", "所属党小组", "党小组名称", "小组").explained("第一党小组", ""));
        idNumber = add(text(ID_NUMBER, MemberCells.idNumber(), "公民身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "居民身份证号", "居民身份证号码", "证件号码", "身份证",
                "身份证件号码").asIdentifying().asTextColumn().explained("99999919850701001X", "18位，文本格式"));
        choice(SEX, "性别");
        choice(ETHNICITY, "民族", "民 族");
        birthOn = add(date(BIRTH_ON, "出生年月", "出生年月日", "出生时间", "生日", "出生"));
        plain(NATIVE_PLACE, MemberCells.text(100), "籍 贯", "祖籍");
        education = add(of("EDUCATION", EDUCATION.label(), MemberCells.schooling(), "学历学位", "学历（学位）", "文化程度", "最高学历", "学历及学位", "学历代码")
                .withChoices(names(MemberCodes.EDUCATION)).explained("大学", "可写成“大学（学士）”"));
        plain(DEGREE, MemberCells.text(100), "最高学位", "学位名称");
        date(WORK_STARTED_ON, add(date(WORK_STARTED_ON, "参加工作日期", "参加工作年月", "工作时间", "参工时间", "开始工作时间")));
        category = add(of("CATEGORY", "人员类别", MemberCells.category(), "党员类别", "类别", "党员类型", "正式/预备", "党员身份")
                .withChoices(Arrays.stream(MemberCategory.values()).map(MemberCategory::label).toList()).explained("正式党员", "正式党员、预备党员"));
        joinedOn = add(date(JOINED_ON, "加入党组织日期", "入党日期", "入党年月", "加入党组织时间", "加入中国共产党时间", "入党", "入党年月日", "加入中共时间"));
        fullOn = add(date(FULL_ON, "转为正式党员日期", "转正日期", "转正年月", "转为正式党员时间", "转正", "预备期满转正时间", "成为正式党员日期"));
        enteredOn = add(dateField("ENTERED_ON", "组织关系转入时间", "转入党组织日期", "组织关系转入日期", "转入时间", "转入日期", "转入本支部时间", "转入本支部日期", "进入支部日期",
                "进入当前支部日期", "组织关系转入年月"));
        plain(INTRODUCERS, MemberCells.text(200), "介绍人");
        plain(WORKPLACE, MemberCells.text(300), "工作单位及职务（岗位）", "工作单位", "工作单位和职务", "单位及职务", "单位职务", "工作单位及岗位", "所在单位及职务", "现工作单位及职务", "单位");
        add(JOB_POST, of(JOB_POST.name(), JOB_POST.label(), MemberCells.jobPost(), "岗位", "工作岗位代码", "职业").withChoices(names(MemberCodes.JOB_POST)));
        posts = add(of("POSTS", "党内职务", MemberCells.posts(), "党内任职", "党内职位", "支部职务", "党支部职务").explained("组织委员", "多个用顿号隔开"));
        plain(ADMIN_POST, MemberCells.text(200), "职务", "现任职务", "行政职务名称");
        plain(ADMIN_RANK, MemberCells.text(100), "职级", "行政级别（职级）", "级别");
        plain(PROFESSIONAL_TITLE, MemberCells.text(100), "职称", "专业技术职称", "技术职称", "专业技术职务名称");
        flag(PERMANENT_STAFF, "在编", "是否在编在岗");
        flag(LEADING_CADRE, "是否党员领导干部", "领导干部", "是否领导干部");
        flag(MIGRANT_WORKER, "农民工");
        plain(DELEGATE_KIND, MemberCells.text(100), "党代表", "党代会代表类型");
        mobilePhone = add(phone(MOBILE_PHONE.name(), MOBILE_PHONE.label(), "手机号码", "移动电话", "移动电话号码", "手机电话", "本人手机号"));
        landline = add(phone(LANDLINE.name(), LANDLINE.label(), "固定电话号码", "座机", "办公电话", "座机号码", "住宅电话", "固话"));
        plain(ADDRESS, CellParsers.unmasked(MemberCells.text(300)), "住址", "现住址", "家庭地址", "家庭详细住址", "居住地址", "常住地址", "现居住地", "通讯地址", "联系地址", "家庭现住址");
        status = add(of("STATUS", "党籍状态", MemberCells.status(), "党籍", "党员状态").withChoices(List.of(MembershipStatus.NORMAL.label())));
        flag(LOST_CONTACT, "是否为失联党员", "失联党员", "是否失联");
        month(LOST_SINCE, "失联日期", "失联时间", "失去联系时间");
        choice(LOST_CAUSE, "失联原因", "失联情形代码");
        flag(MOBILE_MEMBER, "是否为流动党员", "流动党员", "是否流动");
        plain(MOBILE_DESTINATION, MemberCells.text(200), "流动去向", "外出地点", "流向", "外出流向地");
        plain(ABROAD, MemberCells.text(200), "出国（境）", "出国情况", "是否出国（境）");
        plain(ABROAD_REASON, MemberCells.text(200), "出国原因");
        date(ABROAD_SINCE, add(date(ABROAD_SINCE, "出国日期", "出国（境）时间")));
        plain(DIFFICULTY, MemberCells.text(200), "困难类型", "困难党员情况", "生活困难情况");
        add(MONTHLY_DUES, of(MONTHLY_DUES.name(), MONTHLY_DUES.label(), MemberCells.money(), "月交党费", "每月党费", "月应缴党费", "应交党费", "月缴党费"));
        month(DUES_PAID_TO, "党费交至年月", "党费缴至", "党费交纳至", "党费缴纳至", "党费缴至年月");
        plain(REMARKS, MemberCells.text(4000), "备 注", "说明", "备注说明");
        ownColumns.forEach(this::own);
        blankSheet = all.size();
        phone = addUnlessOwn(phone("PHONE", "联系电话", "电话", "手机", "电话号码", "联系方式", "联系电话（手机）", "手机（电话）", "联系手机", "本人联系电话"));
        addUnlessOwn(of("SERIAL", "序号", MemberCells.passedOver(), "编号", "No", "顺序号"));
        addUnlessOwn(of("AGE", "年龄", MemberCells.passedOver(), "周岁", "年龄（岁）"));
        addUnlessOwn(of("STANDING", "党龄", MemberCells.passedOver(), "党龄（年）"));
    }

    @Override
    public List<ImportField<?>> all() {
        return List.copyOf(all);
    }

    @Override
    public List<ImportField<?>> blankSheet() {
        return List.copyOf(all.subList(0, blankSheet));
    }

    /** The fields whose value is the cell's, without any rule of their own. */
    Map<MemberField, ImportField<?>> plain() {
        return plain;
    }

    /** The unit's own columns. */
    Map<OwnColumn, ImportField<String>> own() {
        return own;
    }

    private <V> ImportField<V> add(ImportField<V> field) {
        all.add(field);
        return field;
    }

    private <V> ImportField<V> addUnlessOwn(ImportField<V> field) {
        return ownNames.contains(HeaderText.normal(field.label())) ? field : add(field);
    }

    private void add(MemberField field, ImportField<?> column) {
        plain.put(field, add(column));
    }

    private void date(MemberField field, ImportField<PartialDate> column) {
        plain.put(field, column);
    }

    private void plain(MemberField field, CellParser<?> parser, String... synonyms) {
        add(field, of(field.name(), field.label(), parser, synonyms));
    }

    private void flag(MemberField field, String... synonyms) {
        add(field, of(field.name(), field.label(), CellParsers.yesNo(), synonyms).withChoices(List.of("是", "否")));
    }

    private void choice(MemberField field, String... synonyms) {
        add(field, of(field.name(), field.label(), MemberCells.code(field.codes()), synonyms).withChoices(names(field.codes())));
    }

    private void month(MemberField field, String... synonyms) {
        add(field, of(field.name(), field.label(), CellParsers.date().then(PartialDate::month), synonyms).asTextColumn().explained("2026.07", "年月"));
    }

    private ImportField<String> text(MemberField field, CellParser<String> parser, String... synonyms) {
        return of(field.name(), field.label(), parser, synonyms);
    }

    private ImportField<PartialDate> date(MemberField field, String... synonyms) {
        return dateField(field.name(), field.label(), synonyms);
    }

    private ImportField<PartialDate> dateField(String key, String label, String... synonyms) {
        return of(key, label, CellParsers.date(), synonyms).asTextColumn().explained("1985-07-01", "年月日，或只写年月");
    }

    private ImportField<String> phone(String key, String label, String... synonyms) {
        return of(key, label, CellParsers.phone(), synonyms).asTextColumn();
    }

    private void own(OwnColumn column) {
        boolean free = all.stream().noneMatch(field -> HeaderText.normal(field.label()).equals(HeaderText.normal(column.name())));
        if (free) {
            own.put(column, add(ImportField.of("OWN_" + column.id(), column.name(), MemberCells.text(2000))));
        }
    }

    /** A heading that the unit has given to a column of its own is no synonym any more. */
    private <V> ImportField<V> of(String key, String label, CellParser<V> parser, String... synonyms) {
        String[] free = Arrays.stream(synonyms).filter(heading -> !ownNames.contains(HeaderText.normal(heading)))
                .filter(heading -> !HeaderText.normal(heading).equals(HeaderText.normal(label))).toArray(String[]::new);
        return ImportField.of(key, label, parser).withSynonyms(free);
    }

    private static List<String> names(CodeTable table) {
        return table.all().stream().map(Code::name).toList();
    }
}
