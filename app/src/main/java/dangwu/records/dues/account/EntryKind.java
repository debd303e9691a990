package dangwu.records.dues.account;

/** What a row of the journal of payments is. */
public enum EntryKind {
    /** Dues for a month, on time, late or ahead. */
    PAYMENT("交纳"),
    /** What is paid by one's own will on top of a month's dues. */
    VOLUNTARY("自愿多交"),
    /** 大额党费: 1,000 yuan and more by one's own will, for no month; goes to the Central Committee whole (DU-12). */
    LARGE("大额党费"),
    /** Money given back; negative. */
    REFUND("退还"),
    /** Undoes another row, to the fen. */
    REVERSAL("冲正");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
