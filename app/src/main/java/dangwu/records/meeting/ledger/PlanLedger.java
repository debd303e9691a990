package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Tone;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** L30 年度三会一课(组织生活)计划, a sheet for each branch with its groups; the plan of the 中心组 has a ledger of its own (L40). A year is shown to its end. */
final class PlanLedger extends MeetingBasedLedger {

    private static final List<Column> COLUMNS = List.of(Column.month("月份"), Column.text("会议(活动)名称", 16), Column.centred("类型", 12), Column.text("主题/内容", 34),
            Column.centred("时间", 11), Column.centred("主持人/授课人", 9), Column.text("参加范围", 11), Column.centred("责任人", 8), Column.centred("完成情况", 17));

    PlanLedger(LifeSource source) {
        super("L30", "三会一课计划", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope asked) {
        LedgerPeriod period = asked.period().filled();
        LifeScope scope = source().scope(new LedgerRequest(period.from(), period.to(), asked.request().organizationId(), asked.request().options()));
        Set<Long> wanted = scope.part().organizations().stream().map(Organization::id).collect(Collectors.toSet());
        List<PlanLine> lines = source().plans().between(scope.from(), scope.to()).stream()
                .filter(line -> wanted.contains(line.organizationId()) && line.kind() != MeetingKind.CENTRE_GROUP_STUDY).toList();
        Map<Long, MeetingLine> held = source().meetings().list(MeetingFilter.ALL.of(wanted).between(scope.from(), scope.to())).stream()
                .collect(Collectors.toMap(MeetingLine::id, Function.identity()));
        List<Organization> sheets = scope.sheets(lines.stream().map(PlanLine::organizationId).toList());
        List<Paper> papers = new ArrayList<>();
        for (Organization sheet : sheets) {
            Set<Long> holders = scope.onSheetOf(sheet);
            List<List<Object>> rows = lines.stream().filter(line -> holders.contains(line.organizationId())).map(line -> row(scope, sheet, line, held)).toList();
            papers.add(LifePaper.of(scope, sheet, sheet.displayName(), "三会一课(组织生活)计划", COLUMNS, rows));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private List<Object> row(LifeScope scope, Organization sheet, PlanLine line, Map<Long, MeetingLine> held) {
        List<Object> row = new ArrayList<>();
        row.add(line.month());
        row.add((line.organizationId() == sheet.id() ? "" : scope.nameOf(line.organizationId())) + line.name());
        row.add(line.kind().label());
        row.add(LifeWords.joined("；", line.theme(), line.remarks()));
        row.add(line.timeText() != null ? line.timeText() : line.plannedOn());
        row.add(line.presenter());
        row.add(line.scope());
        row.add(line.owner());
        row.add(state(line, held));
        return row;
    }

    /** A draft fulfils nothing yet. */
    private CellText state(PlanLine line, Map<Long, MeetingLine> held) {
        MeetingLine meeting = line.meetingId() == null ? null : held.get(line.meetingId());
        if (meeting != null && meeting.complete()) {
            return new CellText("已完成(" + LifeWords.monthDay(meeting.heldOn()) + ")", Tone.OK);
        }
        LocalDate last = line.plannedOn() != null ? line.plannedOn() : line.month().atEndOfMonth();
        if (meeting != null) {
            return new CellText("记录未完成", Tone.WARN);
        }
        return source().today().isAfter(last) ? new CellText("未完成", Tone.BAD) : new CellText("计划中", Tone.PLAIN);
    }
}
