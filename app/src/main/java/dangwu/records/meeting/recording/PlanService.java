package dangwu.records.meeting.recording;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making plans, and tying their lines to the meetings that fulfil them. */
public final class PlanService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "plan_line";

    private static final String GONE = "这条计划已被删除，请刷新后再试。";

    private final Database database;
    private final PlanRepository plans;
    private final MeetingRepository meetings;
    private final OrganizationRepository organizations;

    public PlanService(Database database, PlanRepository plans, MeetingRepository meetings, OrganizationRepository organizations) {
        this.database = database;
        this.plans = plans;
        this.meetings = meetings;
        this.organizations = organizations;
    }

    /** Keeps {@code line}: a new one when its id is 0, else over the one with its id. */
    public PlanLine save(PlanLine line) {
        return database.write(line.id() == 0 ? "新增计划" : "修改计划", scope -> save(scope, line));
    }

    /** Adds the lines of a whole plan at once; all or none. */
    public List<PlanLine> addAll(List<PlanLine> lines) {
        return database.write("新增计划", scope -> lines.stream().map(line -> save(scope, line)).toList());
    }

    /** Adds many lines without looking them over, audited in short, as part of a larger write; for samples and for rows that were checked. */
    public List<PlanLine> addAll(WriteScope scope, List<PlanLine> lines) {
        List<PlanLine> kept = plans.add(scope, lines);
        kept.forEach(line -> scope.audit(AuditChange.between(SUBJECT, line.id(), line.name(), Map.of(), Map.of("月份", line.month().toString()))));
        return kept;
    }

    /** As {@link #save(PlanLine)}, as part of a larger write. */
    public PlanLine save(WriteScope scope, PlanLine line) {
        Organization organization = organizations.tree(scope.sql()).get(line.organizationId());
        if (!line.kind().heldBy(organization.kind())) {
            throw new RefusedException(line.kind() == MeetingKind.DEMOCRATIC_LIFE_MEETING ? "民主生活会由党组、党委的领导班子召开，“" + organization.name() + "”应计划组织生活会。"
                    : organization.kind().label() + "“" + organization.name() + "”不召开" + line.kind().label() + "，请核对计划。");
        }
        Map<String, String> before = Map.of();
        PlanLine kept = line;
        if (line.id() == 0) {
            kept = plans.add(scope, List.of(line)).get(0);
        } else {
            before = MeetingText.of(plans.find(scope.sql(), line.id()).orElseThrow(() -> new RefusedException(GONE)));
            plans.update(scope, line);
        }
        scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.name(), before, MeetingText.of(kept)));
        return kept;
    }

    /** Ties line {@code id} to the meeting that fulfilled it, in whatever month that was held. */
    public void fulfil(long id, long meetingId) {
        database.write("完成计划", scope -> {
            PlanLine line = plans.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            Meeting meeting = meetings.find(scope.sql(), meetingId).orElseThrow(() -> new RefusedException("这条会议记录已被删除，请刷新后再试。")).meeting();
            if (!meeting.complete()) {
                throw new RefusedException("“" + meeting.name() + "”还是草稿，登记完成后才能计为完成计划。");
            }
            if (meeting.organizationId() != line.organizationId() || meeting.kind() != line.kind()) {
                throw new RefusedException("“" + meeting.name() + "”不是这条计划的组织所召开的" + line.kind().label() + "。");
            }
            return save(scope, line.withMeeting(meetingId));
        });
    }

    /** Opens line {@code id} again. */
    public void reopen(long id) {
        database.write("恢复计划", scope -> save(scope, plans.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE)).withMeeting(null)));
    }

    /** Removes a line; {@link #restore} brings it back. */
    public PlanLine remove(long id) {
        return database.write("删除计划", scope -> {
            PlanLine removed = plans.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            plans.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, removed.name(), MeetingText.of(removed), Map.of()));
            return removed;
        });
    }

    /** Removes several lines at once, all or none; who is gone already is passed over. */
    public List<PlanLine> removeAll(List<Long> ids) {
        return database.write("删除计划", scope -> ids.stream().map(id -> plans.find(scope.sql(), id)).flatMap(Optional::stream).map(line -> {
            plans.remove(scope, line.id());
            scope.audit(AuditChange.between(SUBJECT, line.id(), line.name(), MeetingText.of(line), Map.of()));
            return line;
        }).toList());
    }

    /** Brings back what {@link #removeAll} took away, as it was. */
    public void restoreAll(List<PlanLine> removed) {
        database.write("撤销删除计划", scope -> {
            plans.add(scope, removed);
            removed.forEach(line -> scope.audit(AuditChange.between(SUBJECT, line.id(), line.name(), Map.of(), MeetingText.of(line))));
            return null;
        });
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(PlanLine removed) {
        database.write("撤销删除计划", scope -> {
            plans.add(scope, List.of(removed));
            scope.audit(AuditChange.between(SUBJECT, removed.id(), removed.name(), Map.of(), MeetingText.of(removed)));
            return null;
        });
    }
}
