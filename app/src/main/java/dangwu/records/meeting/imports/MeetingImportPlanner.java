package dangwu.records.meeting.imports;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingBatch;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.member.MemberFile;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the rows of one sheet with the meetings kept and with the rosters of their days, and says for each what is to be done. */
final class MeetingImportPlanner {

    private static final Set<MeetingRemark.Place> WHEN_AND_WHOSE = Set.of(MeetingRemark.Place.DAY, MeetingRemark.Place.TIME, MeetingRemark.Place.YEAR,
            MeetingRemark.Place.HEAD);

    private final MeetingImportFields fields;
    private final MeetingBatch batch;
    private final ParsedSheet sheet;
    private final MeetingPlaces places;
    private final Set<String> ever;
    private final MeetingImportNotes notes = new MeetingImportNotes();
    private final MeetingChanges changes = new MeetingChanges();
    private final Map<String, Optional<MeetingKind>> kindOfSheet = new HashMap<>();
    private final Map<LocalDate, List<Planned>> ofDay = new HashMap<>();
    private final List<RowPlan<MeetingImportRow>> plans = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private NameFinder finder;
    private LocalDate day;

    MeetingImportPlanner(MeetingImportFields fields, MeetingBatch batch, MeetingImportOptions options, ParsedSheet sheet) {
        this.fields = fields;
        this.batch = batch;
        this.sheet = sheet;
        this.places = new MeetingPlaces(batch.organizations(), fields, options, sheet);
        this.ever = batch.history().files().stream().map(MemberFile::member).map(member -> NameFinder.key(member.name())).collect(Collectors.toCollection(HashSet::new));
    }

    /** A row whose day is known. */
    private record Dated(ImportRow row, MeetingTime when) {}

    /** A row that is settled, for finding others about the same meeting. */
    private record Planned(ImportRow row, MeetingFile file) {}

    /** Who held what, when. */
    private record Head(MeetingCells.Kinds kind, Organization organization, MeetingTime when) {

        String subject() {
            return when.day() + " " + organization.displayName() + " " + kind.kind().label();
        }
    }

    ImportPlan<MeetingImportRow> plan(ImportProgress progress) {
        List<Dated> rows = new ArrayList<>();
        for (ImportRow row : sheet.rows()) {
            List<Rejection> problems = new ArrayList<>();
            if (fields.all().stream().allMatch(field -> row.get(field).isEmpty())) {
                // An empty ledger has a row that says 无.
                plans.add(RowPlan.of(row, "无", Outcome.UNCHANGED, List.of(), null));
                continue;
            }
            MeetingTime when = RowTime.of(row, fields, problems);
            if (when == null) {
                reject(row, subject(row), problems);
            } else {
                rows.add(new Dated(row, when));
            }
        }
        // Rosters and kept meetings are read day by day.
        rows.sort(Comparator.comparing(dated -> dated.when().day()));
        for (int i = 0; i < rows.size(); i++) {
            progress.step(i, rows.size());
            plan(rows.get(i));
        }
        sheet.faulty().forEach(row -> plans.add(RowPlan.of(row, subject(row), Outcome.REJECTED, List.of(), null)));
        return ImportPlan.of(sheet, plans, rejections, notes.sentences());
    }

    private void plan(Dated dated) {
        ImportRow row = dated.row();
        List<Rejection> problems = new ArrayList<>();
        Optional<MeetingCells.Kinds> kind = kind(row, problems);
        Optional<Organization> organization = kind.flatMap(known -> places.of(row, known.kind(), dated.when().day(), problems));
        if (organization.isEmpty()) {
            reject(row, subject(row), problems);
            return;
        }
        if (!dated.when().day().equals(day)) {
            day = dated.when().day();
            finder = new NameFinder(batch.roster(day), places.names(), ever);
        }
        plan(row, new Head(kind.get(), organization.get(), dated.when()), problems);
    }

    private void plan(ImportRow row, Head head, List<Rejection> problems) {
        KeptMeeting kept = KeptMeeting.among(batch.kept(day), head.organization().id(), head.kind().kind(), head.when().start());
        if (kept.problem() != null) {
            problems.add(row.reject(fields.date, kept.problem()));
            reject(row, head.subject(), problems);
            return;
        }
        MeetingFile before = kept.file() != null ? kept.file() : MeetingFile.of(Meeting.draft(head.organization().id(), head.kind().kind(), day)
                .withStatus(Meeting.Status.COMPLETE));
        if (!mayBeHeld(row, head, timed(before.meeting(), head.when()), problems)) {
            reject(row, head.subject(), problems);
            return;
        }
        RowAttendance people = new RowAttendance(fields, row, finder, circle(head), problems).read();
        Meeting base = timed(before.meeting(), head.when());
        MeetingFile file = new MeetingMerge(fields, row, finder, head.organization(), base, problems).over(before, head.kind().lecture(), people, isFirstTopic(row));
        Planned same = sameInFile(head);
        if (same != null && problems.isEmpty()) {
            repeated(row, head, file, same, problems);
            return;
        }
        if (!problems.isEmpty() || file.equals(kept.file())) {
            settle(row, head, file, Outcome.UNCHANGED, problems);
            return;
        }
        check(row, head, new Checked(file, kept.file(), people), problems);
    }

