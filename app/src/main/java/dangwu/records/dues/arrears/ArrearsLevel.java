package dangwu.records.dues.arrears;

/** How far arrears have gone (DU-08, DU-09). The program says so and reminds; what becomes of it is for people to decide. */
public enum ArrearsLevel {
    NONE(0, "无欠缴", "不需处理"),
    REMINDER(1, "提醒", "提醒本人及时补交"),
    WARNING(3, "批评教育", "批评教育，限期改正"),
    /** To be told to the secretary before it is too late. */
    ALERT(5, "书记预警", "请党支部书记谈话，督促补交"),
    /** 党章 第九条: without just cause, for a 支部党员大会 to decide. */
    CASE(6, "提交支部党员大会", "无正当理由的，提交支部党员大会讨论决定");

    private final int months;
    private final String label;
    private final String advice;

    ArrearsLevel(int months, String label, String advice) {
        this.months = months;
        this.label = label;
        this.advice = advice;
    }

    /** What {@code months} unpaid months in a row come to. */
    public static ArrearsLevel of(int months) {
        ArrearsLevel found = NONE;
        for (ArrearsLevel level : values()) {
            found = months >= level.months ? level : found;
        }
        return found;
    }

    /** From how many months in a row on. */
    public int months() {
        return months;
    }

    public String label() {
        return label;
    }

    /** What is to be done. */
    public String advice() {
        return advice;
    }
}
