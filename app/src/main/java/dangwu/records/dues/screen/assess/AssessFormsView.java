package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.screen.assess.state.AssessFormViewModel;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessState;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Opens the forms of the part 核定. */
final class AssessFormsView {

    private final AssessViewModel model;
    private final SupplementsViewModel supplements;
    private final Surroundings around;
    private final Clock clock;

    /** @param owner the program's window */
    record Surroundings(Supplier<Window> owner, Theme theme, Prompts prompts) {}

    AssessFormsView(AssessViewModel model, SupplementsViewModel supplements, Surroundings around, Clock clock) {
        this.model = model;
        this.supplements = supplements;
        this.around = around;
        this.clock = clock;
    }

    /** The year's assessment of one member, a first one or a correction. */
    void assess(AssessRow row) {
        form(row, false);
    }

    /** A change within the year. */
    void change(AssessRow row) {
        form(row, true);
    }

    private void form(AssessRow row, boolean change) {
        AssessFormViewModel form = new AssessFormViewModel(row, model.listing().rules(), change, model.usualStaff(row), model.today());
        String what = change ? "年中调整" : row.own().isPresent() ? "更正核定" : "核定";
        new AssessDialog(form, model, window(what + "：" + row.name() + "，" + row.year() + "年", "保存"), clock).open();
    }

    /** Several at once. */
    void many(List<AssessRow> rows) {
        new ManyDialog(model, window("批量核定 " + rows.size() + " 人，" + model.year() + "年", "核定"), rows).open();
    }

    /** 按上年核定 of those among {@code rows} who are still open. */
    void copy(List<AssessRow> rows) {
        List<AssessRow> open = rows.stream().filter(row -> row.state() == AssessState.PROVISIONAL).toList();
        if (open.isEmpty()) {
            around.prompts().info("没有可按上年核定的人员", rows.isEmpty() ? "这里没有党员。" : "这些人员" + model.year() + "年都已核定，或上年没有核定过；没有核定过的，请逐人填写计算基数。");
            return;
        }
        model.copies(open, drafts -> new CopyDialog(model, window("按上年核定 " + model.year() + " 年党费", "核定"), open, drafts).open());
    }

    /** A new relief of one member. */
    void relief(AssessRow row) {
        new ReliefDialog(supplements, window("登记少交、免交", "保存"), clock).open(List.of(), row, null);
    }

    /** A new relief of somebody. */
    void relief() {
        new ReliefDialog(supplements, window("登记少交、免交", "保存"), clock).open(model.everybody(), null, null);
    }

    void relief(AssessRow row, Relief relief) {
        new ReliefDialog(supplements, window("修改" + relief.kind().label(), "保存"), clock).open(List.of(), row, relief);
    }

    /** Up to when one member has paid elsewhere. */
    void start(AssessRow row) {
        new StartDialog(supplements, window("登记党费交至", "保存"), clock).open(List.of(), row, null);
    }

    void start() {
        new StartDialog(supplements, window("登记党费交至", "保存"), clock).open(model.everybody(), null, null);
    }

    void start(AssessRow row, DuesStart start) {
        new StartDialog(supplements, window("修改党费交至", "保存"), clock).open(List.of(), row, start);
    }

    private FormWindow window(String title, String act) {
        return new FormWindow(around.owner().get(), around.theme(), around.prompts(), title, act);
    }
}
