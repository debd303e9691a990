package dangwu.records.dues.rate;

/** Kind of member as the rate tables tell them apart (党费规定 第一至六条; rules.md 3.1). */
public enum PayerKind {
    MONTHLY_PAY("在职按月领工资", "第一、二条", Interval.YEAR),
    ANNUAL_PAY("年薪制", "第三条", Interval.MONTH),
    /** Those without monthly income, 个体经营者 and the like: the monthly mean of the quarter before. */
    IRREGULAR_INCOME("不按月取得收入", "第四条", Interval.QUARTER),
    RETIRED("离退休", "第五条", Interval.YEAR),
    FARMER("农民", "第六条", Interval.YEAR),
    STUDENT("学生", "第六条", Interval.YEAR),
    UNEMPLOYED("下岗失业", "第六条", Interval.YEAR),
    RELIEF("依靠抚恤或救济生活", "第六条", Interval.YEAR),
    SUBSISTENCE("领取最低生活保障", "第六条", Interval.YEAR);

    /** How often the base is looked at anew without a reason having to be given. */
    public enum Interval { MONTH, QUARTER, YEAR }

    private final String label;
    private final String article;
    private final Interval interval;

    PayerKind(String label, String article, Interval interval) {
        this.label = label;
        this.article = article;
        this.interval = interval;
    }

    public String label() {
        return label;
    }

    /** The article of 中组发〔2008〕3号 that its rates stand in. */
    public String article() {
        return article;
    }

    /** How often its base changes by itself. */
    public Interval interval() {
        return interval;
    }
}
