package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.ChangeNotice;
import dangwu.records.meeting.screen.overview.OverviewListing;
import dangwu.records.member.screen.MemberListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTouchedTest {

    private final List<String> read = new ArrayList<>();
    private final SearchListings listings = new SearchListings(() -> {
        read.add("members");
        return MemberListing.EMPTY;
    }, () -> {
        read.add("meetings");
        return OverviewListing.EMPTY;
    });

    @ParameterizedTest(name = "{0}")
    @CsvSource({"meeting_recovery,false,false,false", "import_mapping,false,false,false", "plan_line,true,false,false", "follow_up,true,false,false",
        "meeting,true,true,false", "member,true,true,true", "organization,true,true,true", "something_new,true,true,true"})
    void eachSortOfRecordMakesOutdatedWhatShowsIt(String kind, boolean screens, boolean meetings, boolean people) {
        RecordsTouched touched = touched(kind);
        assertThat(touched.screens()).isEqualTo(screens);
        assertThat(touched.meetings()).isEqualTo(meetings);
        assertThat(touched.people()).isEqualTo(people);
    }

    @Test
    void severalChangesTogetherTouchWhatAnyOfThemDoes() {
        RecordsTouched both = RecordsTouched.NOTHING.and(touched("meeting_recovery")).and(touched("meeting"));
        assertThat(both.screens()).isTrue();
        assertThat(both.meetings()).isTrue();
        assertThat(both.people()).isFalse();
        assertThat(RecordsTouched.NOTHING.screens()).isFalse();
    }

    @Test
    void theSearchReadsOnlyWhatHasChanged() {
        assertThat(listings.read()).isTrue();
        assertThat(read).containsExactly("members", "meetings");
        assertThat(listings.read()).isFalse();

        listings.changed(touched("plan_line"));
        assertThat(listings.read()).isFalse();
        listings.changed(touched("meeting"));
        assertThat(listings.read()).isTrue();
        assertThat(read).containsExactly("members", "meetings", "meetings");
        listings.changed(touched("member"));
        listings.changed(touched("meeting_recovery"));
        assertThat(listings.read()).isTrue();
        assertThat(read).hasSize(5);
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        SearchListings failing = new SearchListings(() -> MemberListing.EMPTY, () -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
            return OverviewListing.EMPTY;
        });
        assertThatThrownBy(failing::read).hasMessage("the first time");
        assertThat(failing.read()).isTrue();
        assertThat(failing.read()).isFalse();
        assertThat(tries).hasValue(2);
    }

    private static RecordsTouched touched(String kind) {
        return RecordsTouched.of(new ChangeNotice("改动", Set.of(kind)));
    }
}
