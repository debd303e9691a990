package dangwu.records.member.screen;

import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.SearchSource;
import java.util.List;
import java.util.function.Supplier;

/** Members in the search box on top (Ctrl+K). */
public final class MemberSearch implements SearchSource {

    /** The place that shows members. */
    public static final String PLACE = "members";

    private final Supplier<MemberListing> listing;
    private final Navigator navigator;

    /** @param listing what is known at the moment, never null; asked at each keystroke */
    public MemberSearch(Supplier<MemberListing> listing, Navigator navigator) {
        this.listing = listing;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String typed, int most) {
        MemberListing known = listing.get();
        return known.index().best(typed, most).stream().map(known::row).map(this::hit).toList();
    }

    private Hit hit(MemberRow row) {
        String place = row.branch() == null ? "" : row.branch();
        String what = row.onRolls() ? row.posts().isEmpty() ? row.category().label() : row.posts()
                : "已" + (row.left().endReason() == null ? "离开" : row.left().endReason().label());
        return new Hit("党员", row.name(), place.isEmpty() ? what : place + " · " + what, () -> navigator.open(PLACE, row.id()));
    }
}
