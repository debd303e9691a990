package dangwu.records.dues.screen.reconcile;

import dangwu.kit.ui.Tasks;
import dangwu.records.dues.reconcile.Figure;
import dangwu.records.dues.reconcile.PeriodBooks;
import dangwu.records.dues.reconcile.ReconciliationReader;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** 对账: the figures of an organization and a period, and which of them is opened. */
public final class ReconcileViewModel {

    private static final int QUARTER = 3;

    private final DuesScopeViewModel scope;
    private final ReconciliationReader reader;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ReconcileListing> listing;
    private final ObjectProperty<Below> below = new SimpleObjectProperty<>(Below.BRANCHES);
    private final ObjectProperty<Figure> opened = new SimpleObjectProperty<>(Figure.OPEN);
    private int months = QUARTER;
    private int reading;

    /** What stands below the equations. */
    public enum Below {
        BRANCHES("各支部"), DIFFERENCES("差异"), ROWS("明细");

        private final String label;

        Below(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public ReconcileViewModel(DuesScopeViewModel scope, ReconciliationReader reader, Tasks tasks) {
        this.scope = scope;
        this.reader = reader;
        this.tasks = tasks;
        listing = new ReadOnlyObjectWrapper<>(ReconcileListing.nothing(period()));
    }

    /** The whole period that the scope's month lies in. */
    public DuesPeriod period() {
        return DuesPeriod.holding(scope.month(), months);
    }

    /** Takes periods of so many months from now on. */
    public void months(int length) {
        months = length;
        load();
    }

    /** Reads everything anew for what the scope says now; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        DuesPeriod whole = period();
        DuesPeriod through = through(whole);
        Organization of = scope.organization();
        tasks.run("正在对账", progress -> read(of, whole, through)).onSuccess(read -> {
            if (turn == reading) {
                if (!listing.get().any()) {
                    below.set(read.branches().size() > 1 ? Below.BRANCHES : Below.ROWS);
                } else if (read.above() && !listing.get().above()) {
                    below.set(Below.BRANCHES);
                }
                listing.set(read);
            }
        }).start();
    }

    private ReconcileListing read(Organization of, DuesPeriod whole, DuesPeriod through) {
        if (of == null) {
            return ReconcileListing.nothing(whole);
        }
        OrganizationTree tree = reader.tree();
        PeriodBooks books = reader.read(through);
        List<Long> ids = reader.branches(of.id());
        List<Long> listed = of.kind().branch() ? tree.unit().map(unit -> reader.branches(unit.id())).filter(all -> all.contains(of.id())).orElse(ids) : ids;
        List<BranchLine> lines = listed.stream().filter(id -> books.branches().contains(id)).map(id -> new BranchLine(tree.get(id), books.of(List.of(id)))).toList();
        return new ReconcileListing(of, tree, whole, books, books.of(ids), lines);
    }

    /** Months to come are not owed yet: a period that is not over counts to this month, or to the month looked at. */
    private DuesPeriod through(DuesPeriod whole) {
        YearMonth now = scope.thisMonth();
        if (!whole.to().isAfter(now)) {
            return whole;
        }
        YearMonth last = whole.from().isAfter(now) || scope.month().isAfter(now) ? scope.month() : now;
        return new DuesPeriod(whole.from(), last);
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<ReconcileListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    ReconcileListing listing() {
        return listing.get();
    }

    DuesScopeViewModel scope() {
        return scope;
    }

    /** What stands below the equations. */
    public ObjectProperty<Below> belowProperty() {
        return below;
    }

    /** The figure whose rows are shown. */
    public ReadOnlyObjectProperty<Figure> openedProperty() {
        return opened;
    }

    /** Shows the rows behind {@code figure}. */
    public void open(Figure figure) {
        opened.set(figure);
        below.set(Below.ROWS);
    }

    /** Goes to one of the branches. */
    void open(BranchLine line) {
        scope.choose(line.branch().id());
    }
}
