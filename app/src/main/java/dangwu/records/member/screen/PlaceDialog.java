package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Theme;
import dangwu.records.member.EntryReason;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for a branch, a group and a day: to move members there, or to enter one again who had left. */
public final class PlaceDialog {

    private static final double WIDTH = 460;

    private final MemberActsViewModel acts;
    private final ChineseNames names;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public PlaceDialog(MemberActsViewModel acts, ChineseNames names, Theme theme, Prompts prompts, Clock clock) {
        this.acts = acts;
        this.names = names;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it to move members, one or several. */
    public void move(Window owner, OrganizationTree tree, List<MemberRow> rows) {
        MemberPlacePane place = inputs(tree);
        rows.stream().map(MemberRow::branchId).distinct().reduce((first, second) -> null)
                .flatMap(only -> Optional.ofNullable(only).flatMap(tree::find)).ifPresent(place.branch()::start);
        String whom = rows.size() == 1 ? rows.get(0).name() : rows.size() + " 名党员";
        Form form = new Form(2);
        place.addPlaceTo(form);
        place.effectiveOn().hint("自这一天起属于新的支部或小组。");
        FormWindow window = new FormWindow(owner, theme, prompts, "调整所在组织 — " + whom, "调整" + whom);
        window.form(form, () -> {
            window.busy(true);
            acts.place(rows, place.branchId(), place.groupId(), place.effectiveOn().value(), window.outcome());
        });
        window.show(WIDTH, place.branch().input());
    }

    /** Opens it to enter a member again who had left. */
    public void reenter(Window owner, OrganizationTree tree, MemberRow row) {
        MemberPlacePane place = inputs(tree);
        ChoiceField<EntryReason> reason = new ChoiceField<>("方式", EntryReason::label);
        reason.choices(List.of(EntryReason.TRANSFERRED_IN, EntryReason.RESTORED));
        reason.required();
        reason.start(EntryReason.TRANSFERRED_IN);
        Form form = new Form(2);
        place.addPlaceTo(form);
        form.add(reason);
        FormWindow window = new FormWindow(owner, theme, prompts, "重新转入 — " + row.name(), "重新转入" + row.name());
        window.form(form, () -> {
            window.busy(true);
            acts.reenter(row, place.branchId(), place.groupId(), place.effectiveOn().value(), reason.value(), window.outcome());
        });
        window.show(WIDTH, place.branch().input());
    }

    private MemberPlacePane inputs(OrganizationTree tree) {
        return new MemberPlacePane(tree.on(LocalDate.now(clock)), null, null, null, names, clock);
    }
}
