package planted.kit.print;

import planted.kit.office.RoomCycleOne;

/** See RoomCycleOne. */
public final class RoomCycleThree {
    RoomCycleOne used;
}
