package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of 上缴与使用. */
final class MoneyKeys {

    static final KeyBinding ACT = new KeyBinding("Shortcut+Enter", "上缴或登记");
    static final KeyBinding NEW = new KeyBinding("Shortcut+N", "登记");

    static final KeyBinding INCOME = new KeyBinding("Shift+Shortcut+N", "登记收入");

    private MoneyKeys() {}
}
