package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.ui.Confirmation;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.recording.MeetingRemark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What becomes of a record: it is taken in, removed, or left, and why not. */
final class FinishingViewModel {

    private final RecordTools tools;
    private final RecordContentsViewModel contents;
    private final RecordSavingViewModel saving;
    private final RemarksViewModel remarks;
    private final Supplier<Optional<MeetingFile>> file;
    private final Ends ends;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private Long planLineId;

    /**
     * Who is told how it ended.
     *
     * @param completed it was taken in
     * @param gone      there is no record in hand any more
     * @param refused   it was not taken in; what has to be mended first
     */
    record Ends(Runnable completed, Runnable gone, Consumer<MeetingRemark> refused) {}

    /** @param file the record as it stands; empty while it cannot be kept */
    FinishingViewModel(RecordTools tools, RecordContentsViewModel contents, RecordSavingViewModel saving, RemarksViewModel remarks,
            Supplier<Optional<MeetingFile>> file, Ends ends) {
        this.tools = tools;
        this.contents = contents;
        this.saving = saving;
        this.remarks = remarks;
        this.file = file;
        this.ends = ends;
    }

    /**
     * Another record is in hand.
     *
     * @param newPlanLineId the line of the plan that it shall fulfil; null: none
     */
    void begin(Long newPlanLineId) {
        planLineId = newPlanLineId;
        refusal.set("");
    }

    /** Something was typed: what was refused is another record than this. */
    void touched() {
        refusal.set("");
    }

    /** Says why something is not done. */
    void refuse(String sentences) {
        refusal.set(sentences);
    }

    /** Takes the record in as complete. */
    void complete() {
        ready().ifPresent(whole -> saving.complete(whole, this::completed, this::refused));
    }

    private Optional<MeetingFile> ready() {
        List<MeetingRemark> unfinished = contents.unfinished();
        if (!unfinished.isEmpty()) {
            refusal.set(unfinished.stream().map(MeetingRemark::sentence).collect(Collectors.joining("\n")));
            ends.refused().accept(unfinished.get(0));
            return Optional.empty();
        }
        Optional<MeetingFile> whole = file.get();
        if (whole.isEmpty() && refusal.get().isEmpty()) {
            refusal.set("请填写会议类型、组织和日期。");
        }
        return whole;
    }

    private void completed(MeetingFile kept) {
        refusal.set("");
        ends.completed().run();
        tools.notices().done("已登记“" + kept.meeting().name() + "”");
        remarks.soon();
        Long line = planLineId;
        planLineId = null;
        if (line != null) {
            tools.tasks().perform("正在完成计划", progress -> PlannedMeeting.fulfil(tools, line, kept)).start();
        }
    }

    private void refused(Throwable problem) {
        boolean told = problem instanceof RefusedException || problem instanceof StoreException;
        refusal.set(told ? problem.getMessage() : "没有登记成功，请稍后再试。");
        saving.save();
        remarks.now(found -> found.stream().filter(this::inTheWay).findFirst().ifPresent(ends.refused()));
    }

    private boolean inTheWay(MeetingRemark remark) {
        return remark.weight() == MeetingRemark.Weight.CONTRADICTION
                || remark.weight() == MeetingRemark.Weight.DOUBT && !contents.parts().explanations().containsKey(remark.rule());
    }

    /** Takes the record in hand away; 撤销 is offered. {@code left} is called when it is. */
    void remove(Runnable left) {
        // What was typed a moment ago comes back with 撤销, too.
        if (saving.id() == 0 && !(saving.dirtyProperty().get() && saving.saveNow())) {
            saving.begin(null);
            left.run();
            return;
        }
        long id = saving.id();
        saving.begin(saving.baseProperty().get());
        tools.tasks().run("正在删除会议记录", progress -> tools.service().remove(id)).onSuccess(removed -> {
            saving.begin(null);
            ends.gone().run();
            left.run();
            tools.notices().undoable("已删除“" + removed.file().meeting().name() + "”",
                    () -> tools.tasks().perform("正在撤销删除", progress -> tools.service().restore(removed)).start());
        }).start();
    }

    /** Keeps what is typed before the record is left; false: the clerk wants to stay, or it cannot be kept. */
    boolean mayLeave() {
        if (!saving.dirtyProperty().get()) {
            return true;
        }
        if (saving.complete()) {
            return switch (tools.prompts().unsaved("“" + saving.baseProperty().get().meeting().name() + "”的会议记录")) {
                case SAVE -> ready().map(whole -> saving.completeNow(whole, this::refused)).orElse(false);
                case DISCARD -> {
                    saving.giveUp();
                    ends.gone().run();
                    saving.begin(null);
                    yield true;
                }
                case CANCEL -> false;
            };
        }
        return saving.saveNow() || tools.prompts().confirm(Confirmation.destructive("草稿没有保存", contents.head().settled() ? saving.stateProperty().get()
                : "没有填写会议日期，这份草稿不能保存。现在离开，填写的内容会丢失。", "放弃这份草稿"));
    }

    /** Sees to it that the record is kept, then runs {@code then}; where kind, organization or day is missing it says so. */
    void keepFor(Runnable then) {
        if (file.get().isEmpty() && refusal.get().isEmpty()) {
            refusal.set("请先填写会议类型、组织和日期，再添加附件。");
        }
        saving.keepFor(then);
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
