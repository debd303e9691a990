package dangwu.records.member.screen;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Theme;
import dangwu.records.member.EndReason;
import dangwu.records.member.MembershipService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks when and why a membership ends. */
public final class EndMembershipDialog {

    private static final double WIDTH = 460;

    private final MemberActsViewModel acts;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;
    private final LeavingRemark remark;

    /** @param remark what is said below the fields before he leaves */
    public EndMembershipDialog(MemberActsViewModel acts, Theme theme, Prompts prompts, Clock clock, LeavingRemark remark) {
        this.acts = acts;
        this.remark = remark;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it for a member on the rolls. */
    public void open(Window owner, MemberRow row) {
        ChoiceField<EndReason> reason = new ChoiceField<>("原因", EndReason::label);
        reason.choices(Arrays.stream(EndReason.values()).filter(one -> one != EndReason.MOVED_WITHIN).toList());
        reason.required();
        DateField lastDay = new DateField("最后一天", clock);
        lastDay.required().check(day -> day.isAfter(LocalDate.now(clock)) ? Optional.of("还没有到这一天，请到时再办理") : Optional.empty());
        lastDay.start(LocalDate.now(clock));
        NoteField note = new NoteField("说明");
        note.hint("转往哪里、依据哪次会议或哪份文件。所任党内职务一并截止，记录保留在“已离开”中。");
        Form form = new Form(2).add(reason).add(lastDay).place(remarkOn(row.id(), reason, lastDay), 2).add(note, 2);
        FormWindow window = new FormWindow(owner, theme, prompts, "结束组织关系 — " + row.name(), "结束" + row.name() + "的组织关系");
        window.form(form, () -> {
            window.busy(true);
            acts.end(row, new MembershipService.Ending(lastDay.value(), reason.value(), note.value()), window.outcome());
        });
        window.show(WIDTH, reason.input());
    }

    private Label remarkOn(long memberId, ChoiceField<EndReason> reason, DateField lastDay) {
        Label words = Facts.words("", "text-warn");
        Shown.when(words, words.textProperty().map(text -> !text.isEmpty()));
        Runnable ask = () -> {
            if (lastDay.value() == null) {
                words.setText("");
            } else {
                remark.ask(memberId, reason.value(), lastDay.value(), words::setText);
            }
        };
        reason.valueProperty().addListener((property, before, now) -> ask.run());
        lastDay.valueProperty().addListener((property, before, now) -> ask.run());
        return words;
    }
}
