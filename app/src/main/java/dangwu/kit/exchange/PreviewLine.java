package dangwu.kit.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a sheet as the preview shows it.
 *
 * @param place    number in the preview, from 0
 * @param sheet    the sheet's name
 * @param row      row number as Excel shows it
 * @param subject  whom or what it is about; may be empty
 * @param outcome  what is to happen
 * @param changes  field by field
 * @param problems every cell that cannot be taken
 */
public record PreviewLine(int place, String sheet, int row, String subject, Outcome outcome, List<FieldChange> changes, List<Rejection> problems) {

    /** Copies the lists. */
    public PreviewLine {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** What changes, in one line: 手机号 13800000001 → 13911111111；籍贯 江城. */
    public String changeText() {
        return changes.stream().map(change -> change.label() + " " + (change.oldText().isEmpty() ? "" : change.oldText() + " → ") + change.newText())
                .collect(Collectors.joining("；"));
    }

    /** Why it cannot be taken, in one line. */
    public String problemText() {
        return problems.stream().map(bad -> (bad.column().isEmpty() ? "" : bad.column() + "：") + bad.reason()).collect(Collectors.joining("；"));
    }
}
