package dangwu.records.meeting.screen.overview;

/** The ways in which the screen shows what was held. */
public enum OverviewMode {
    LIST("列表"), MONTH("月历"), MATRIX("矩阵"), FOLLOW_UPS("落实事项");

    private final String label;

    OverviewMode(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
