package dangwu.kit.print;

import dangwu.kit.ui.Dialogs;
import dangwu.kit.ui.FolderMemory;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Work;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.stage.Window;

/** {@link PrintDesk} with a window. */
public final class PrintDialogs implements PrintDesk {

    /** The tools it works with. */
    public record Tools(Tasks tasks, Printing printing, PrintMemory memory, Notices notices, FolderMemory folders) {}

    private final Supplier<Window> owner;
    private final Theme theme;
    private final Tools tools;

    /** Windows over the owner (null while there is none), in this look. */
    public PrintDialogs(Supplier<Window> owner, Theme theme, Tools tools) {
        this.owner = owner;
        this.theme = theme;
        this.tools = tools;
    }

    @Override
    public void preview(String title, Work<byte[]> pdf) {
        AtomicReference<Window> own = new AtomicReference<>(owner.get());
        Prompts prompts = new Dialogs(own::get, theme, tools.folders());
        PrintPreviewViewModel model = new PrintPreviewViewModel(
                new PrintPreviewViewModel.Tools(tools.tasks(), tools.printing(), tools.memory(), prompts, tools.notices()), title);
        PrintPreviewDialog dialog = new PrintPreviewDialog(owner.get(), theme, model);
        own.set(dialog.window());
        dialog.show();
        model.open(pdf);
    }
}
