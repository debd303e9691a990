package dangwu.records.dues.screen.assess.state;

import dangwu.kit.ui.Tone;

/** How a member's assessment for a year stands. */
public enum AssessState {
    /** Nobody has ever fixed what he pays. */
    UNASSESSED("未核定", Tone.BAD),
    /** Last year's amount goes on until this year's is fixed (DU-01). */
    PROVISIONAL("暂按上年", Tone.WARN),
    /** Fixed, and changed within the year for a reason. */
    CHANGED("年中调整", Tone.INFO),
    ASSESSED("已核定", Tone.OK);

    private final String label;
    private final Tone tone;

    AssessState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the year's own assessment is still to be made. */
    public boolean open() {
        return this == UNASSESSED || this == PROVISIONAL;
    }
}