    /** Where such a meeting could not have been held at all, there is nothing to say of who attended. */
    private boolean mayBeHeld(ImportRow row, Head head, Meeting meeting, List<Rejection> problems) {
        batch.check(MeetingFile.of(meeting)).stream().filter(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION)
                .filter(remark -> WHEN_AND_WHOSE.contains(remark.place()))
                .forEach(remark -> problems.add(reject(row, remark)));
        return problems.isEmpty() || head.organization().existsOn(day) && head.kind().kind().heldBy(head.organization().kind());
    }

    /** A row on its last step. */
    private record Checked(MeetingFile file, MeetingFile before, RowAttendance people) {}

    private void check(ImportRow row, Head head, Checked checked, List<Rejection> problems) {
        List<MeetingRemark> remarks = new ArrayList<>(batch.check(checked.file()));
        if (checked.people().doubt() != null) {
            remarks.add(new MeetingRemark(MeetingRemark.DATA, MeetingRemark.Weight.DOUBT, MeetingRemark.Place.ATTENDANCE, checked.people().doubt()));
        }
        remarks.stream().filter(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION)
                .forEach(remark -> problems.add(reject(row, remark)));
        MeetingFile explained = checked.file();
        for (MeetingRemark remark : remarks) {
            String rule = remark.rule();
            boolean known = checked.file().explanations().stream().anyMatch(given -> given.rule().equals(rule)) && row.get(fields.explanation).isEmpty();
            if (remark.weight() == MeetingRemark.Weight.DOUBT && !known) {
                explained = explained.explained(rule, row.get(fields.explanation).orElse("按原记录导入。"));
            }
        }
        List<String> doubts = remarks.stream().filter(remark -> remark.weight() == MeetingRemark.Weight.DOUBT).map(MeetingRemark::sentence).toList();
        if (problems.isEmpty()) {
            notes.remarks(row, remarks, doubts);
            notes.attendance(row, checked.people(), checked.people().assumedAbsent().size());
            explained.attendance().stream().filter(person -> person.guest() && person.memberId() == null).forEach(person -> notes.stranger(row, person.name()));
            if (head.when().vague()) {
                notes.vague(row);
            }
            batch.take(explained);
            remember(row, explained);
            boolean isNew = checked.before() == null;
            List<FieldChange> list = changes.of(checked.before(), explained, checked.people().assumedAbsent(), doubts);
            plans.add(RowPlan.of(row, head.subject(), isNew ? Outcome.ADDED : Outcome.CHANGED, list, new MeetingImportRow(explained, checked.before())));
        } else {
            reject(row, head.subject(), problems);
        }
    }

    private void settle(ImportRow row, Head head, MeetingFile file, Outcome outcome, List<Rejection> problems) {
        if (!problems.isEmpty()) {
            reject(row, head.subject(), problems);
            return;
        }
        remember(row, file);
        plans.add(RowPlan.of(row, head.subject(), outcome, List.of(), new MeetingImportRow(file, file)));
    }

    /** Another sheet may tell the same again, as a summary behind the sheets of the branches does. */
    private void repeated(ImportRow row, Head head, MeetingFile file, Planned same, List<Rejection> problems) {
        boolean otherSheet = !same.row().sheet().equals(row.sheet());
        boolean sameWords = file.meeting().values().equals(same.file().meeting().values())
                && file.attendance().equals(same.file().attendance());
        if (otherSheet && sameWords) {
            notes.repeated(row);
            plans.add(RowPlan.of(row, head.subject(), Outcome.UNCHANGED, List.of(), new MeetingImportRow(same.file(), same.file())));
            return;
        }
        String where = (otherSheet ? "“" + same.row().sheet() + "”" : "") + "第" + same.row().row() + "行";
        problems.add(row.reject(fields.date, "与" + where + "是同一次会议（同一组织、同一类型、同一天" + (head.when().start() == null ? "）；确是两次会议的，请写明开始时间" : "、同一时间），请只留一行")));
        reject(row, head.subject(), problems);
    }

