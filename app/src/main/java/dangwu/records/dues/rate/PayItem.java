package dangwu.records.dues.rate;

import static dangwu.records.dues.rate.PayNature.COUNTED;
import static dangwu.records.dues.rate.PayNature.DEDUCTED;
import static dangwu.records.dues.rate.PayNature.EXCLUDED;
import static dangwu.records.dues.rate.StaffKind.CIVIL_SERVANT;
import static dangwu.records.dues.rate.StaffKind.ENTERPRISE;
import static dangwu.records.dues.rate.StaffKind.GOVERNMENT_WORKER;
import static dangwu.records.dues.rate.StaffKind.PUBLIC_INSTITUTION;
import static dangwu.records.dues.rate.StaffKind.RETIRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The items of pay that 组电明字〔2017〕5号 names: what counts for whom, what is deducted, and what is never counted (rules.md 3.2, DU-03). */
public enum PayItem {
    POST_PAY("职务（职级）工资", COUNTED, EnumSet.of(CIVIL_SERVANT), "职务职级工资", "职务工资", "职级工资", "职务与职级工资"),
    RANK_PAY("级别工资", COUNTED, EnumSet.of(CIVIL_SERVANT)),
    WORK_ALLOWANCE("工作性津贴", COUNTED, EnumSet.of(CIVIL_SERVANT), "工作津贴"),
    LIVING_ALLOWANCE("生活性补贴", COUNTED, EnumSet.of(CIVIL_SERVANT), "生活补贴"),
    POSITION_PAY("岗位工资", COUNTED, EnumSet.of(GOVERNMENT_WORKER, PUBLIC_INSTITUTION, ENTERPRISE)),
    TECHNICAL_GRADE_PAY("技术等级（职务）工资", COUNTED, EnumSet.of(GOVERNMENT_WORKER), "技术等级工资", "技术等级职务工资"),
    GRADE_PAY("薪级工资", COUNTED, EnumSet.of(PUBLIC_INSTITUTION)),
    BASIC_PERFORMANCE_PAY("基础性绩效工资", COUNTED, EnumSet.of(PUBLIC_INSTITUTION), "基础性绩效", "基础绩效工资", "基础绩效"),
    BASIC_PAY("基本工资", COUNTED, EnumSet.of(ENTERPRISE), "基础工资"),
    REGULAR_BONUS("普发绩效（奖金）", COUNTED, EnumSet.of(ENTERPRISE), "普发绩效", "普发奖金", "定期普发绩效", "定期普遍发放的奖金", "绩效奖金（普发）"),
    ALLOWANCES("津贴补贴", COUNTED, EnumSet.of(GOVERNMENT_WORKER, PUBLIC_INSTITUTION), "规范津贴补贴", "津补贴"),
    PENSION("基本离退休费（养老金）", COUNTED, EnumSet.of(RETIRED), "基本离退休费", "离退休费", "基本养老金", "养老金", "退休金", "离休费", "退休费", "基本退休费"),

    INCOME_TAX("个人所得税", DEDUCTED, inService(), "所得税", "个税", "代扣个税", "代扣所得税", "代扣个人所得税"),
    PENSION_INSURANCE("养老保险", DEDUCTED, inService(), "基本养老保险", "养老保险个人", "养老保险个人部分", "个人养老保险"),
    MEDICAL_INSURANCE("医疗保险", DEDUCTED, onPay(), "基本医疗保险", "医保", "医疗保险个人", "医疗保险个人部分", "个人医疗保险"),
    UNEMPLOYMENT_INSURANCE("失业保险", DEDUCTED, inService(), "失业保险个人", "失业保险个人部分", "个人失业保险"),
    HOUSING_FUND("住房公积金", DEDUCTED, inService(), "公积金", "住房公积金个人", "住房公积金个人部分", "个人公积金", "公积金个人部分"),
    ANNUITY("职业（企业）年金", DEDUCTED, inService(), "职业年金", "企业年金", "年金", "职业年金个人部分", "企业年金个人部分"),

