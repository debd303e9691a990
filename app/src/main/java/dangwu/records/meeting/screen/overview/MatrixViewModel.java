package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.SensibleDay;
import dangwu.records.org.Organization;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A year of all organizations: what of each kind was held, is planned, is missing. */
public final class MatrixViewModel {

    private final MeetingsViewModel meetings;
    private final OverviewReader reader;
    private final MeetingOpener opener;
    private final Tasks tasks;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<MatrixSubject> subject = new SimpleObjectProperty<>(MatrixSubject.ALL);
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private Coverage coverage;
    private Integer fixedDay;
    private List<MatrixRow> rows = List.of();
    private int reading;

    public MatrixViewModel(MeetingsViewModel meetings, OverviewReader reader, MeetingOpener opener, Tasks tasks) {
        this.meetings = meetings;
        this.reader = reader;
        this.opener = opener;
        this.tasks = tasks;
        year.set(meetings.today().getYear());
        year.addListener((property, before, now) -> load());
        subject.addListener((property, before, now) -> refill());
        meetings.filterProperty().addListener((property, before, now) -> refill());
    }

    /** What is read of a year; {@code fixedDay} null: none is set. */
    private record Year(Coverage coverage, Integer fixedDay) {}

    /** Reads the year anew. */
    public void load() {
        int turn = ++reading;
        int wanted = year.get();
        tasks.run("正在读取矩阵", progress -> new Year(reader.coverage(wanted), reader.fixedDay())).onSuccess(read -> {
            if (turn == reading) {
                coverage = read.coverage();
                fixedDay = read.fixedDay();
                refill();
            }
        }).start();
    }

    private void refill() {
        if (coverage != null) {
            rows = new MatrixTable(coverage, year.get()).rows(subject.get(), meetings.filterProperty().get().organizations());
            refilled.set(refilled.get() + 1);
        }
    }

    /** Brings forth everything of {@code wanted}. */
    public void bring(int wanted) {
        subject.set(MatrixSubject.ALL);
        year.set(wanted);
    }

    /** Goes so many years on; negative: back. */
    public void turn(int years) {
        year.set(year.get() + years);
    }

    public List<MatrixRow> rows() {
        return rows;
    }

    /** The columns of what is shown. */
    public List<Span> columns() {
        return subject.get().columns(year.get());
    }

    /** E.g. 7 个组织，缺 12 处; empty before anything was read. */
    public String summary() {
        if (coverage == null) {
            return "";
        }
        long missing = rows.stream().mapToLong(MatrixRow::missing).sum();
        return "共 " + rows.size() + " 个组织，" + (missing == 0 ? "没有缺项" : "有缺项的 " + missing + " 处");
    }

    /**
     * Opens what a cell holds: the one meeting; begins a record where there is none. Where there is more than one way to go on, several meetings or
     * something that is lacking besides them, the meetings are handed on to be chosen from.
     */
    public void open(MatrixRow row, MatrixRow.Slot slot, Consumer<List<MeetingLine>> choose) {
        MeetingFilter filter = filter(row.organization(), slot.span());
        tasks.run("正在读取会议", progress -> reader.lines(filter)).onSuccess(lines -> {
            if (lines.isEmpty() && slot.lacking().size() < 2) {
                start(row, slot);
            } else if (lines.size() == 1 && (slot.lacking().isEmpty() || subject.get().norm() != null)) {
                opener.open(lines.get(0).id());
            } else {
                choose.accept(lines);
            }
        }).start();
    }

    /** Opens one of several. */
    public void open(MeetingLine line) {
        opener.open(line.id());
    }

    /** Begins a record for a cell: its organization, its kind, or the only one it lacks, a sensible day, the line of the plan. */
    public void start(MatrixRow row, MatrixRow.Slot slot) {
        Norm norm = subject.get().norm();
        start(row, slot, norm == null && slot.lacking().size() == 1 ? slot.lacking().get(0) : norm);
    }

    /** Begins a record of what {@code norm} asks for; null: of what is planned, or of any kind. */
    public void start(MatrixRow row, MatrixRow.Slot slot, Norm norm) {
        Optional<PlanLine> plan = openPlan(norm, row.organization().id(), slot.span());
        SensibleDay day = new SensibleDay(meetings.today(), fixedDay);
        MeetingKind kind = norm == null ? plan.map(PlanLine::kind).orElse(null) : norm.kind();
        opener.start(new MeetingStart(kind, row.organization().id(), plan.map(day::of).orElseGet(() -> day.within(kind, slot.span().from(), slot.span().to())),
                plan.map(PlanLine::id).orElse(null)));
    }

    private Optional<PlanLine> openPlan(Norm norm, long organizationId, Span span) {
        return coverage.facts().plan().stream().filter(line -> !line.fulfilled() && line.organizationId() == organizationId && span.contains(line.month()))
                .filter(line -> norm == null || line.kind() == norm.kind()).min(Comparator.comparing(PlanLine::month));
    }

    private MeetingFilter filter(Organization organization, Span span) {
        Norm norm = subject.get().norm();
        if (norm == null) {
            return MeetingFilter.ALL.of(Set.of(organization.id())).between(span.from(), span.to());
        }
        Set<Long> ids = norm != Norm.ORGANIZATIONAL_LIFE ? Set.of(organization.id())
                : Stream.concat(Stream.of(organization), coverage.groups(organization.id(), span).stream()).map(Organization::id).collect(Collectors.toSet());
        MeetingFilter of = MeetingFilter.ALL.of(ids);
        if (norm.kind().yearly()) {
            return of.kinds(Set.of(norm.kind())).year(span.year());
        }
        return norm == Norm.LECTURE ? of.lecturesOnly().between(span.from(), span.to()) : of.kinds(Set.of(norm.kind())).between(span.from(), span.to());
    }

    public IntegerProperty yearProperty() {
        return year;
    }

    /** What it is about. */
    public ObjectProperty<MatrixSubject> subjectProperty() {
        return subject;
    }

    /** Grows each time the rows were worked out anew. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }
}
