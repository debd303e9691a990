package dangwu.records.member.screen;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The state of the screen of members: the roster of a day, what of it is shown and in which order, and the member who is explained. */
public final class MembersViewModel {

    private final MemberListings listings;
    private final MemberDetailsReader detailsReader;
    private final ShownExport export;
    private final Tasks tasks;
    private final Notices notices;
    private final Failures failures;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<MemberListing> listing = new ReadOnlyObjectWrapper<>(MemberListing.EMPTY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>();
    private final ObjectProperty<Long> organization = new SimpleObjectProperty<>();
    private final ObjectProperty<MemberFilter> filter = new SimpleObjectProperty<>(MemberFilter.NONE);
    private final ObjectProperty<MemberOrder> order = new SimpleObjectProperty<>(MemberOrder.ROSTER);
    private final BooleanProperty former = new SimpleBooleanProperty();
    private final BooleanProperty fullNumbers = new SimpleBooleanProperty();
    private final ObservableList<MemberRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<MemberRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MemberDetails> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Long> wanted = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private int inScope;
    private int reading;
    private int explaining;

    public MembersViewModel(MemberListings listings, MemberDetailsReader detailsReader, ShownExport export, Tasks tasks, Notices notices, Failures failures,
            Clock clock) {
        this.listings = listings;
        this.detailsReader = detailsReader;
        this.export = export;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.clock = clock;
        asOf.addListener((property, before, now) -> load());
        organization.addListener((property, before, now) -> refilter());
        filter.addListener((property, before, now) -> refilter());
        order.addListener((property, before, now) -> refilter());
        former.addListener((property, before, now) -> refilter());
        selected.addListener((property, before, now) -> explain());
    }

    /** Reads everything anew; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        LocalDate day = day();
        tasks.run("正在读取党员名册", progress -> listings.on(day)).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                show(read);
            }
        }).start();
    }

    /** The day of the roster: the one chosen, else today. */
    public LocalDate day() {
        return asOf.get() == null ? LocalDate.now(clock) : asOf.get();
    }

    /** Brings one member into the list, whatever is filtered out just now, and explains him. */
    public void reveal(long memberId) {
        MemberRow row = listing.get().row(memberId);
        if (!loaded.get() || row == null) {
            wanted.set(memberId);
            load();
            return;
        }
        wanted.set(null);
        if (!rows.contains(row)) {
            former.set(!row.onRolls());
            organization.set(null);
            filter.set(MemberFilter.NONE);
        }
        selected.set(row);
    }

    /** Shows everybody in the chosen organization again. */
    public void clearFilter() {
        filter.set(MemberFilter.NONE);
    }

    /** The sentence under the table: "共 34 人，显示 12 人，已选 1 人". */
    public String countText(int marked) {
        return CountText.of(inScope, rows.size(), marked, "人");
    }

    /** Whether there is nobody to show because nobody is kept, rather than because of a filter. */
    public boolean nobodyAtAll() {
        return loaded.get() && listing.get().rows(MemberOrder.ROSTER).isEmpty() && listing.get().former().isEmpty() && asOf.get() == null;
    }

    /** Whether there is no branch yet to which a member could belong. */
    public boolean noBranch() {
        return loaded.get() && listing.get().allOrganizations().all().stream().noneMatch(one -> one.kind().branch());
    }

    /** Writes rows and columns exactly as given; says so when it is done. */
    public void export(List<MemberRow> chosen, List<DataColumn<MemberRow, ?>> columns, Path target) {
        ShownExport.Shown shown = new ShownExport.Shown(exportTitle(), "共 " + chosen.size() + " 人", "截至 " + day(),
                columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                chosen.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        boolean masked = !fullNumbers.get() && columns.stream().anyMatch(column -> Set.of("ID_NUMBER", "MOBILE_PHONE", "LANDLINE").contains(column.id()));
        tasks.perform("正在导出党员名单", progress -> export.write(shown, target, progress))
                .onSuccess(done -> notices.done("已导出 " + chosen.size() + " 人到“" + target.getFileName() + "”"
                        + (masked ? "，号码与屏幕一致，中间几位以 * 代替" : ""))).start();
    }

    /** The title of what is exported, e.g. 局机关党支部党员名单. */
    public String exportTitle() {
        String place = listing.get().tree().unit().map(Organization::displayName).orElse("");
        Long chosen = organization.get();
        if (chosen != null) {
            place = listing.get().tree().find(chosen).map(Organization::displayName).orElse(place);
        }
        return place + (former.get() ? "已离开党员名单" : "党员名单");
    }

    /** Reads all that is told of one member and hands it on. */
    public void readDetails(MemberRow row, Consumer<MemberDetails> use) {
        OrganizationTree all = listing.get().allOrganizations();
        tasks.run("正在读取党员信息", progress -> detailsReader.of(row, all)).onSuccess(use).start();
    }

    private void show(MemberListing read) {
        loaded.set(true);
        listing.set(read);
        if (organization.get() != null && read.tree().find(organization.get()).isEmpty()) {
            organization.set(null);
        }
        refilter();
        if (wanted.get() != null) {
            long id = wanted.get();
            wanted.set(null);
            if (read.row(id) == null) {
                notices.done("这名党员的记录已不在");
            } else {
                reveal(id);
            }
        }
    }

    private void refilter() {
        MemberListing all = listing.get();
        MemberFilter wantedNow = filter.get();
        Predicate<MemberRow> here = former.get() ? row -> true : all.under(organization.get());
        List<MemberRow> scoped = (former.get() ? all.former() : all.rows(order.get())).stream().filter(here).toList();
        inScope = scoped.size();
        Set<Long> found = wantedNow.typed().isBlank() ? null : all.index().matching(wantedNow.typed());
        rows.setAll(scoped.stream().filter(row -> (found == null || found.contains(row.id())) && wantedNow.lets(row)).toList());
        scope.set(scopeText());
        keepSelected();
        refilled.set(refilled.get() + 1);
    }

    /** The same member, as he is now. */
    private void keepSelected() {
        MemberRow before = selected.get();
        if (before != null) {
            MemberRow now = rows.stream().filter(row -> row.id() == before.id()).findFirst().orElse(null);
            selected.set(now);
        }
    }

    private void explain() {
        int turn = ++explaining;
        MemberRow row = selected.get();
        if (row == null) {
            details.set(null);
            return;
        }
        MemberListing all = listing.get();
        tasks.run("正在读取党员信息", progress -> detailsReader.of(row, all.allOrganizations())).onSuccess(read -> {
            if (turn == explaining) {
                details.set(read);
            }
        }).onError(problem -> {
            // Removed by another act meanwhile: the list is read anew anyway.
            if (turn == explaining) {
                details.set(null);
            }
            if (!(problem instanceof RefusedException)) {
                failures.report("正在读取党员信息", problem);
            }
        }).start();
    }

    private String scopeText() {
        if (former.get()) {
            return "已离开的党员";
        }
        Long chosen = organization.get();
        return chosen == null ? "" : listing.get().tree().find(chosen).map(Organization::displayName).orElse("");
    }

    public ReadOnlyObjectProperty<MemberListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public MemberListing listing() {
        return listing.get();
    }

    /** Whether anything has been read yet. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The day chosen; null: today, whichever day that is. */
    public ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    /** The organization whose members are shown; null: all. */
    public ObjectProperty<Long> organizationProperty() {
        return organization;
    }

    public ObjectProperty<MemberFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<MemberOrder> orderProperty() {
        return order;
    }

    /** Whether those who have left are shown instead of those on the rolls. */
    public BooleanProperty formerProperty() {
        return former;
    }

    /** Whether telephone and ID numbers are shown in full. */
    public BooleanProperty fullNumbersProperty() {
        return fullNumbers;
    }

    /** The members shown, in order. */
    public ObservableList<MemberRow> rows() {
        return rows;
    }

    /** Grows each time the members shown were worked out anew, also when they are the same: nobody before, nobody after. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }

    /** The member who is explained; null: none. */
    public ObjectProperty<MemberRow> selectedProperty() {
        return selected;
    }

    /** What is told of him; null: nothing, or not yet. */
    public ReadOnlyObjectProperty<MemberDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** What is shown, in words; empty for everybody. */
    public ReadOnlyStringProperty scopeProperty() {
        return scope.getReadOnlyProperty();
    }
}
