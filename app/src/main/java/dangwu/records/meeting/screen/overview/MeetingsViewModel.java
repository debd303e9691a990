package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.CountText;
import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of meetings: those of a period, what of it is shown, and the one that is explained. Month, matrix and follow-ups share its organizations. */
public final class MeetingsViewModel {

    private final OverviewReader reader;
    private final Tasks tasks;
    private final Clock clock;
    private final ObjectProperty<OverviewMode> mode = new SimpleObjectProperty<>(OverviewMode.LIST);
    private final ObjectProperty<OverviewPeriod> period = new SimpleObjectProperty<>();
    private final ObjectProperty<OverviewFilter> filter = new SimpleObjectProperty<>(OverviewFilter.NONE);
    private final ReadOnlyObjectWrapper<OverviewListing> listing = new ReadOnlyObjectWrapper<>(OverviewListing.EMPTY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private final ObservableList<MeetingRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<MeetingRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MeetingDetails> details = new ReadOnlyObjectWrapper<>();
    private int reading;
    private int explaining;

    public MeetingsViewModel(OverviewReader reader, Tasks tasks, Clock clock) {
        this.reader = reader;
        this.tasks = tasks;
        this.clock = clock;
        period.set(OverviewPeriod.year(today().getYear()));
        period.addListener((property, before, now) -> load());
        filter.addListener((property, before, now) -> refilter());
        selected.addListener((property, before, now) -> explain());
    }

    /** Reads everything anew; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        OverviewPeriod wanted = period.get();
        tasks.run("正在读取会议与活动", progress -> reader.listing(wanted)).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                loaded.set(true);
                listing.set(read);
                dropDissolved(read);
                refilter();
            }
        }).start();
    }

    /** Shows everything of the period again. */
    public void clearFilter() {
        filter.set(OverviewFilter.NONE);
    }

    /** What can be chosen as the period. */
    public List<OverviewPeriod> periods() {
        return OverviewPeriod.choices(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The sentence under the table: "共 34 次，显示 12 次，已选 1 次". */
    public String countText(int marked) {
        return CountText.of(listing.get().rows().size(), rows.size(), marked, "次");
    }

    /** How many of those shown are drafts. */
    public long drafts() {
        return rows.stream().filter(row -> !row.line().complete()).count();
    }

    /** Whether there is no organization yet that could hold a meeting. */
    public boolean noOrganization() {
        return loaded.get() && listing.get().tree().all().isEmpty();
    }

    /** Whether no meeting is kept at all, rather than none shown because of filter or period. */
    public boolean nothingEver() {
        return loaded.get() && listing.get().nothingEver();
    }

    /** The one organization that is chosen; null: none, or several. */
    public Long onlyOrganization() {
        Set<Long> chosen = filter.get().organizations();
        return chosen.size() == 1 ? chosen.iterator().next() : null;
    }

    /** What is shown, in words for a title, e.g. 第一党支部2026年会议与活动. */
    public String title() {
        Long only = onlyOrganization();
        Optional<Organization> place = only == null ? listing.get().tree().unit() : listing.get().tree().find(only);
        String when = period.get().equals(OverviewPeriod.ALL) ? "" : period.get().from().getYear() + "年";
        return place.map(Organization::displayName).orElse("") + when + "会议与活动";
    }

    private void dropDissolved(OverviewListing read) {
        Set<Long> chosen = filter.get().organizations();
        if (chosen.stream().anyMatch(id -> read.tree().find(id).isEmpty())) {
            filter.set(filter.get().of(Set.of()));
        }
    }

    private void refilter() {
        rows.setAll(listing.get().rows(filter.get()));
        MeetingRow before = selected.get();
        if (before != null) {
            selected.set(rows.stream().filter(row -> row.id() == before.id()).findFirst().orElse(null));
        }
        refilled.set(refilled.get() + 1);
    }

    private void explain() {
        int turn = ++explaining;
        MeetingRow row = selected.get();
        if (row == null) {
            details.set(null);
            return;
        }
        tasks.run("正在读取会议记录", progress -> reader.details(row.id())).onSuccess(read -> {
            if (turn == explaining) {
                details.set(read.orElse(null));
            }
        }).start();
    }

    /** In which way it is shown. */
    public ObjectProperty<OverviewMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<OverviewPeriod> periodProperty() {
        return period;
    }

    public ObjectProperty<OverviewFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<OverviewListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Whether anything has been read yet. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Grows each time the rows were worked out anew, also when they are the same. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }

    /** The meetings shown. */
    public ObservableList<MeetingRow> rows() {
        return rows;
    }

    /** The meeting that is explained; null: none. */
    public ObjectProperty<MeetingRow> selectedProperty() {
        return selected;
    }

    /** What is told of it; null: nothing, or not yet. */
    public ReadOnlyObjectProperty<MeetingDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }
}