    INCENTIVE_PERFORMANCE_PAY("奖励性绩效工资", EXCLUDED, EnumSet.of(PUBLIC_INSTITUTION), "奖励性绩效", "奖励绩效", "奖励绩效工资"),
    IRREGULAR_BONUS("不定期非普发奖金", EXCLUDED, onPay(), "一次性奖金", "年终一次性奖金", "年终奖", "单项奖"),
    TRANSPORT_ALLOWANCE("交通补贴", EXCLUDED, onPay(), "交通费", "公务交通补贴", "公务用车补贴", "车补", "公务用车改革补贴"),
    PHONE_ALLOWANCE("通讯补贴", EXCLUDED, onPay(), "通信补贴", "电话费补贴", "话费补贴", "通讯费"),
    HOUSING_ALLOWANCE("住房补贴", EXCLUDED, onPay(), "房补", "购房补贴", "租房补贴", "提租补贴"),
    OVERTIME_PAY("加班补贴", EXCLUDED, onPay(), "加班费", "加班工资", "值班补贴", "值班费"),
    MEAL_ALLOWANCE("误餐补贴", EXCLUDED, onPay(), "误餐费", "餐补", "伙食补贴", "午餐补贴"),
    HEATING_ALLOWANCE("取暖费", EXCLUDED, onPay(), "取暖补贴", "采暖补贴", "采暖费"),
    COOLING_ALLOWANCE("防暑降温费", EXCLUDED, onPay(), "降温费", "高温补贴", "高温津贴"),
    PROPERTY_FEE("物业费", EXCLUDED, onPay(), "物业补贴", "物业服务补贴"),
    /** Paid by the employer alone; no part of one's pay. */
    INJURY_INSURANCE("工伤保险", EXCLUDED, onPay()),
    /** Likewise. */
    MATERNITY_INSURANCE("生育保险", EXCLUDED, onPay()),
    EMPLOYER_SHARE("单位缴存部分", EXCLUDED, onPay(), "单位缴纳部分", "住房公积金单位部分", "公积金单位部分", "单位公积金", "养老保险单位部分", "医疗保险单位部分", "失业保险单位部分", "职业年金单位部分",
            "企业年金单位部分"),
    SPECIAL_ALLOWANCE("特殊岗位津贴", EXCLUDED, onPay(), "特岗津贴", "艰苦边远地区津贴", "边远津贴", "保健津贴", "卫生津贴");

    private static final String DOCUMENT = "组电明字〔2017〕5号";

    private final String label;
    private final PayNature nature;
    private final Set<StaffKind> kinds;
    private final List<String> alsoCalled;

    PayItem(String label, PayNature nature, Set<StaffKind> kinds, String... alsoCalled) {
        this.label = label;
        this.nature = nature;
        this.kinds = kinds;
        this.alsoCalled = List.of(alsoCalled);
    }

    private static Set<StaffKind> inService() {
        return EnumSet.of(CIVIL_SERVANT, GOVERNMENT_WORKER, PUBLIC_INSTITUTION, ENTERPRISE);
    }

    /** Those whose base is made up of pay. */
    private static Set<StaffKind> onPay() {
        return EnumSet.of(CIVIL_SERVANT, GOVERNMENT_WORKER, PUBLIC_INSTITUTION, ENTERPRISE, RETIRED);
    }

    /** The excluded item that {@code name} seems to be, as 市内交通补贴 is a 交通补贴; empty: none, or one that {@link #called} knows. */
    public static Optional<PayItem> excludedWithin(String name) {
        String wanted = plain(name);
        return called(name).isPresent() ? Optional.empty() : Stream.of(values()).filter(item -> item.nature == EXCLUDED)
                .filter(item -> Stream.concat(Stream.of(item.label), item.alsoCalled.stream()).anyMatch(known -> wanted.contains(plain(known)))).findFirst();
    }

    /** The item that units call {@code name}, e.g. 车补; empty: none that the notice names. */
    public static Optional<PayItem> called(String name) {
        String wanted = plain(name);
        return Stream.of(values()).filter(item -> plain(item.label).equals(wanted) || item.alsoCalled.stream().anyMatch(other -> plain(other).equals(wanted))).findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s（）()、/]", "");
    }

    public String label() {
        return label;
    }

    public PayNature nature() {
        return nature;
    }

    /** What else units call it; for import. */
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    /** Whether the sheet of {@code kind} asks for it. */
    public boolean appliesTo(StaffKind kind) {
        return kinds.contains(kind);
    }

    /** Where it is written what becomes of it. */
    public String document() {
        return DOCUMENT;
    }
}
