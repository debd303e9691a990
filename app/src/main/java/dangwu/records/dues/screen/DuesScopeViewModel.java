package dangwu.records.dues.screen;

import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Of which organization and which month the room 党费 is: the same in all of its parts. */
public final class DuesScopeViewModel {

    /** Months that can be turned to after this one: dues are paid ahead, but not for longer than a year. */
    private static final int AHEAD = 12;
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final Supplier<OrganizationTree> source;
    private final Tasks tasks;
    private final Clock clock;
    private final DuesMemory memory;
    private final ReadOnlyObjectWrapper<OrganizationTree> tree = new ReadOnlyObjectWrapper<>(new OrganizationTree(List.of()));
    private final ReadOnlyObjectWrapper<Organization> organization = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Organization> branch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Runnable onChange = () -> { };
    private Long wanted;
    private int reading;

    /** @param source the organizations there are; not on the window's thread */
    public DuesScopeViewModel(Supplier<OrganizationTree> source, Tasks tasks, Clock clock, DuesMemory memory) {
        this.source = source;
        this.tasks = tasks;
        this.clock = clock;
        this.memory = memory;
        wanted = memory.organization().orElse(null);
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(clock));
    }

    /** What is called after organization or month have changed. */
    void onChange(Runnable act) {
        onChange = act;
    }

    /** Reads the organizations anew, then does {@code next}. */
    public void load(Runnable next) {
        int turn = ++reading;
        tasks.run("正在读取组织", progress -> source.get()).onSuccess(read -> {
            if (turn == reading) {
                show(read);
                next.run();
            }
        }).start();
    }

    private void show(OrganizationTree read) {
        tree.set(read);
        Organization now = Optional.ofNullable(wanted).flatMap(read::find).or(() -> read.unit().flatMap(unit -> read.branchesUnder(unit.id()).stream().findFirst()))
                .or(read::unit).orElse(null);
        place(now);
        loaded.set(true);
    }

    private void place(Organization now) {
        Organization before = branch.get();
        organization.set(now);
        if (now == null) {
            branch.set(null);
            return;
        }
        if (now.kind().branch()) {
            branch.set(now);
            return;
        }
        List<Organization> under = tree.get().branchesUnder(now.id());
        branch.set(under.stream().filter(each -> before != null && each.id() == before.id()).findFirst().or(() -> under.stream().findFirst()).orElse(null));
    }

    /** Goes to another organization: a branch, or what stands above branches. */
    public void choose(long organizationId) {
        wanted = organizationId;
        memory.remember(organizationId);
        tree.get().find(organizationId).filter(found -> organization.get() == null || found.id() != organization.get().id()).ifPresent(found -> {
            place(found);
            onChange.run();
        });
    }

    /** Goes to the whole unit for this once: the branch chosen last stays the one that is remembered, and the one that dues are collected of. */
    public void widen() {
        tree.get().unit().filter(unit -> organization.get() == null || unit.id() != organization.get().id()).ifPresent(unit -> {
            wanted = unit.id();
            place(unit);
            onChange.run();
        });
    }

    /** Goes to another month; those beyond what can be booked are left alone. */
    public void choose(YearMonth other) {
        if (!other.equals(month.get()) && !other.isBefore(EARLIEST) && !other.isAfter(thisMonth().plusMonths(AHEAD))) {
            month.set(other);
            onChange.run();
        }
    }

    /** Goes so many months on; at the end of what can be booked to its last month. */
    public void turn(int months) {
        YearMonth other = month.get().plusMonths(months);
        YearMonth last = thisMonth().plusMonths(AHEAD);
        choose(other.isAfter(last) ? last : other.isBefore(EARLIEST) ? EARLIEST : other);
    }

    /** Takes over what {@code target} says, without a word to the part in front. */
    void take(DuesTarget target) {
        if (target.organizationId() != null) {
            wanted = target.organizationId();
            tree.get().find(wanted).ifPresent(this::place);
        }
        if (target.month() != null) {
            month.set(target.month());
        }
    }

    /** All organizations there are. */
    public ReadOnlyObjectProperty<OrganizationTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    public OrganizationTree tree() {
        return tree.get();
    }

    /** What was chosen: a branch, or what stands above branches; null while nothing is known, or where there is none. */
    public ReadOnlyObjectProperty<Organization> organizationProperty() {
        return organization.getReadOnlyProperty();
    }

    public Organization organization() {
        return organization.get();
    }

    /** The branch that was chosen; where something above branches was, the one chosen before or its first one; null: there is none. */
    public ReadOnlyObjectProperty<Organization> branchProperty() {
        return branch.getReadOnlyProperty();
    }

    public Organization branch() {
        return branch.get();
    }

    /** The month that was chosen. */
    public ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    public YearMonth month() {
        return month.get();
    }

    /** Whether the organizations have been read. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public boolean loaded() {
        return loaded.get();
    }

    /** The branches of the unit, in order. */
    public List<Organization> branches() {
        return tree.get().unit().map(unit -> tree.get().branchesUnder(unit.id())).orElse(List.of());
    }

    /** Grass-roots organizations that have branches under them, the unit first. */
    public List<Organization> above() {
        return tree.get().all().stream().filter(each -> each.kind().grassRoots() && !each.kind().branch() && !tree.get().branchesUnder(each.id()).isEmpty()).toList();
    }

    /** Whether that is the unit itself, with everything under it. */
    public boolean isUnit(Organization organization) {
        return tree.get().unit().filter(unit -> unit.id() == organization.id()).isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }
}
