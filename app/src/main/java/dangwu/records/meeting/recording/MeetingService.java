package dangwu.records.meeting.recording;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.Explanation;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.due.DuePerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Recording meetings. A draft is taken in as it is; a complete record is refused with a {@link RefusedException} where it contradicts itself or a rule. */
public final class MeetingService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "meeting";
    /** Likewise, for follow-ups. */
    public static final String FOLLOW_UP_SUBJECT = "follow_up";

    private static final String GONE = "这条会议记录已被删除，请刷新后再试。";

    private final Database database;
    private final MeetingRepository meetings;
    private final MeetingFactsRepository facts;
    private final PlanRepository plans;
    private final Clock clock;

    public MeetingService(Database database, MeetingRepository meetings, MeetingFactsRepository facts, PlanRepository plans, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.facts = facts;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * A meeting that was taken away, with the lines of the plan that it fulfilled.
     *
     * @param planLines their ids
     */
    public record Removed(MeetingFile file, List<Long> planLines) {

        public Removed {
            planLines = List.copyOf(planLines);
        }
    }

    /** Those whom such a meeting on {@code day} concerns, in the order of a sign-in sheet; empty where the clerk says who is due. */
    public List<DuePerson> due(MeetingKind kind, long organizationId, LocalDate day) {
        return database.read(sql -> facts.unit(sql, kind, organizationId, day, today()).due());
    }

    /**
     * Those whom {@code file} concerns, as {@link #due(MeetingKind, long, LocalDate)}; its own votes count: one whose 转正 is voted on has no vote
     * himself, and one who is taken in is not yet due.
     */
    public List<DuePerson> due(MeetingFile file) {
        return database.read(sql -> facts.of(sql, file, today()).due());
    }

    /** A draft, not yet kept, with everything proposed that roster and posts of {@code day} tell. */
    public MeetingFile propose(MeetingKind kind, long organizationId, LocalDate day) {
        return Proposal.of(kind, day, database.read(sql -> facts.unit(sql, kind, organizationId, day, today())));
    }

    /**
     * What is said of a record that is being written.
     *
     * @param due     as {@link #due(MeetingFile)}
     * @param remarks as {@link #check(MeetingFile)}
     */
    public record Looked(List<DuePerson> due, List<MeetingRemark> remarks) {}

    /** Who is due and all that is off, both at once. */
    public Looked look(MeetingFile file) {
        return database.read(sql -> {
            MeetingFacts found = facts.of(sql, file, today());
            return new Looked(found.due(), MeetingCheck.check(file, found));
        });
    }

    /** All that is off in {@code file}, whether kept or not, contradictions first. */
    public List<MeetingRemark> check(MeetingFile file) {
        return database.read(sql -> MeetingCheck.check(file, facts.of(sql, file, today())));
    }

    /**
     * Keeps {@code file} as a draft, however much is missing or wrong; savings in a row are one audit entry. A record once complete does not
     * become a draft again.
     */
    public MeetingFile saveDraft(MeetingFile file) {
        return database.write("保存会议草稿", scope -> {
            MeetingFile before = before(scope, file);
            if (before != null && before.meeting().complete()) {
                throw new RefusedException("“" + before.meeting().name() + "”已经登记完成，请按修改会议记录保存。");
            }
            return keep(scope, before, file.with(file.meeting().withStatus(Meeting.Status.DRAFT)), scope::auditOn);
        });
    }

    /**
     * Keeps {@code file} as a complete record; the first open line of the plan for such a meeting in its month is fulfilled by it.
     *
     * @throws RefusedException when it holds a contradiction, or a doubt without an {@link Explanation}; the sentence names them all
     */
    public MeetingFile complete(MeetingFile file) {
        return database.write(file.meeting().id() == 0 || !file.meeting().complete() ? "登记会议" : "修改会议记录", scope -> complete(scope, file));
    }

    /** As {@link #complete(MeetingFile)}, as part of a larger write. */
    public MeetingFile complete(WriteScope scope, MeetingFile file) {
        MeetingFile wanted = file.with(file.meeting().withStatus(Meeting.Status.COMPLETE));
        MeetingFile before = before(scope, file);
        require(wanted, MeetingCheck.check(wanted, facts.of(scope.sql(), wanted, today())));
        MeetingFile kept = keep(scope, before, wanted);
        List<PlanLine> fulfilled = plans.fulfilledBy(scope.sql(), kept.meeting().id());
        fulfilled.stream().filter(line -> line.organizationId() != kept.meeting().organizationId() || line.kind() != kept.meeting().kind())
                .forEach(line -> plans.update(scope, line.withMeeting(null)));
        if (fulfilled.isEmpty()) {
            plans.openFor(scope.sql(), kept.meeting()).ifPresent(line -> plans.update(scope, line.withMeeting(kept.meeting().id())));
        }
        return kept;
    }

    /** Adds many complete records without looking them over, audited in short; for samples and for rows that an import has checked. */
    public List<MeetingFile> add(WriteScope scope, List<MeetingFile> files) {
        List<MeetingFile> kept = meetings.add(scope, files);
        for (MeetingFile file : kept) {
            Meeting meeting = file.meeting();
            scope.audit(AuditChange.between(SUBJECT, meeting.id(), meeting.name(), Map.of(), Map.of("类型", meeting.kind().label(), "日期",
                    meeting.heldOn().toString())));
        }
        return kept;
    }

    /**
     * Keeps many complete records that a {@link MeetingBatch} has looked over: new ones as {@link #add} does, the others over those with their
     * ids. Each new one fulfils the first open line of the plan for such a meeting in its month.
     *
     * @param before what is kept of those that are no new ones, by id
     */
    public void keepChecked(WriteScope scope, List<MeetingFile> files, Map<Long, MeetingFile> before) {
        List<MeetingFile> added = add(scope, files.stream().filter(file -> file.meeting().id() == 0).toList());
        files.stream().filter(file -> file.meeting().id() != 0).forEach(file -> keep(scope, before.get(file.meeting().id()), file));
        fulfilPlans(scope, added.stream().map(MeetingFile::meeting).toList());
    }

    private void fulfilPlans(WriteScope scope, List<Meeting> added) {
        if (added.isEmpty()) {
            return;
        }
        LocalDate first = added.stream().map(Meeting::heldOn).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = added.stream().map(Meeting::heldOn).max(LocalDate::compareTo).orElseThrow();
        List<PlanLine> open = new ArrayList<>(plans.between(scope.sql(), first, last).stream().filter(line -> !line.fulfilled()).toList());
        for (Meeting meeting : open.isEmpty() ? List.<Meeting>of() : added) {
            open.stream().filter(line -> line.plans(meeting)).findFirst().ifPresent(line -> {
                plans.update(scope, line.withMeeting(meeting.id()));
                open.remove(line);
            });
        }
    }

    /** Removes a meeting with all that belongs to it; the lines of the plan that it fulfilled are open again. {@link #restore} brings it back. */
    public Removed remove(long id) {
        return database.write("删除会议记录", scope -> {
            MeetingFile removed = meetings.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            List<PlanLine> lines = plans.fulfilledBy(scope.sql(), id);
            lines.forEach(line -> plans.update(scope, line.withMeeting(null)));
            meetings.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, removed.meeting().name(), MeetingText.of(removed), Map.of()));
            return new Removed(removed, lines.stream().map(PlanLine::id).toList());
        });
    }

    /** Brings back what {@link #remove} took away, as it was. */
    public void restore(Removed removed) {
        database.write("撤销删除会议记录", scope -> {
            meetings.add(scope, List.of(removed.file()));
            for (long line : removed.planLines()) {
                plans.find(scope.sql(), line).filter(found -> !found.fulfilled())
                        .ifPresent(found -> plans.update(scope, found.withMeeting(removed.file().meeting().id())));
            }
            scope.audit(AuditChange.between(SUBJECT, removed.file().meeting().id(), removed.file().meeting().name(), Map.of(), MeetingText.of(removed.file())));
            return null;
        });
    }

    /** Notes how far follow-up {@code id} has come; {@code doneOn} null: it stays open. */
    public void progress(long id, String progress, LocalDate doneOn) {
        database.write("登记落实情况", scope -> {
            Map.Entry<Long, FollowUp> found = meetings.followUp(scope.sql(), id).orElseThrow(() -> new RefusedException("这条落实事项已被删除，请刷新后再试。"));
            FollowUp after = found.getValue().withProgress(progress, doneOn);
            meetings.progress(scope, after);
            scope.audit(new AuditChange(FOLLOW_UP_SUBJECT, id, after.matter(), AuditChange.Kind.CHANGED,
                    AuditChange.between(FOLLOW_UP_SUBJECT, id, after.matter(), MeetingText.of(found.getValue()), MeetingText.of(after)).deltas()));
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MeetingFile before(WriteScope scope, MeetingFile file) {
        return file.meeting().id() == 0 ? null : meetings.find(scope.sql(), file.meeting().id()).orElseThrow(() -> new RefusedException(GONE));
    }

    private MeetingFile keep(WriteScope scope, MeetingFile before, MeetingFile file) {
        return keep(scope, before, file, scope::audit);
    }

    private MeetingFile keep(WriteScope scope, MeetingFile before, MeetingFile file, Consumer<AuditChange> audit) {
        if (file.equals(before)) {
            return file;
        }
        MeetingFile kept = before == null ? meetings.add(scope, List.of(file)).get(0) : meetings.update(scope, file);
        audit.accept(AuditChange.between(SUBJECT, kept.meeting().id(), kept.meeting().name(), before == null ? Map.of() : MeetingText.of(before),
                MeetingText.of(kept)));
        return kept;
    }

    private static void require(MeetingFile file, List<MeetingRemark> remarks) {
        List<String> refused = new ArrayList<>();
        remarks.stream().filter(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION).map(MeetingRemark::sentence).forEach(refused::add);
        if (!refused.isEmpty()) {
            throw new RefusedException(String.join("\n", refused));
        }
        Set<String> explained = new HashSet<>(file.explanations().stream().map(Explanation::rule).toList());
        String doubts = remarks.stream().filter(remark -> remark.weight() == MeetingRemark.Weight.DOUBT && !explained.contains(remark.rule()))
                .map(MeetingRemark::sentence).collect(Collectors.joining("\n"));
        if (!doubts.isEmpty()) {
            throw new RefusedException(doubts + "\n确属如此的，请填写说明后再登记。");
        }
    }
}
