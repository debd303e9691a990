package dangwu.front.desktop;

import dangwu.kit.ui.Navigator;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;

/** Leads to the screen on which a meeting is recorded. */
public final class MeetingRoom implements MeetingOpener {

    private final Navigator navigator;

    public MeetingRoom(Navigator navigator) {
        this.navigator = navigator;
    }

    @Override
    public void open(long id) {
        navigator.open(Place.MEETING, id);
    }

    @Override
    public void start(MeetingStart start) {
        navigator.open(Place.MEETING, start);
    }
}
