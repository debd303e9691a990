package dangwu.records.member.screen;

import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.records.member.MembershipStatus;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Registers that a meeting has suspended a member, or restored him. */
public final class SuspensionDialog {

    private static final double WIDTH = 460;
    private static final int MOST_BASIS = 300;

    private final MemberActsViewModel acts;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public SuspensionDialog(MemberActsViewModel acts, Theme theme, Prompts prompts, Clock clock) {
        this.acts = acts;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it for a member on the rolls; what is registered is the opposite of what he is. */
    public void open(Window owner, MemberRow row) {
        boolean suspend = row.status() == MembershipStatus.NORMAL;
        String act = suspend ? "停止党籍" : "恢复党籍";
        Label rule = new Label("停止或恢复党籍由党组织会议讨论决定并报批，本程序只登记结果。");
        rule.getStyleClass().add("text-human");
        rule.setWrapText(true);
        DateField from = new DateField(act + "起始日期", clock);
        from.required();
        from.start(LocalDate.now(clock));
        LineField basis = new LineField("依据").maxLength(MOST_BASIS);
        basis.prompt("如 2026年3月12日支部党员大会决议、批复文号").required();
        Form form = new Form(2).place(rule, 2).add(from).line().add(basis, 2);
        FormWindow window = new FormWindow(owner, theme, prompts, "登记" + act + " — " + row.name(), "登记" + row.name() + act);
        window.form(form, () -> {
            window.busy(true);
            acts.suspend(row, suspend, from.value(), basis.value(), window.outcome());
        });
        window.show(WIDTH, basis.input());
    }
}
