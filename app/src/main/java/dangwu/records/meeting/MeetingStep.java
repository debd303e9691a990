package dangwu.records.meeting;

import java.util.Arrays;
import java.util.List;

/** What 组织生活会 and 民主生活会 consist of (OL-02, DM-03), in order; what was done at each is kept as text. */
public enum MeetingStep {
    STUDY("会前学习", true, true),
    HEART_TALKS("谈心谈话", true, true),
    OPINIONS("征求意见", true, true),
    SELF_EXAMINATION_PAPERS("对照检查材料", false, true),
    LAST_YEARS_RECTIFICATION("通报上年整改情况", false, true),
    PROBLEMS("查摆问题", true, false),
    SELF_EXAMINATION("对照检查", false, true),
    CRITICISM("批评和自我批评", true, true),
    DIRECTION("明确整改方向", true, false),
    RECTIFICATION("整改措施", true, true),
    REPORT("情况报告", false, true),
    CIRCULAR("会后通报", false, true);

    private final String label;
    private final boolean organizational;
    private final boolean democratic;

    MeetingStep(String label, boolean organizational, boolean democratic) {
        this.label = label;
        this.organizational = organizational;
        this.democratic = democratic;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The steps that a meeting of {@code kind} must have; empty for all other kinds. */
    public static List<MeetingStep> of(MeetingKind kind) {
        return switch (kind) {
            case ORGANIZATIONAL_LIFE_MEETING -> Arrays.stream(values()).filter(step -> step.organizational).toList();
            case DEMOCRATIC_LIFE_MEETING -> Arrays.stream(values()).filter(step -> step.democratic).toList();
            default -> List.of();
        };
    }
}
