package planted.kit.office.sheet;

import planted.kit.print.RoomCycleThree;

/** See RoomCycleOne. */
public final class RoomCycleTwo {
    RoomCycleThree used;
}
