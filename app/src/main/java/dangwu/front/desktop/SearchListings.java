package dangwu.front.desktop;

import dangwu.records.meeting.screen.overview.OverviewListing;
import dangwu.records.member.screen.MemberListing;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What the search box looks through, as it was last read: members and the newest meetings. Only what has changed is read anew. */
final class SearchListings {

    /** So many meetings are some years of a large unit's; the older ones are found on the screen of meetings. */
    static final int NEWEST_MEETINGS = 5_000;

    private final Part<MemberListing> members;
    private final Part<OverviewListing> meetings;

    /** Both are read in the background. */
    SearchListings(Supplier<MemberListing> members, Supplier<OverviewListing> meetings) {
        this.members = new Part<>(members, MemberListing.EMPTY);
        this.meetings = new Part<>(meetings, OverviewListing.EMPTY);
    }

    /** Some records have changed; on any thread. */
    void changed(RecordsTouched touched) {
        members.outdated.compareAndSet(false, touched.people());
        meetings.outdated.compareAndSet(false, touched.meetings());
    }

    /** Reads what is outdated; in the background. False: nothing is. */
    boolean read() {
        boolean different = members.read();
        return meetings.read() || different;
    }

    /** Those last read; at first none. */
    MemberListing members() {
        return members.known.get();
    }

    /** Those last read; at first none. */
    OverviewListing meetings() {
        return meetings.known.get();
    }

    private static final class Part<T> {

        private final Supplier<T> source;
        private final AtomicReference<T> known;
        private final AtomicBoolean outdated = new AtomicBoolean(true);

        Part(Supplier<T> source, T nothing) {
            this.source = source;
            known = new AtomicReference<>(nothing);
        }

        boolean read() {
            // First the mark: what changes while it is being read makes it outdated again.
            boolean due = outdated.compareAndSet(true, false);
            if (due) {
                try {
                    known.set(source.get());
                } catch (RuntimeException failed) {
                    outdated.set(true);
                    throw failed;
                }
            }
            return due;
        }
    }
}
