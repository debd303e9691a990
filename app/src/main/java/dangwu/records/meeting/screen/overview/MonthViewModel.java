package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A month with what was held and is planned on its days, of the organizations and kinds that are chosen. */
public final class MonthViewModel {

    private static final int DAYS_OF_WEEK = 7;

    private final MeetingsViewModel meetings;
    private final OverviewReader reader;
    private final MeetingOpener opener;
    private final Tasks tasks;
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private List<MonthEntry> read = List.of();
    private int reading;

    public MonthViewModel(MeetingsViewModel meetings, OverviewReader reader, MeetingOpener opener, Tasks tasks) {
        this.meetings = meetings;
        this.reader = reader;
        this.opener = opener;
        this.tasks = tasks;
        month.set(YearMonth.from(meetings.today()));
        month.addListener((property, before, now) -> load());
        meetings.filterProperty().addListener((property, before, now) -> refilled.set(refilled.get() + 1));
    }

    /** Reads the month anew. */
    public void load() {
        int turn = ++reading;
        YearMonth wanted = month.get();
        tasks.run("正在读取月历", progress -> reader.month(wanted)).onSuccess(entries -> {
            if (turn == reading) {
                read = entries;
                refilled.set(refilled.get() + 1);
            }
        }).start();
    }

    /** Goes so many months on; negative: back. */
    public void turn(int months) {
        month.set(month.get().plusMonths(months));
    }

    /** The days of the weeks, Monday first, that the month touches. */
    public List<LocalDate> days() {
        LocalDate first = month.get().atDay(1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        LocalDate last = month.get().atEndOfMonth();
        LocalDate end = last.plusDays(DAYS_OF_WEEK - (long) last.getDayOfWeek().getValue());
        return monday.datesUntil(end.plusDays(1)).toList();
    }

    /** What stands on {@code day}, the earliest first. */
    public List<MonthEntry> on(LocalDate day) {
        return read.stream().filter(this::wanted).filter(entry -> day.equals(entry.day())).toList();
    }

    /** What is planned for the month without a day. */
    public List<MonthEntry> undated() {
        return read.stream().filter(this::wanted).filter(entry -> entry.day() == null).toList();
    }

    /** E.g. 已开 12 次，草稿 1 次，计划 5 项. */
    public String summary() {
        LocalDate today = meetings.today();
        List<MonthEntry> shown = read.stream().filter(this::wanted).toList();
        StringBuilder text = new StringBuilder("已开 ").append(count(shown, MonthEntry.State.HELD, today)).append(" 次");
        append(text, "草稿", count(shown, MonthEntry.State.DRAFT, today), "次");
        append(text, "计划", count(shown, MonthEntry.State.PLANNED, today), "项");
        append(text, "计划未开", count(shown, MonthEntry.State.MISSED, today), "项");
        return text.toString();
    }

    private static void append(StringBuilder text, String what, long count, String measure) {
        if (count > 0) {
            text.append("，").append(what).append(' ').append(count).append(' ').append(measure);
        }
    }

    private static long count(List<MonthEntry> entries, MonthEntry.State state, LocalDate today) {
        return entries.stream().filter(entry -> entry.state(today) == state).count();
    }

    private boolean wanted(MonthEntry entry) {
        OverviewFilter filter = meetings.filterProperty().get();
        boolean kind = filter.kinds().isEmpty() || filter.kinds().contains(entry.kind());
        return filter.wants(entry.organizationId()) && kind;
    }

    /** Opens a meeting; begins the record of what is planned. */
    public void open(MonthEntry entry) {
        if (entry.meeting() != null) {
            opener.open(entry.meeting().id());
        } else {
            LocalDate day = entry.day() != null ? entry.day() : month.get().equals(YearMonth.from(meetings.today())) ? meetings.today() : month.get().atEndOfMonth();
            opener.start(new MeetingStart(entry.kind(), entry.organizationId(), day, entry.plan().id()));
        }
    }

    /** Begins a record on {@code day}. */
    public void start(LocalDate day) {
        Set<MeetingKind> kinds = meetings.filterProperty().get().kinds();
        MeetingKind only = kinds.size() == 1 ? kinds.iterator().next() : null;
        opener.start(new MeetingStart(only, meetings.onlyOrganization(), day, null));
    }

    public LocalDate today() {
        return meetings.today();
    }

    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /** Grows each time what is shown was worked out anew. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }
}
