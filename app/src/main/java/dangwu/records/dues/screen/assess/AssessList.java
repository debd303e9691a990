package dangwu.records.dues.screen.assess;



/** Which list of the part 核定 is in front. */
enum AssessList {
    PEOPLE("月交纳额"),
    RELIEFS("少交免交"),
    STARTS("党费交至");

    private final String label;

    AssessList(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
