package dangwu.records.meeting.screen;

/** Leads to where a meeting is recorded; given to every screen that shows meetings. */
public interface MeetingOpener {

    /** Opens the record of meeting {@code id}, draft or complete. */
    void open(long id);

    /** Begins a new record. */
    void start(MeetingStart start);
}
