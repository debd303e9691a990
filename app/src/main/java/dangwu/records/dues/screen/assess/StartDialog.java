package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.MonthField;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.time.Clock;
import java.util.List;
import javafx.scene.layout.VBox;

/** Records up to which month a member had paid elsewhere (DU-14). */
final class StartDialog {

    private static final double WIDTH = 560;

    private final SupplementsViewModel model;
    private final FormWindow window;
    private final ChoiceField<AssessRow> member = MemberChoicePane.field();
    private final MonthField paidTo;
    private final DateField knownOn;
    private final LineField source = new LineField("依据").maxLength(300).prompt("如 介绍信 2026 第 12 号");

    StartDialog(SupplementsViewModel model, FormWindow window, Clock clock) {
        this.model = model;
        this.window = window;
        paidTo = new MonthField("党费已交至", clock);
        knownOn = new DateField("登记日期", clock);
    }

    /** As {@link ReliefDialog#open}. */
    void open(List<AssessRow> people, AssessRow row, DuesStart start) {
        MemberChoicePane.start(member, people, row);
        paidTo.required();
        knownOn.required();
        knownOn.hint("转入或建账的日期");
        if (start != null) {
            paidTo.start(start.paidTo());
            knownOn.start(start.knownOn());
            source.start(start.source());
        }
        Form form = new Form(3).add(member).add(paidTo).add(knownOn).add(source, 3);
        form.onSubmit(() -> window.save(() -> new DuesStart(start == null ? 0 : start.id(), member.value().memberId(), knownOn.value(), paidTo.value(), source.value()),
                model::save)).onCancel(window::leave);
        window.onAct(form::submit).guard(form::isChanged, "这条记录").content(new VBox(6, form, Facts.words("从交至月份的次月起在本单位交纳。转入的按介绍信填写；建账以前交过的，登记日期填建账当天。", "dw-dim")));
        window.show(WIDTH, row == null ? member.input() : paidTo.input());
    }
}
