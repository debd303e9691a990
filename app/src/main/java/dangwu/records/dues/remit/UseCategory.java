package dangwu.records.dues.remit;

/** What dues may be spent on (DU-17: 党费规定 第二部分; what was added since 2017 is set apart). */
public enum UseCategory {
    TRAINING("培训党员", "培训党员", Scope.REGULATION),
    MATERIALS("订阅或购买党员教育报刊、资料、音像制品和设备", "报刊资料设备", Scope.REGULATION),
    COMMENDATION("表彰先进基层党组织、优秀共产党员和优秀党务工作者", "表彰", Scope.REGULATION),
    HARDSHIP("补助生活困难的党员", "困难补助", Scope.REGULATION),
    DISASTER("补助遭受严重自然灾害的党员和修缮因灾受损的党员教育设施", "救灾补助", Scope.REGULATION),
    ACTIVITY("开展党内活动等", "党内活动", Scope.ADDED),
    OTHER("其他用途", "其他", Scope.OUTSIDE);

    private enum Scope { REGULATION, ADDED, OUTSIDE }

    private final String label;
    private final String brief;
    private final Scope scope;

    UseCategory(String label, String brief, Scope scope) {
        this.label = label;
        this.brief = brief;
        this.scope = scope;
    }

    public String label() {
        return label;
    }

    /** In few words. */
    public String brief() {
        return brief;
    }

    /** Whether no text that is known allows it, so that it needs a word of explanation. */
    public boolean outside() {
        return scope == Scope.OUTSIDE;
    }

    /** Whether it rests on the notice of 2017 and local practice rather than on the five uses of 2008. */
    public boolean added() {
        return scope == Scope.ADDED;
    }
}
