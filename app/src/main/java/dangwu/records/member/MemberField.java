package dangwu.records.member;

import dangwu.kit.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is kept of a member as a person; where he belongs, and as what, is kept with dates ({@link Affiliation}, {@link Standing}). */
public enum MemberField {
    NAME("姓名", Kind.TEXT),
    SEX("性别", MemberCodes.SEX),
    ETHNICITY("民族", MemberCodes.ETHNICITY),
    NATIVE_PLACE("籍贯", Kind.TEXT),
    ID_NUMBER("身份证号", Kind.TEXT),
    BIRTH_ON("出生日期", Kind.DATE),
    EDUCATION("学历", MemberCodes.EDUCATION),
    DEGREE("学位", Kind.TEXT),
    WORK_STARTED_ON("参加工作时间", Kind.DATE),
    /** 加入党组织日期: the day of the branch meeting that admitted him (DV-30). */
    JOINED_ON("入党时间", Kind.DATE),
    /** 转为正式党员日期; 党龄 counts from here (DV-30). */
    FULL_ON("转正时间", Kind.DATE),
    INTRODUCERS("入党介绍人", Kind.TEXT),
    WORKPLACE("工作单位及职务", Kind.TEXT),
    JOB_POST("工作岗位", MemberCodes.JOB_POST),
    ADMIN_POST("行政职务", Kind.TEXT),
    ADMIN_RANK("行政级别", Kind.TEXT),
    PROFESSIONAL_TITLE("专业技术职务", Kind.TEXT),
    PERMANENT_STAFF("是否在编", Kind.FLAG),
    LEADING_CADRE("党员领导干部", Kind.FLAG),
    MIGRANT_WORKER("是否农民工", Kind.FLAG),
    DELEGATE_KIND("党代表类型", Kind.TEXT),
    MOBILE_PHONE("手机号", Kind.TEXT),
    LANDLINE("固定电话", Kind.TEXT),
    ADDRESS("家庭住址", Kind.TEXT),
    LOST_CONTACT("是否失联党员", Kind.FLAG),
    LOST_SINCE("失去联系日期", Kind.MONTH),
    LOST_CAUSE("失联情形", MemberCodes.LOST_CAUSE),
    MOBILE_MEMBER("是否流动党员", Kind.FLAG),
    MOBILE_DESTINATION("外出流向", Kind.TEXT),
    ABROAD("出国（境）情况", Kind.TEXT),
    ABROAD_REASON("出国（境）原因", Kind.TEXT),
    ABROAD_SINCE("出国（境）日期", Kind.DATE),
    DIFFICULTY("困难情况", Kind.TEXT),
    MONTHLY_DUES("月应交党费", Kind.MONEY),
    DUES_PAID_TO("党费交至", Kind.MONTH),
    REMARKS("备注", Kind.TEXT);

    /** The type of a field's values. */
    public enum Kind {
        TEXT(String.class), DATE(LocalDate.class), MONTH(YearMonth.class), FLAG(Boolean.class), CODE(Code.class), MONEY(BigDecimal.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** The Java type of the values. */
        public Class<?> type() {
            return type;
        }
    }

    private final String label;
    private final Kind kind;
    private final CodeTable codes;

    MemberField(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
        this.codes = null;
    }

    MemberField(String label, CodeTable codes) {
        this.label = label;
        this.kind = Kind.CODE;
        this.codes = codes;
    }

    /** What the clerk calls it. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** The code table of a CODE field; null for all others. */
    public CodeTable codes() {
        return codes;
    }

    /** {@code value} as a reader sees it: dates as 2026-11-20, months as 2026-11, flags as 是 or 否, codes by name; null for null. */
    public String text(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Boolean flag ? flag ? "是" : "否" : value instanceof BigDecimal sum ? sum.toPlainString() : value.toString();
    }

    /** {@code value} as it is kept: texts cleaned, the ID number's x a capital; a value of another type is refused. */
    public Object kept(Object value) {
        if (value == null) {
            return null;
        }
        Object kept = value instanceof String text ? Texts.clean(this == ID_NUMBER ? text.toUpperCase() : text) : value;
        if (kept != null && !kind.type().isInstance(kept)) {
            throw new IllegalArgumentException(this + " takes a " + kind.type().getSimpleName() + ", not a " + kept.getClass().getSimpleName());
        }
        return kept;
    }
}
