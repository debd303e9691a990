package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.ChoiceField;
import dangwu.records.dues.screen.assess.state.AssessRow;
import java.util.List;

/** The field of a form in which a member is chosen; found by a part of the name. */
final class MemberChoicePane {

    private MemberChoicePane() {}

    static ChoiceField<AssessRow> field() {
        ChoiceField<AssessRow> field = new ChoiceField<>("党员", row -> row.name() + "（" + row.person().branch() + "）");
        field.required();
        return field;
    }

    /** @param row the one who is meant; null: to be chosen among {@code people} */
    static void start(ChoiceField<AssessRow> field, List<AssessRow> people, AssessRow row) {
        field.choices(row == null ? people : List.of(row));
        field.start(row);
        field.setDisable(row != null);
    }
}
