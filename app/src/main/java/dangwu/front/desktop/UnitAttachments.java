package dangwu.front.desktop;

import dangwu.front.desktop.files.FileOpener;
import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.attachment.screen.OpenedCopies;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import org.slf4j.LoggerFactory;

/** What the screens need to show the files of records, from the opening of a unit to its closing. */
final class UnitAttachments implements AutoCloseable {

    private static final String COPIES = "opened";

    private final Unit unit;
    private final Tasks tasks;
    private final OpenedCopies copies;
    private final AttachmentsViewModel.Tools tools;

    UnitAttachments(Unit unit, FileOpener files, Tasks tasks, Notices notices, Prompts prompts) {
        this.unit = unit;
        this.tasks = tasks;
        // In the data folder, which one program at a time holds: what a crash left there is surely nobody's any more.
        copies = new OpenedCopies(unit.folder().resolve(COPIES), unit.attachments(), files::open);
        tools = new AttachmentsViewModel.Tools(unit.attachments(), new Thumbnails(unit.attachments()), copies, tasks, notices, prompts);
    }

    AttachmentsViewModel.Tools tools() {
        return tools;
    }

    /** Takes away, in the background, what earlier runs left. Nobody asked for it: trouble goes to the log only. */
    void tidy() {
        tasks.perform("正在整理附件", progress -> {
            copies.clearOld();
            unit.attachmentSweep().run();
        }).onError(problem -> LoggerFactory.getLogger(UnitAttachments.class).warn("attachments were not tidied up", problem)).start();
    }

    /** Deletes the copies that were opened. */
    @Override
    public void close() {
        copies.close();
    }
}
