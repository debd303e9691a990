package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.SearchSource;
import dangwu.records.meeting.screen.MeetingOpener;
import java.util.List;
import java.util.function.Supplier;

/** Meetings in the search box on top (Ctrl+K): by what they are called, theme, people, place and day. */
public final class MeetingSearch implements SearchSource {

    private final Supplier<OverviewListing> listing;
    private final MeetingOpener opener;

    /** @param listing what is known at the moment, never null; asked at each keystroke */
    public MeetingSearch(Supplier<OverviewListing> listing, MeetingOpener opener) {
        this.listing = listing;
        this.opener = opener;
    }

    @Override
    public List<Hit> find(String typed, int most) {
        return listing.get().find(typed, most).stream().map(this::hit).toList();
    }

    private Hit hit(MeetingRow row) {
        String title = row.subject().isEmpty() ? row.line().kind().label() : row.subject();
        String detail = row.line().heldOn() + " · " + row.organization() + (row.subject().isEmpty() ? "" : " · " + row.line().kind().label())
                + (row.line().complete() ? "" : " · 草稿");
        return new Hit("会议", title, detail, () -> opener.open(row.id()));
    }
}
