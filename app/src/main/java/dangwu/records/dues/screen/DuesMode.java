package dangwu.records.dues.screen;

import dangwu.kit.ui.KeyBinding;

/** What of the room 党费 is in front. */
public enum DuesMode {
    COLLECT("收缴"),
    ASSESS("核定"),
    ARREARS("欠缴"),
    REMIT("上缴与使用"),
    RECONCILE("对账");

    private final String label;

    DuesMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its shortcut. */
    public KeyBinding key() {
        return switch (this) {
            case COLLECT -> DuesKeys.COLLECT;
            case ASSESS -> DuesKeys.ASSESS;
            case ARREARS -> DuesKeys.ARREARS;
            case REMIT -> DuesKeys.REMIT;
            case RECONCILE -> DuesKeys.RECONCILE;
        };
    }
}
