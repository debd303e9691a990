package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Keeps what is typed: a draft saves itself a moment after the last key, edits of a complete record are put aside inside the encrypted
 * records, and leaving waits until the disk has them.
 */
public final class RecordSavingViewModel {

    private static final Duration PAUSE = Duration.ofMillis(1500);
    private static final long PATIENCE_SECONDS = 20;
    private static final String REGISTERED = "已登记";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final RecordTools tools;
    private final Supplier<Snapshot> snapshot;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyObjectWrapper<MeetingFile> base = new ReadOnlyObjectWrapper<>(this, "base");
    private RecordKeeper keeper;
    private long revision;
    private long turns;
    private boolean announced;

    /**
     * What shall be kept, and where its parts learn under which numbers they were kept.
     *
     * @param file empty while it cannot be kept, for want of kind, organization or day
     */
    record Snapshot(Optional<MeetingFile> file, List<AgendaItemViewModel> agenda, List<FollowUpViewModel> followUps) {}

    RecordSavingViewModel(RecordTools tools, Supplier<Snapshot> snapshot) {
        this.tools = tools;
        this.snapshot = snapshot;
    }

    /** Another record is in hand, as {@code kept}; null: a new one. */
    void begin(MeetingFile kept) {
        tools.later().forget("save");
        base.set(kept);
        long id = kept == null ? 0 : kept.meeting().id();
        keeper = new RecordKeeper(tools.service(), tools.recovery(), tools.clock(), id, complete());
        dirty.set(false);
        announced = false;
        revision = 0;
        state.set(kept == null ? "" : complete() ? REGISTERED : "草稿");
    }

    /** Something was typed. */
    void touched() {
        revision++;
        dirty.set(true);
        tools.later().in("save", PAUSE, this::save);
    }

    /** Keeps what is there now, in the background. */
    void save() {
        Snapshot now = snapshot.get();
        if (!dirty.get() || now.file().isEmpty()) {
            return;
        }
        RecordKeeper mine = keeper;
        long turn = ++turns;
        long at = revision;
        announced = true;
        tools.tasks().run("正在保存草稿", progress -> mine.keep(now.file().get(), turn))
                .onSuccess(kept -> kept.ifPresent(file -> kept(mine, now, file, at))).onError(this::failed).start();
    }

    /** Keeps what is there now without waiting for a pause, in the background. */
    public void keepNow() {
        tools.later().forget("save");
        save();
    }

    /** Keeps a draft even if nothing was typed, then runs {@code then}; a record that was kept before runs it at once. */
    void keepFor(Runnable then) {
        Snapshot now = snapshot.get();
        if (id() != 0) {
            then.run();
        } else if (now.file().isPresent()) {
            RecordKeeper mine = keeper;
            long turn = ++turns;
            long at = revision;
            tools.tasks().run("正在保存草稿", progress -> mine.keep(now.file().get(), turn)).onSuccess(kept -> {
                kept.ifPresent(file -> kept(mine, now, file, at));
                if (mine == keeper && id() != 0) {
                    then.run();
                }
            }).onError(this::failed).start();
        }
    }

    /** Keeps what is there now and waits for the disk; false: it could not be kept. */
    boolean saveNow() {
        Snapshot now = snapshot.get();
        if (!dirty.get()) {
            return true;
        }
        if (now.file().isEmpty()) {
            return false;
        }
        RecordKeeper mine = keeper;
        long turn = ++turns;
        long at = revision;
        return waited("正在保存草稿", () -> mine.keep(now.file().get(), turn), kept -> kept.ifPresent(file -> kept(mine, now, file, at)), this::failed);
    }

    /** Takes the record in as complete and waits for the disk; false: it was refused, {@code refused} got the sentence. */
    boolean completeNow(MeetingFile file, Consumer<Throwable> refused) {
        Snapshot now = snapshot.get();
        RecordKeeper mine = keeper;
        long turn = ++turns;
        return waited("正在登记会议", () -> mine.complete(file, turn), kept -> completed(mine, now, kept), refused);
    }

