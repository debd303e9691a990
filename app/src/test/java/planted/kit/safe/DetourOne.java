package planted.kit.safe;

import planted.kit.ui.DetourTwo;

/** See WindowCommand. */
public final class DetourOne {
    DetourTwo used;
}
