package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.exchange.Rejection;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays what a row says over what is kept of a meeting, or over nothing. A blank cell leaves what is kept. */
final class MeetingMerge {

    private static final Pattern YEAR_NAMED = Pattern.compile("(?<!\\d)(20\\d{2})年度");

    private final MeetingImportFields fields;
    private final ImportRow row;
    private final NameFinder finder;
    private final Organization organization;
    private final List<Rejection> problems;
    private final Map<MeetingField, Object> values = new EnumMap<>(MeetingField.class);
    private Meeting meeting;

    /** @param base what is kept, or a new meeting with kind, day and times only */
    MeetingMerge(MeetingImportFields fields, ImportRow row, NameFinder finder, Organization organization, Meeting base, List<Rejection> problems) {
        this.fields = fields;
        this.row = row;
        this.finder = finder;
        this.organization = organization;
        this.problems = problems;
        this.meeting = base;
        this.values.putAll(base.values());
    }

    /** The record as it is to be kept; problems go to the problems. */
    MeetingFile over(MeetingFile before, boolean lecture, RowAttendance people, boolean firstTopic) {
        Digest digest = new Digest(before, organization);
        fields.texts().forEach((field, column) -> row.get(column).ifPresent(text -> text(field, text, digest)));
        fields.persons().forEach((field, column) -> row.get(column).ifPresent(name -> person(field, column, name)));
        fields.flags().forEach(this::flag);
        if (lecture) {
            values.put(MeetingField.COUNTS_AS_LECTURE, true);
        }
        row.get(fields.audience).ifPresent(count -> values.put(MeetingField.AUDIENCE, count));
        row.get(fields.hours).ifPresent(hours -> values.put(MeetingField.HOURS, hours));
        row.get(fields.reportedOn).ifPresent(this::reported);
        if (!firstTopic) {
            row.get(fields.leaders).ifPresent(this::leaders);
        }
        row.get(fields.topics).ifPresent(this::topics);
        year(before);
        AgendaMerge agenda = new AgendaMerge(fields, row, before, firstTopic);
        agenda.leftOver().forEach(line -> append(line.field(), line.text()));
        numbers(before, people);
        try {
            return before.with(meeting.with(values)).withAgenda(agenda.items()).withAttendance(people.attendance(before.attendance()));
        } catch (IllegalArgumentException e) {
            problems.add(row.reject(e.getMessage().replaceFirst("。$", "")));
            return before;
        }
    }

    private void text(MeetingField field, String text, Digest digest) {
        String own = field == MeetingField.REMARKS ? digest.ownRemark(text) : text;
        if (field == MeetingField.REMARKS && digest.saysLecture(text)) {
            values.put(MeetingField.COUNTS_AS_LECTURE, true);
        }
        if (own == null || digest.tells(field, own)) {
            return;
        }
        if (field.belongsTo(meeting.kind())) {
            values.put(field, own);
        } else {
            append(MeetingField.CONTENT, field.label() + "：" + own);
        }
    }

    private void append(MeetingField field, String line) {
        String kept = (String) values.get(field);
        if (kept == null || !Digest.bare(kept).contains(Digest.bare(line))) {
            values.put(field, kept == null ? line : kept + "\n" + line);
        }
    }

    private void person(MeetingField field, ImportField<?> column, WrittenName written) {
        if (misplaced(field, column)) {
            return;
        }
        boolean anywhere = field == MeetingField.LECTURER;
        NameFinder.Found<RosterEntry> found = finder.inUnit(written, anywhere ? null : organization);
        PersonRef kept = (PersonRef) values.get(field);
        if (found.problem() != null) {
            boolean known = kept != null && NameFinder.key(kept.name()).equals(NameFinder.key(written.name()));
            if (!known) {
                problems.add(row.reject(column, found.problem()));
            }
            return;
        }
        PersonRef person = found.person() == null ? new PersonRef(null, written.name())
                : new PersonRef(found.person().member().id(), found.person().member().name());
        if (kept == null || !kept.name().equals(person.name()) || kept.memberId() == null && person.memberId() != null) {
            values.put(field, person);
        }
        if (anywhere && found.rest() != null && row.get(fields.texts().get(MeetingField.LECTURER_POST)).isEmpty()) {
            values.putIfAbsent(MeetingField.LECTURER_POST, found.rest());
        }
    }