    /** Takes the record in as complete, in the background. */
    void complete(MeetingFile file, Consumer<MeetingFile> done, Consumer<Throwable> refused) {
        Snapshot now = snapshot.get();
        RecordKeeper mine = keeper;
        long turn = ++turns;
        tools.later().forget("save");
        tools.tasks().run("正在登记会议", progress -> mine.complete(file, turn)).onSuccess(kept -> {
            completed(mine, now, kept);
            done.accept(kept);
        }).onError(refused).start();
    }

    /** Gives up what was changed since the record was opened. */
    void giveUp() {
        RecordKeeper mine = keeper;
        long turn = ++turns;
        tools.later().forget("save");
        dirty.set(false);
        tools.tasks().perform("正在放弃修改", progress -> mine.giveUp(turn)).start();
    }

    private <T> boolean waited(String title, Supplier<T> write, Consumer<T> done, Consumer<Throwable> failed) {
        tools.later().forget("save");
        CompletableFuture<T> result = new CompletableFuture<>();
        tools.tasks().perform(title, progress -> {
            try {
                result.complete(write.get());
            } catch (RuntimeException | Error problem) {
                result.completeExceptionally(problem);
            }
        }).onCancel(() -> result.completeExceptionally(new StoreException("程序正在关闭，没有保存。", null))).start();
        try {
            // The window waits, for the matter of some hundredths of a second: after it has closed nobody could be told any more.
            done.accept(result.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            return true;
        } catch (ExecutionException problem) {
            failed.accept(problem.getCause());
        } catch (TimeoutException problem) {
            failed.accept(new StoreException("保存用时过长，请稍后再试。", problem));
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void kept(RecordKeeper mine, Snapshot what, MeetingFile file, long at) {
        if (mine != keeper) {
            return;
        }
        number(what, file);
        boolean whole = file.meeting().complete();
        if (whole && revision == at && file.equals(base.get())) {
            // What was changed was changed back.
            giveUp();
            state.set(REGISTERED);
            return;
        }
        if (!whole) {
            base.set(file);
        }
        dirty.set(whole || revision != at);
        String when = MINUTE.format(LocalTime.now(tools.clock()));
        state.set(whole ? "修改已暂存 " + when + "，尚未保存" : "草稿已保存 " + when);
        if (revision != at) {
            tools.later().in("save", PAUSE, this::save);
        }
    }

    private void completed(RecordKeeper mine, Snapshot what, MeetingFile file) {
        if (mine == keeper) {
            number(what, file);
            base.set(file);
            dirty.set(false);
            state.set(REGISTERED);
        }
    }

    private void failed(Throwable problem) {
        state.set(problem instanceof RefusedException || problem instanceof StoreException ? problem.getMessage() : "草稿没有保存，请检查磁盘空间后再试。");
    }

    /** New items keep the numbers they were given: a second saving must not make others of them. */
    private static void number(Snapshot what, MeetingFile file) {
        List<AgendaItem> agenda = file.agenda();
        for (int i = 0; i < Math.min(agenda.size(), what.agenda().size()); i++) {
            what.agenda().get(i).keptAs(agenda.get(i).id());
        }
        List<FollowUp> followUps = new ArrayList<>(file.followUps());
        for (int i = 0; i < Math.min(followUps.size(), what.followUps().size()); i++) {
            what.followUps().get(i).keptAs(followUps.get(i).id());
        }
    }

    /** Whether the change that is told of just now may be the saving of this very record; asked once. */
    boolean ownChange() {
        boolean own = announced;
        announced = false;
        return own;
    }

    /** Whether the record in hand is a complete one. */
    public boolean complete() {
        return base.get() != null && base.get().meeting().status() == Meeting.Status.COMPLETE;
    }

    /** The number of the record in hand; 0 while it was never kept. */
    public long id() {
        return base.get() == null ? 0 : base.get().meeting().id();
    }

    /** The record as it was kept last; null while it never was. */
    public ReadOnlyObjectProperty<MeetingFile> baseProperty() {
        return base.getReadOnlyProperty();
    }

    /** Whether something is not where it belongs yet: typed a moment ago, or an edit of a complete record that was not saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** E.g. 草稿已保存 14:32; empty while there is nothing to say. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
