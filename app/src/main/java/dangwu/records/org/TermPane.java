package dangwu.records.org;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The terms of the selected organization's committee, the newest first, with how long the present one still runs. */
final class TermPane extends Card {

    private final OrganizationsViewModel model;
    private final CommitteeTermDialog dialog;
    private final Supplier<Window> owner;
    private final Button add = Buttons.plain("新增届次", this::add);
    private final DataTable<CommitteeTerm> table;

    TermPane(OrganizationsViewModel model, CommitteeTermDialog dialog, TableMemory memory, Supplier<Window> owner) {
        this.model = model;
        this.dialog = dialog;
        this.owner = owner;
        setTitle("届次");
        table = new DataTable<>("terms", CommitteeTerm::id, memory);
        table.columns(List.of(
                DataColumn.<CommitteeTerm, Integer>of("NO", "届次", CommitteeTerm::termNo, number -> "第 " + number + " 届").width(70),
                DataColumn.<CommitteeTerm>date("ELECTED", "选举日期", CommitteeTerm::electedOn).width(86),
                DataColumn.<CommitteeTerm>date("ENDS", "届满日期", CommitteeTerm::endsOn).width(86),
                DataColumn.<CommitteeTerm>text("APPROVAL", "批复文号", CommitteeTerm::approvalNo).width(136),
                DataColumn.<CommitteeTerm>text("REMARKS", "备注", CommitteeTerm::remarks).width(100)));
        table.onOpen(this::edit).menu(this::menu);
        table.empty(new EmptyState("还没有届次记录", "填写选举日期，届满日期会按规定推算，到期前会提醒。"));
        VBox.setVgrow(table, Priority.ALWAYS);
        setContent(table);
        model.pictureProperty().addListener((property, before, now) -> fill());
        model.selectedProperty().addListener((property, before, now) -> fill());
        fill();
    }

    /** How long a term still runs, in a tone that says how urgent that is. */
    static Badge badge(CommitteeTerm term, LocalDate day) {
        long days = TermText.days(term, day);
        return new Badge(TermText.left(term, day), days < 0 ? Tone.BAD : days <= TermText.SOON ? Tone.WARN : Tone.OK);
    }

    private void fill() {
        aside(add);
        add.setDisable(model.selected().isEmpty());
        model.selected().flatMap(one -> model.picture().currentTerm(one.id())).ifPresent(term -> aside(badge(term, model.picture().asOf()), add));
        table.setRows(model.selected().map(one -> model.picture().terms(one.id())).orElse(List.of()));
    }

    private List<MenuAct> menu(List<CommitteeTerm> chosen) {
        if (chosen.size() != 1) {
            return List.of();
        }
        CommitteeTerm term = chosen.get(0);
        return List.of(MenuAct.of("编辑…", "Enter", () -> edit(term)), MenuAct.line(), MenuAct.of("删除误录的届次…", () -> model.remove(term)));
    }

    private void add() {
        model.selected().ifPresent(one -> dialog.open(owner.get(), one, null));
    }

    private void edit(CommitteeTerm term) {
        model.picture().all().find(term.organizationId()).ifPresent(one -> dialog.open(owner.get(), one, term));
    }
}
