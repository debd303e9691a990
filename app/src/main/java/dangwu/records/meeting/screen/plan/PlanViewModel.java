package dangwu.records.meeting.screen.plan;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.SensibleDay;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The plan of a year: what of it is shown, and what can be done with its lines. */
public final class PlanViewModel {

    private final PlanReader reader;
    private final PlanService service;
    private final MeetingOpener opener;
    private final ShownExport export;
    private final Tools tools;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private PlanListing listing = PlanListing.EMPTY;
    private int reading;
    private int readYear;

    /** How the clerk is spoken to, and what today is. */
    public record Tools(Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock) {}

    /** What is to be shown; an empty set: no matter. */
    public record Filter(Set<Long> organizations, Set<MeetingKind> kinds, Set<PlanRow.State> states) {

        /** Everything. */
        public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

        public Filter {
            organizations = Set.copyOf(organizations);
            kinds = Set.copyOf(kinds);
            states = Set.copyOf(states);
        }

        /** Whether it holds anything back. */
        public boolean narrows() {
            return !equals(NONE);
        }

        boolean lets(PlanRow row) {
            return (organizations.isEmpty() || organizations.contains(row.line().organizationId())) && (kinds.isEmpty() || kinds.contains(row.line().kind()))
                    && (states.isEmpty() || states.contains(row.state()));
        }
    }

    public PlanViewModel(PlanReader reader, PlanService service, MeetingOpener opener, ShownExport export, Tools tools) {
        this.reader = reader;
        this.service = service;
        this.opener = opener;
        this.export = export;
        this.tools = tools;
        year.set(today().getYear());
        year.addListener((property, before, now) -> load());
        filter.addListener((property, before, now) -> refilled.set(refilled.get() + 1));
    }

    /** The year of {@link #rows()}; behind that asked for while it is being read. 0 before anything was read. */
    public int rowsYear() {
        return readYear;
    }

    /** Reads the plan anew; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        int wanted = year.get();
        tools.tasks().run("正在读取年度计划", progress -> reader.listing(wanted)).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                listing = read;
                readYear = wanted;
                loaded.set(true);
                refilled.set(refilled.get() + 1);
            }
        }).start();
    }

    /** What is shown, in order of month and organization. */
    public List<PlanRow> rows() {
        return listing.rows().stream().filter(filter.get()::lets).toList();
    }

    /** Where the clerk is likely to look first: this month in this year's plan; empty: at the beginning. */
    public Optional<PlanRow> likelyRow() {
        return year.get() != today().getYear() ? Optional.empty() : rows().stream().filter(row -> !row.line().month().isBefore(YearMonth.from(today()))).findFirst();
    }

    /** Whether nothing at all is planned for the year. */
    public boolean nothingPlanned() {
        return loaded.get() && listing.rows().isEmpty();
    }

    /** E.g. 共 120 条，显示 12 条；已完成 8 条，逾期未开 1 条. */
    public String countText(int marked) {
        List<PlanRow> rows = rows();
        long done = rows.stream().filter(row -> row.state() == PlanRow.State.DONE).count();
        long overdue = rows.stream().filter(row -> row.state() == PlanRow.State.OVERDUE).count();
        return CountText.of(listing.rows().size(), rows.size(), marked, "条") + "；已完成 " + done + " 条" + (overdue == 0 ? "" : "，逾期未开 " + overdue + " 条");
    }

    /** Organizations that stand today, in order. */
    public List<Organization> organizations() {
        return tree().on(today()).all();
    }

    public OrganizationTree tree() {
        return listing.tree();
    }

    public LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    /** The month that a new line is likely meant for. */
    public YearMonth likelyMonth() {
        return year.get() == today().getYear() ? YearMonth.from(today()) : YearMonth.of(year.get(), 1);
    }

    /** What is shown, in words for a title. */
    public String title() {
        Set<Long> chosen = filter.get().organizations();
        String place = chosen.size() == 1 ? tree().find(chosen.iterator().next()).map(Organization::displayName).orElse("")
                : tree().unit().map(Organization::displayName).orElse("");
        return place + year.get() + "年组织生活计划";
    }