    /** 领学人/授课人 is one column in many registers: of two names the second lectured, and of a lecture a single one did. */
    private void leaders(List<WrittenName> names) {
        boolean lecture = meeting.kind() == MeetingKind.PARTY_LECTURE || Boolean.TRUE.equals(values.get(MeetingField.COUNTS_AS_LECTURE));
        PersonRef lecturer = (PersonRef) values.get(MeetingField.LECTURER);
        String single = NameFinder.key(names.get(0).name());
        if (names.size() == 1 && lecturer != null && NameFinder.key(lecturer.name()).equals(single)) {
            return;
        }
        boolean lectured = names.size() == 1 && lecture && lecturer == null;
        person(lectured ? MeetingField.LECTURER : MeetingField.STUDY_LEADER, fields.leaders, names.get(0));
        if (names.size() == 2) {
            person(MeetingField.LECTURER, fields.leaders, names.get(1));
        }
    }

    /** 否 is worth keeping only where it is asked for, or takes back a 是. */
    private void flag(MeetingField field, ImportField<Boolean> column) {
        Boolean flag = row.get(column).orElse(null);
        boolean telling = Boolean.TRUE.equals(flag) || values.containsKey(field) || field == MeetingField.ON_FIXED_DAY && field.belongsTo(meeting.kind());
        if (flag != null && telling && !misplaced(field, column)) {
            values.put(field, flag);
        }
    }

    /** Whether a meeting of this kind has no such field; that is a problem then. */
    private boolean misplaced(MeetingField field, ImportField<?> column) {
        if (field.belongsTo(meeting.kind()) || field == MeetingField.COUNTS_AS_LECTURE) {
            return false;
        }
        problems.add(row.reject(column, meeting.kind().label() + "没有“" + field.label() + "”这一项，请清空这一格"));
        return true;
    }

    private void reported(PartialDate day) {
        if (misplaced(MeetingField.REPORTED_ON, fields.reportedOn)) {
            return;
        }
        if (!day.isFull()) {
            problems.add(row.reject(fields.reportedOn, "日期没有写到日"));
            return;
        }
        values.put(MeetingField.REPORTED_ON, day.firstDay());
    }

    private void topics(Set<Topic> named) {
        Set<Topic> all = EnumSet.copyOf(named);
        all.addAll(meeting.topics());
        meeting = meeting.withTopics(all);
    }

    /** The year that is written, or that the meeting's name says; else the one that is kept. */
    private void year(MeetingFile before) {
        Optional<Integer> written = row.get(fields.year);
        if (written.isPresent()) {
            meeting = meeting.withBelongsToYear(written.get());
        } else if (before.meeting().id() == 0 && meeting.kind().yearly()) {
            LocalDate day = meeting.heldOn();
            Matcher named = YEAR_NAMED.matcher(row.get(fields.title).orElse("") + " " + row.get(fields.texts().get(MeetingField.THEME)).orElse(""));
            int year = named.find() ? Integer.parseInt(named.group(1)) : day.getYear();
            meeting = meeting.withBelongsToYear(year == day.getYear() - 1 ? year : day.getYear());
        }
    }

    private void numbers(MeetingFile before, RowAttendance people) {
        boolean keptByName = before.attendance().stream().anyMatch(person -> !person.guest());
        if (people.guestNote() != null && before.guests().isEmpty()) {
            values.put(MeetingField.GUEST_NOTE, people.guestNote());
        }
        if (people.byName()) {
            return;
        }
        number(MeetingField.DUE_COUNT, people.dueCount(), keptByName, fields.dueCount);
        number(MeetingField.PRESENT_COUNT, people.presentCount(), keptByName, fields.presentCount);
        if (people.absenceNote() != null && !keptByName && !Digest.same((String) values.get(MeetingField.ABSENCE_NOTE), people.absenceNote())) {
            values.put(MeetingField.ABSENCE_NOTE, people.absenceNote());
        }
    }

    private void number(MeetingField field, Integer number, boolean keptByName, ImportField<Integer> column) {
        if (number == null) {
            return;
        }
        if (keptByName && !number.equals(values.get(field))) {
            problems.add(row.reject(column, field.label() + "写的是" + number + "，这次会议已按姓名登记为" + values.get(field) + "，请核对"));
        } else if (number < 0) {
            problems.add(row.reject(column, "缺席的人数多于应到人数，请核对"));
        } else {
            values.put(field, number);
        }
    }
}
