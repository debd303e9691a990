package planted.front.cli;

import planted.kit.safe.DetourOne;

/** A command that reaches a screen through two others. */
final class WindowCommand {
    DetourOne used;
}
