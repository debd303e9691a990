package dangwu.records.dues.account;

/** How dues came in. */
public enum Channel {
    CASH("现金", false),
    ONLINE("网上交纳", false),
    BANK("银行转账", false),
    /** 扣缴; not allowed (DU-11). */
    PAYROLL("工资扣缴", true),
    /** 垫交 by unit or branch; not allowed (DU-11). */
    ADVANCED("单位垫交", true);

    private final String label;
    private final boolean forbidden;

    Channel(String label, boolean forbidden) {
        this.label = label;
        this.forbidden = forbidden;
    }

    public String label() {
        return label;
    }

    /** Whether 党费规定 第十四条 forbids it; what has happened so is recorded with the reason all the same. */
    public boolean forbidden() {
        return forbidden;
    }
}
