package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import java.time.Clock;

/** What any screen needs. */
public record MoneyTools(Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock) {}
