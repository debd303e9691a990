package dangwu.front.desktop;

import dangwu.front.desktop.files.FileOpener;
import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.front.desktop.memory.UiMemory;
import dangwu.front.wiring.Unit;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import java.time.Clock;
import javafx.stage.Stage;

/**
 * What the screens of an opened unit are made from. Only {@link DesktopPlaces} takes it; a screen's constructor takes the few parts it needs.
 *
 * @param unit      the records
 * @param roster    today's roster
 * @param tasks     background work
 * @param notices   quiet words at the foot of the window
 * @param prompts   questions
 * @param failures  where errors go that nobody else handles
 * @param navigator leads to other places
 * @param memory    remembers tables, trees and folders
 * @param choices   what was chosen for this PC
 * @param files     opens files and folders outside
 * @param attachments what shows the files of records
 * @param theme     the look, for windows of a screen's own
 * @param stage     the program's window
 * @param clock     says what today is
 * @param sample    whether this is the sample unit
 */
public record DesktopParts(Unit unit, TodaysRoster roster, Tasks tasks, Notices notices, Prompts prompts, Failures failures, Navigator navigator, UiMemory memory,
        ChoicesViewModel choices, FileOpener files, AttachmentsViewModel.Tools attachments, Theme theme,
        Stage stage, Clock clock, boolean sample) {
}
