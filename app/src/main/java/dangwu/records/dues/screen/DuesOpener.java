package dangwu.records.dues.screen;

/** Leads to a part of the room 党费, from within it or from elsewhere. */
@FunctionalInterface
public interface DuesOpener {

    /** Brings it to the front. */
    void open(DuesTarget target);
}