    private Planned sameInFile(Head head) {
        List<Planned> earlier = ofDay.getOrDefault(day, List.of());
        KeptMeeting same = KeptMeeting.among(earlier.stream().map(Planned::file).toList(), head.organization().id(), head.kind().kind(), head.when().start());
        return earlier.stream().filter(planned -> same.file() != null ? planned.file() == same.file()
                : same.problem() != null && planned.file().meeting().kind() == head.kind().kind()
                && planned.file().meeting().organizationId() == head.organization().id()).findFirst().orElse(null);
    }

    private void remember(ImportRow row, MeetingFile file) {
        ofDay.computeIfAbsent(day, d -> new ArrayList<>()).add(new Planned(row, file));
    }

    private Optional<MeetingCells.Kinds> kind(ImportRow row, List<Rejection> problems) {
        Optional<MeetingCells.Kinds> written = row.get(fields.kind);
        if (written.isPresent()) {
            return written;
        }
        Optional<MeetingKind> named = row.get(fields.title).flatMap(MeetingCells::kindNamedIn)
                .or(() -> kindOfSheet.computeIfAbsent(row.sheet(), this::kindOfSheet));
        if (named.isPresent()) {
            notes.kindFromName(row);
            return named.map(kind -> new MeetingCells.Kinds(kind, false));
        }
        problems.add(row.reject(fields.kind, row.present(fields.kind) ? "没有填写会议类型" : "看不出是什么会议，请补上“会议类型”这一列"));
        return Optional.empty();
    }

    private Optional<MeetingKind> kindOfSheet(String name) {
        return MeetingCells.kindNamedIn(name).or(() -> MeetingCells.kindNamedIn(String.join("\n", sheet.titles().getOrDefault(name, List.of()))));
    }

    private boolean isFirstTopic(ImportRow row) {
        return row.sheet().contains("第一议题") || sheet.titles().getOrDefault(row.sheet(), List.of()).stream().anyMatch(title -> title.contains("第一议题"));
    }

    private static Meeting timed(Meeting meeting, MeetingTime when) {
        return when.start() == null ? meeting : meeting.withTimes(when.start(), when.end() == null ? meeting.endsAt() : when.end());
    }

    private RowAttendance.Circle circle(Head head) {
        MeetingKind kind = head.kind().kind();
        Organization organization = head.organization();
        List<DuePerson> concerned = kind.dueBody() != DueBody.OPEN ? batch.due(kind, organization.id(), day)
                : batch.roster(day).entries().stream().map(MeetingImportPlanner::invited).toList();
        return new RowAttendance.Circle(kind, organization, concerned);
    }

    /** Where there is no fixed circle, whoever is named was asked to come. */
    private static DuePerson invited(RosterEntry entry) {
        return new DuePerson(entry.member().id(), entry.member().name(), entry.postText().isEmpty() ? null : entry.postText(), entry.groupId(), true, false, null);
    }

    private Rejection reject(ImportRow row, MeetingRemark remark) {
        String reason = remark.sentence().replaceFirst("。$", "");
        ImportField<?> column = switch (remark.place()) {
            case TIME, DAY, YEAR -> remark.sentence().startsWith("结束时间") && !row.cellText(fields.time).isEmpty() ? fields.time
                    : remark.sentence().startsWith("结束时间") && !row.cellText(fields.end).isEmpty() ? fields.end
                    : remark.sentence().contains("归属年度") && !row.cellText(fields.year).isEmpty() ? fields.year : fields.date;
            case HEAD -> remark.sentence().startsWith("上报日期") ? fields.reportedOn : fields.kind;
            case ATTENDANCE -> List.<ImportField<?>>of(fields.guests, fields.present, fields.absent, fields.presentCount).stream()
                    .filter(field -> !row.cellText(field).isEmpty() && (field != fields.guests || remark.sentence().contains("列席"))).findFirst().orElse(fields.present);
            default -> null;
        };
        return column == null ? row.reject(reason) : row.reject(column, reason);
    }

    private void reject(ImportRow row, String subject, List<Rejection> problems) {
        rejections.addAll(problems);
        plans.add(RowPlan.of(row, subject, Outcome.REJECTED, List.of(), null));
    }

    /** What the row is about in its own words, where it cannot be known better. */
    private String subject(ImportRow row) {
        List<String> words = List.of(row.cellText(fields.date), row.cellText(fields.organization), row.cellText(fields.kind), row.get(fields.title).orElse(""));
        return words.stream().filter(word -> !word.isEmpty()).limit(3).collect(Collectors.joining(" "));
    }
}
