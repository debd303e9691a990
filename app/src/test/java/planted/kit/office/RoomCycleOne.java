package planted.kit.office;

/** Half of a cycle of rooms that is none of packages: office.sheet uses print, print uses office. */
public final class RoomCycleOne {}
