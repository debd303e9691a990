package dangwu.kit.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The notice shown just now and the status text. {@link Toasts} displays the notice, {@link StatusBar} the text. */
public final class NoticesViewModel implements Notices {

    private static final String UNDO = "撤销";

    private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");

    @Override
    public void done(String text) {
        current.set(new Notice(text, "", () -> { }));
    }

    @Override
    public void undoable(String text, Runnable undo) {
        offering(text, UNDO, undo);
    }

    @Override
    public void offering(String text, String act, Runnable doIt) {
        current.set(new Notice(text, act, doIt));
    }

    @Override
    public void status(String text) {
        status.set(text);
    }

    /** The notice shown; null when there is none. */
    public ReadOnlyObjectProperty<Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The text at the right of the status bar. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Does the act offered and takes the notice away; an act is done once only. */
    public void act() {
        Optional<Notice> notice = Optional.ofNullable(current.get());
        dismiss();
        notice.ifPresent(shown -> shown.doIt().run());
    }

    /** Takes back what the notice in sight tells of; false when it offers nothing of the kind. */
    public boolean undo() {
        boolean offered = current.get() != null && current.get().act().equals(UNDO);
        if (offered) {
            act();
        }
        return offered;
    }

    /** Takes the notice away. */
    public void dismiss() {
        current.set(null);
    }
}