    /** Keeps a line; {@code refused} hears why it was not taken in. */
    public void save(PlanLine line, Consumer<PlanLine> kept, Consumer<String> refused) {
        tools.tasks().run("正在保存计划", progress -> service.save(line)).onSuccess(saved -> {
            tools.notices().status("已保存");
            kept.accept(saved);
            load();
        }).onError(problem -> {
            if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
                refused.accept(problem.getMessage());
            } else {
                tools.failures().report("正在保存计划", problem);
            }
        }).start();
    }

    /** Removes lines; 撤销 is offered. */
    public void remove(List<PlanRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run("正在删除计划", () -> {
            List<PlanLine> removed = service.removeAll(rows.stream().map(PlanRow::id).toList());
            return () -> tools.notices().undoable("已删除 " + removed.size() + " 条计划", () -> act("正在撤销删除", () -> service.restoreAll(removed), "计划已恢复"));
        });
    }

    /** Ties a line to the meeting that fulfilled it. */
    public void fulfil(PlanRow row, MeetingLine meeting) {
        act("正在登记完成情况", () -> service.fulfil(row.id(), meeting.id()), "已计为完成：" + meeting.heldOn() + " " + meeting.name());
    }

    /** Opens fulfilled lines again. */
    public void reopen(List<PlanRow> rows) {
        List<PlanRow> done = rows.stream().filter(row -> row.line().fulfilled()).toList();
        act("正在恢复计划", () -> done.forEach(row -> service.reopen(row.id())), "已恢复为未完成");
    }

    /** Hands on the meetings that could have fulfilled {@code row}. */
    public void fulfilling(PlanRow row, Consumer<List<MeetingLine>> use) {
        tools.tasks().run("正在查找会议", progress -> reader.fulfilling(row.line())).onSuccess(use).start();
    }

    /** Opens the meeting that fulfilled a line; begins its record where there is none. */
    public void openMeeting(PlanRow row) {
        if (row.line().fulfilled()) {
            opener.open(row.line().meetingId());
            return;
        }
        LocalDate day = new SensibleDay(today(), listing.fixedDay()).of(row.line());
        opener.start(new MeetingStart(row.line().kind(), row.line().organizationId(), day, row.id()));
    }

    /** Hands on what the norms ask for and is not planned yet, of the organizations chosen. */
    public void proposeFromNorms(Consumer<List<PlanRow>> use) {
        int wanted = year.get();
        Set<Long> organizations = filter.get().organizations();
        tools.tasks().run("正在按规定编排计划", progress -> reader.fromNorms(wanted, organizations)).onSuccess(use).start();
    }

    /** Hands on what was planned the year before and is not planned yet, of the organizations chosen. */
    public void proposeFromYearBefore(Consumer<List<PlanRow>> use) {
        int wanted = year.get();
        Set<Long> organizations = filter.get().organizations();
        tools.tasks().run("正在读取上年计划", progress -> reader.fromYearBefore(wanted, organizations)).onSuccess(use).start();
    }

    /** Adds proposed lines, all or none; 撤销 is offered. */
    public void addAll(List<PlanRow> rows) {
        run("正在新增计划", () -> {
            List<Long> added = service.addAll(rows.stream().map(PlanRow::line).toList()).stream().map(PlanLine::id).toList();
            return () -> tools.notices().undoable("已新增 " + added.size() + " 条计划", () -> act("正在撤销", () -> service.removeAll(added), "已撤销新增的计划"));
        });
    }

    /** Writes rows and columns exactly as given; says so when it is done. */
    public void export(List<PlanRow> rows, List<DataColumn<PlanRow, ?>> columns, Path target) {
        ShownExport.Shown shown = new ShownExport.Shown(title(), "共 " + rows.size() + " 条", "截至 " + today(),
                columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        tools.tasks().perform("正在导出计划", progress -> export.write(shown, target, progress))
                .onSuccess(done -> tools.notices().done("已导出 " + rows.size() + " 条计划到“" + target.getFileName() + "”")).start();
    }

    /** Work that tells in the end what was done. */
    private interface Told {
        Runnable work();
    }

    private void run(String title, Told work) {
        tools.tasks().run(title, progress -> work.work()).onSuccess(told -> {
            told.run();
            load();
        }).onError(problem -> explain(title, problem)).start();
    }

    private void act(String title, Runnable work, String told) {
        run(title, () -> {
            work.run();
            return () -> tools.notices().done(told);
        });
    }

    private void explain(String title, Throwable problem) {
        load();
        if (problem instanceof RefusedException) {
            tools.prompts().info("没有做成", problem.getMessage());
        } else {
            tools.failures().report(title, problem);
        }
    }

    public IntegerProperty yearProperty() {
        return year;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Whether anything has been read yet. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Grows each time what is shown was worked out anew. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }
}
