package dangwu.records.meeting.screen.record;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.screen.record.state.AttendanceViewModel;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One who was not simply there: how, why, who agreed, and how it was made up for. Enter goes along the line and back to where the next is looked for. */
final class AbsencePane extends HBox {

    private final AttendanceViewModel model;
    private final ChoiceField<AttendanceStatus> status;
    private final LineField reason = new LineField("原因").maxLength(1000).prompt("原因");
    private final LineField approver = new LineField("准假人").maxLength(100).prompt("准假人");
    private final DateField madeUpOn;
    private final LineField madeUpHow = new LineField("补学方式").maxLength(300).prompt("补学方式");
    private final boolean centre;
    private Attendance person;
    private boolean showing;

    /**
     * @param centre whether the study group is told who agreed and how it was made up for
     * @param after  leads the keyboard on behind the last field
     */
    AbsencePane(AttendanceViewModel model, Attendance person, ChineseNames names, Clock clock, boolean centre, Runnable after) {
        this.model = model;
        madeUpOn = new DateField("补学日期", clock);
        this.person = person;
        this.centre = centre;
        getStyleClass().add("dwm-absence");
        setAlignment(Pos.CENTER_LEFT);
        status = new ChoiceField<>(person.name() + "的出席情况", AttendanceStatus::label,
                one -> List.of(names.pinyin(one.label()).full(), names.pinyin(one.label()).initials()));
        status.choices(Arrays.stream(AttendanceStatus.values()).filter(one -> one != AttendanceStatus.NOT_DUE).toList());
        Label name = new Label(person.name());
        name.getStyleClass().add("dwm-absence-name");
        List.of(status, reason, approver, madeUpOn, madeUpHow).forEach(PartPane::bare);
        PartPane.width(status, 92, 92);
        PartPane.width(approver, 90, 0);
        PartPane.width(madeUpOn, 124, 0);
        PartPane.width(madeUpHow, 110, 0);
        reason.input().setAccessibleText(person.name() + "的原因");
        getChildren().addAll(name, status, PartPane.wide(reason), approver, madeUpOn, madeUpHow,
                Icons.button(Feather.X, person.name() + "到会", () -> model.mark(this.person, AttendanceStatus.PRESENT)));
        refresh(person);
        status.valueProperty().addListener((property, before, now) -> take(() -> model.mark(this.person, now), now != null));
        reason.valueProperty().addListener((property, before, now) -> take(() -> model.change(this.person, one -> one.with(one.status(), now)), true));
        approver.valueProperty().addListener((property, before, now) -> take(() -> model.change(this.person, one -> one.withLeaveApprovedBy(now)), true));
        madeUpOn.valueProperty().addListener((property, before, now) -> take(() -> model.change(this.person, one -> one.withMadeUp(now, one.madeUpHow())), true));
        madeUpHow.valueProperty().addListener((property, before, now) -> take(() -> model.change(this.person, one -> one.withMadeUp(one.madeUpOn(), now)), true));
        chain(status.input(), reason.input(), after);
        chain(reason.input(), null, after);
        chain(approver.input(), null, after);
        chain(madeUpHow.input(), null, after);
    }

    static Object key(Attendance person) {
        return person.memberId() != null ? person.memberId() : person.name();
    }

    private static void chain(TextField from, TextField to, Runnable otherwise) {
        from.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                if (to != null) {
                    to.requestFocus();
                } else {
                    otherwise.run();
                }
            }
        });
        if (to != null) {
            // What the list takes by Enter it keeps to itself; the line goes on all the same.
            from.focusedProperty().addListener((property, before, now) -> from.selectAll());
        }
    }

    private void take(Runnable change, boolean known) {
        if (!showing && known) {
            change.run();
        }
    }

    /** Shows how he stands now. */
    void refresh(Attendance now) {
        showing = true;
        person = now;
        start(status, now.status());
        start(reason, now.reason());
        start(approver, now.leaveApprovedBy());
        start(madeUpOn, now.madeUpOn());
        start(madeUpHow, now.madeUpHow());
        boolean madeUp = centre || now.status() == AttendanceStatus.MADE_UP || now.madeUpOn() != null;
        boolean leave = centre || now.status().onLeave() || now.leaveApprovedBy() != null;
        for (dangwu.kit.ui.FormField<?> field : List.of(madeUpOn, madeUpHow)) {
            Shown.set(field, madeUp);
        }
        Shown.set(approver, leave);
        showing = false;
    }

    private static <V> void start(dangwu.kit.ui.FormField<V> field, V value) {
        if (!Objects.equals(field.value(), value)) {
            field.start(value);
        }
    }

    /** Puts the keyboard where it is said how he was away. */
    void enter() {
        status.input().requestFocus();
        status.input().selectAll();
    }
}
