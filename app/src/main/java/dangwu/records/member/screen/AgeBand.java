package dangwu.records.member.screen;

/** Bands of age as the yearly statistics have them (L17). */
public enum AgeBand {
    TO_30("30岁及以下", 0, 30),
    TO_35("31—35岁", 31, 35),
    TO_40("36—40岁", 36, 40),
    TO_45("41—45岁", 41, 45),
    TO_50("46—50岁", 46, 50),
    TO_55("51—55岁", 51, 55),
    TO_60("56—60岁", 56, 60),
    OVER_60("61岁及以上", 61, Integer.MAX_VALUE),
    UNKNOWN("未填出生日期", -1, -1);

    private final String label;
    private final int from;
    private final int to;

    AgeBand(String label, int from, int to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    /** The band of an age in full years; null: unknown. */
    public static AgeBand of(Integer age) {
        if (age == null) {
            return UNKNOWN;
        }
        for (AgeBand band : values()) {
            if (age >= band.from && age <= band.to) {
                return band;
            }
        }
        return UNKNOWN;
    }
}
