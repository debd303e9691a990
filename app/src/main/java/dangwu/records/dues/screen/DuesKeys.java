package dangwu.records.dues.screen;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the room 党费. */
public final class DuesKeys {

    public static final KeyBinding COLLECT = new KeyBinding("Alt+1", "收缴");
    public static final KeyBinding ASSESS = new KeyBinding("Alt+2", "核定");
    public static final KeyBinding ARREARS = new KeyBinding("Alt+3", "欠缴");
    public static final KeyBinding REMIT = new KeyBinding("Alt+4", "上缴与使用");
    public static final KeyBinding RECONCILE = new KeyBinding("Alt+5", "对账");
    public static final KeyBinding EARLIER = new KeyBinding("Alt+Left", "上一期");
    public static final KeyBinding LATER = new KeyBinding("Alt+Right", "下一期");
    public static final KeyBinding DETAILS = new KeyBinding("Shortcut+I", "显示或收起详情");

    private DuesKeys() {}
}
