package dangwu.records.meeting.imports;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.exchange.DatabaseImporter;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportKind;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.recording.MeetingBatch;
import dangwu.records.meeting.recording.MeetingFactsRepository;
import dangwu.records.meeting.recording.MeetingService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes sheets of meetings (L34, L45, L46 and what units make themselves) into the records, with who attended by name or by number. Names are held
 * against the roster of the meeting's day and never guessed. A blank cell never empties what is kept, and the same file again adds nothing.
 */
public final class MeetingImporter extends DatabaseImporter<MeetingImportRow> {

    /** What it imports. */
    public static final ImportKind KIND = new ImportKind("meetings", "会议", false);

    /** Meetings written at once, between two looks at whether the person wants to stop. */
    private static final int STEP = 250;

    private final Rooms rooms;
    private final Clock clock;
    private final MeetingImportOptions options;
    private final MeetingImportFields fields = new MeetingImportFields();

    /** The room of meetings, as the importer needs it. */
    public record Rooms(MeetingRepository meetings, MeetingFactsRepository facts, MeetingService service) {}

    public MeetingImporter(Database database, Rooms rooms, Clock clock, MeetingImportOptions options) {
        super(KIND, database);
        this.rooms = rooms;
        this.clock = clock;
        this.options = options;
    }

    @Override
    protected ImportColumns columns() {
        return fields;
    }

    /** @throws RefusedException when there are rows, and no organization that could have held them */
    @Override
    public ImportPlan<MeetingImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        return database().read(sql -> {
            MeetingBatch batch = rooms.facts().batch(sql, LocalDate.now(clock));
            if (sheet.read() > 0 && batch.organizations().all().isEmpty()) {
                throw new RefusedException("台账里还没有党组织，会议无处可归。请先导入党组织和党员，再导入会议。");
            }
            return new MeetingImportPlanner(fields, batch, options, sheet).plan(progress);
        });
    }

    @Override
    protected void write(WriteScope scope, List<MeetingImportRow> rows, ImportProgress progress) {
        refuseOutdated(rows, day -> rooms.meetings().files(scope.sql(), MeetingFilter.ALL.between(day.atDay(1), day.atEndOfMonth())));
        Map<Long, MeetingFile> before = rows.stream().map(MeetingImportRow::before).filter(file -> file != null)
                .collect(Collectors.toMap(file -> file.meeting().id(), Function.identity()));
        for (int from = 0; from < rows.size(); from += STEP) {
            progress.step(from, rows.size());
            List<MeetingImportRow> some = rows.subList(from, Math.min(from + STEP, rows.size()));
            rooms.service().keepChecked(scope, some.stream().map(MeetingImportRow::file).toList(), before);
        }
    }

    /** Between the preview and now somebody may have recorded the same meeting, or changed it. */
    private static void refuseOutdated(List<MeetingImportRow> rows, Function<YearMonth, List<MeetingFile>> keptIn) {
        Map<YearMonth, List<MeetingImportRow>> byMonth = new HashMap<>();
        rows.forEach(row -> byMonth.computeIfAbsent(YearMonth.from(row.file().meeting().heldOn()), month -> new ArrayList<>()).add(row));
        byMonth.forEach((month, some) -> {
            Map<LocalDate, List<MeetingFile>> kept = keptIn.apply(month).stream().collect(Collectors.groupingBy(file -> file.meeting().heldOn()));
            for (MeetingImportRow row : some) {
                KeptMeeting now = KeptMeeting.among(kept.getOrDefault(row.file().meeting().heldOn(), List.of()), row.file().meeting().organizationId(),
                        row.file().meeting().kind(), row.file().meeting().startsAt());
                if (now.problem() != null || row.before() == null && now.file() != null || row.before() != null && !row.before().equals(now.file())) {
                    throw new RefusedException(row.file().meeting().heldOn() + "的" + row.file().meeting().kind().label() + "在预览之后有改动，什么也没有写入，请重新预览后再导入。");
                }
            }
        });
    }
}
