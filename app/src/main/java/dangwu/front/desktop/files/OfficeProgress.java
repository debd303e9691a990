package dangwu.front.desktop.files;

import dangwu.kit.office.Progress;

/** The progress of a background task as the writers of papers want it. */
public record OfficeProgress(dangwu.kit.ui.Progress task) implements Progress {

    @Override
    public void at(long done, long total) {
        task.done(done, total);
    }

    @Override
    public boolean cancelled() {
        return task.isCancelled();
    }
}
