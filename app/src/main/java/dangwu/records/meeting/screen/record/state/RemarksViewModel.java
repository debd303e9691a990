package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingRemark;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is off in the record, looked for a moment after the last key. */
final class RemarksViewModel {

    private static final Duration SOON = Duration.ofMillis(350);

    private final RecordTools tools;
    private final Supplier<Optional<MeetingFile>> file;
    private final BiConsumer<Meeting, List<DuePerson>> whenDue;
    private final ReadOnlyObjectWrapper<MeetingFile> looked = new ReadOnlyObjectWrapper<>(this, "looked");
    private final ObservableList<MeetingRemark> remarks = FXCollections.observableArrayList();
    private int checking;

    /**
     * @param file    the record as it stands; empty while it cannot be looked over
     * @param whenDue is told who is due at the meeting that was looked over
     */
    RemarksViewModel(RecordTools tools, Supplier<Optional<MeetingFile>> file, BiConsumer<Meeting, List<DuePerson>> whenDue) {
        this.tools = tools;
        this.whenDue = whenDue;
        this.file = file;
    }

    /** Looks the record over soon. */
    void soon() {
        tools.later().in("look", SOON, this::now);
    }

    /** Looks the record over. */
    private void now() {
        now(found -> { });
    }

    /** Looks the record over and hands over what was found. */
    void now(Consumer<List<MeetingRemark>> then) {
        Optional<MeetingFile> whole = file.get();
        if (whole.isEmpty()) {
            forget();
            return;
        }
        int turn = ++checking;
        looked.set(whole.get());
        tools.tasks().run("正在核对记录", progress -> tools.service().look(whole.get())).onSuccess(found -> {
            if (turn == checking) {
                remarks.setAll(found.remarks());
                whenDue.accept(whole.get().meeting(), found.due());
                then.accept(found.remarks());
            }
        }).start();
    }

    /** Another record is in hand. */
    void forget() {
        checking++;
        remarks.clear();
    }

    ObservableList<MeetingRemark> all() {
        return remarks;
    }

    ReadOnlyObjectProperty<MeetingFile> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
