package dangwu.records.dues.reconcile;

/** The figures of a reconciliation that can be opened: each is the sum of the rows behind it. */
public enum Figure {
    GROSS("应交"), APPLIED("实交"), EXEMPTED("减免"), OPEN("欠交"), EXCESS("多交"), VOLUNTARY("自愿多交"),
    OPENING("期初在手"), RECEIVED("本期收到"), REMITTED("本期上缴"), CLOSING("期末在手"),
    PAID_FOR("本期党费的实交"), PAID_BEFORE("以前已预交"), PAID_AFTER("以后才补交"), PAID_ELSEWHERE("交在其他支部"), FOR_EARLIER("补交以前月份"),
    FOR_LATER("预交以后月份"), FOR_ELSEWHERE("代收其他支部"), FOR_NO_MONTH("大额党费");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
