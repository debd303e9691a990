package dangwu.records.dues.policy;

import java.time.YearMonth;

/** 上缴周期: how often dues go on to the superior; set by the superior (DU-15). */
public enum RemittanceCycle {
    MONTH("每月", 1),
    QUARTER("每季度", 3),
    HALF_YEAR("每半年", 6),
    YEAR("每年", 12);

    private final String label;
    private final int months;

    RemittanceCycle(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** How many months a period has; periods begin with January. */
    public int months() {
        return months;
    }

    /** The first month of the period that {@code month} lies in. */
    public YearMonth first(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    /** The last month of the period that {@code month} lies in. */
    public YearMonth last(YearMonth month) {
        return first(month).plusMonths(months - 1L);
    }

    /** 2026年3月, 2026年第1季度, 2026年上半年, 2026年度: the period that {@code month} lies in. */
    public String text(YearMonth month) {
        String year = month.getYear() + "年";
        return switch (this) {
            case MONTH -> year + month.getMonthValue() + "月";
            case QUARTER -> year + "第" + ((month.getMonthValue() - 1) / months + 1) + "季度";
            case HALF_YEAR -> year + (month.getMonthValue() <= months ? "上半年" : "下半年");
            case YEAR -> year + "度";
        };
    }
}
