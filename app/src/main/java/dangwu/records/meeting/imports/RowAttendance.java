package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Rejection;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who attended as a row tells it: by the names of those present, by the names of those absent, or by numbers. */
final class RowAttendance {

    private final MeetingImportFields fields;
    private final ImportRow row;
    private final NameFinder finder;
    private final Circle circle;
    private final List<DuePerson> concerned;
    private final List<Rejection> problems;

    private final Map<Object, Said> said = new LinkedHashMap<>();
    private final List<Attendance> guests = new ArrayList<>();
    private final List<String> assumedAbsent = new ArrayList<>();
    private boolean byName;
    private boolean restPresent;

    /**
     * What holds for the whole row.
     *
     * @param concerned those due, or for a meeting without a fixed circle everybody in the unit
     */
    record Circle(MeetingKind kind, Organization organization, List<DuePerson> concerned) {

        /** Who they are, for sentences. */
        String body() {
            String of = "“" + organization.displayName() + "”的";
            return switch (kind.dueBody()) {
                case COMMITTEE -> of + "委员";
                case LEADING_BODY -> of + "班子成员";
                default -> of + "党员";
            };
        }
    }

    RowAttendance(MeetingImportFields fields, ImportRow row, NameFinder finder, Circle circle, List<Rejection> problems) {
        this.fields = fields;
        this.row = row;
        this.finder = finder;
        this.circle = circle;
        this.concerned = circle.concerned();
        this.problems = problems;
    }

    /** How somebody attended; assumed: the row does not name him. */
    private record Said(DuePerson person, Attendance attendance, boolean assumed) {}

    /** Reads the row; problems with its names go to the problems. */
    RowAttendance read() {
        row.get(fields.present).ifPresent(people -> named(fields.present, people, AttendanceStatus.PRESENT));
        row.get(fields.leave).ifPresent(people -> named(fields.leave, people, AttendanceStatus.PERSONAL_LEAVE));
        row.get(fields.absent).ifPresent(people -> named(fields.absent, people, AttendanceStatus.ABSENT));
        boolean present = row.get(fields.present).filter(people -> people.count() == null && !people.nobody()).isPresent();
        boolean absent = named(fields.leave) || named(fields.absent) || nobodyAway();
        restPresent = everyone() || !present && absent && circleAgrees();
        byName = present || restPresent;
        if (byName) {
            rest();
        }
        row.get(fields.guests).ifPresent(people -> people.names().forEach(this::guest));
        numbers();
        return this;
    }

    /** Whether people are kept one by one; otherwise there are numbers at most. */
    boolean byName() {
        return byName;
    }

    /** Whether those whom the row does not name were taken to be there. */
    boolean restPresent() {
        return byName && restPresent;
    }

    /** Those due whom the row does not name among those present. */
    List<String> assumedAbsent() {
        return assumedAbsent;
    }

    /** One row a person, guests last; with {@code kept} for what is known of them already. */
    List<Attendance> attendance(List<Attendance> kept) {
        Map<Object, Attendance> before = new LinkedHashMap<>();
        kept.forEach(person -> before.put(key(person.memberId(), person.name()), person));
        Map<Object, Attendance> after = new LinkedHashMap<>(before);
        if (byName) {
            for (Said each : said.values()) {
                Object key = key(each.person().memberId(), each.person().name());
                after.put(key, before.containsKey(key) ? merged(before.get(key), each) : each.attendance());
            }
        }
        guests.forEach(guest -> after.putIfAbsent(key(guest.memberId(), guest.name()), guest));
        if (after.keySet().equals(before.keySet())) {
            return List.copyOf(after.values());
        }
        List<Attendance> people = new ArrayList<>(after.values().stream().filter(person -> !person.guest()).toList());
        after.values().stream().filter(Attendance::guest).forEach(people::add);
        return people;
    }

    /** What is kept says more than the bare word of a sheet, unless the sheet says something else. */
    private static Attendance merged(Attendance kept, Said now) {
        AttendanceStatus status = now.attendance().status();
        boolean bare = now.assumed() || status == AttendanceStatus.PRESENT || status == AttendanceStatus.ABSENT || status == AttendanceStatus.PERSONAL_LEAVE;
        boolean agree = status == kept.status() || bare && status.present() == kept.status().present() && now.attendance().reason() == null;
        if (agree) {
            String reason = now.attendance().reason();
            return reason == null || Objects.equals(reason, kept.reason()) ? kept : kept.with(kept.status(), reason);
        }
        return kept.with(status, now.attendance().reason());
    }

    private boolean everyone() {
        return row.get(fields.present).filter(PeopleCell::everyone).isPresent();
    }

    private boolean named(ImportField<PeopleCell> field) {
        return row.get(field).filter(people -> !people.names().isEmpty()).isPresent();
    }

    private boolean nobodyAway() {
        return row.get(fields.leave).filter(PeopleCell::nobody).isPresent() || row.get(fields.absent).filter(PeopleCell::nobody).isPresent();
    }

    /** Whether the number due that the row gives is that of the roster: otherwise it cannot be said who the others were. */
    private boolean circleAgrees() {
        long due = concerned.stream().filter(DuePerson::due).count();
        return circle.kind().dueBody() != DueBody.OPEN && due > 0 && row.get(fields.dueCount).filter(stated -> stated != due).isEmpty();
    }

    private void named(ImportField<PeopleCell> field, PeopleCell people, AttendanceStatus usual) {
        if (concerned.isEmpty() && !people.names().isEmpty()) {
            problems.add(row.reject(field, "当天没有登记" + circle.body() + "，请先登记" + (circle.kind().dueBody() == DueBody.MEMBERS ? "党员" : "任职") + "，或只填应到、实到人数"));
            return;
        }
        for (WrittenName written : people.names()) {
            NameFinder.Found<DuePerson> found = finder.among(written, concerned, circle);
            if (found.problem() != null) {
                // Whoever stayed away was no guest.
                problems.add(row.reject(field, usual.present() ? found.problem() : found.problem().replaceFirst("；(不是本单位党员而)?到会的.*", "")));
                continue;
            }
            DuePerson person = found.person();
            AttendanceStatus status = written.status() == null ? usual : written.status();
            String reason = reason(written, found.rest(), status);
            if (said.put(key(person.memberId(), person.name()), new Said(person, person.attendance().with(status, reason), false)) != null) {
                problems.add(row.reject(field, "“" + person.name() + "”写了两次，请核对"));
            }
        }
    }

    /** A reason in words that say nothing of the status is kept as it is. */
    private static String reason(WrittenName written, String rest, AttendanceStatus status) {
        if (status.present()) {
            return written.reason();
        }
        return written.reason() == null ? rest : rest == null ? written.reason() : written.reason() + "，" + rest;
    }

    private void rest() {
        Map<Object, Said> inOrder = new LinkedHashMap<>();
        for (DuePerson person : concerned) {
            Object key = key(person.memberId(), person.name());
            if (said.containsKey(key)) {
                inOrder.put(key, said.get(key));
            } else if (circle.kind().dueBody() != DueBody.OPEN || everyone() && finder.isUnder(person, circle.organization())) {
                inOrder.put(key, assumed(person));
            }
        }
        said.clear();
        said.putAll(inOrder);
    }

    private Said assumed(DuePerson person) {
        if (restPresent || !person.due()) {
            return new Said(person, person.attendance(), true);
        }
        assumedAbsent.add(person.name());
        return new Said(person, person.attendance().with(AttendanceStatus.ABSENT, null), true);
    }

    private void guest(WrittenName written) {
        NameFinder.Found<RosterEntry> found = finder.inUnit(written, null);
        if (found.problem() != null) {
            problems.add(row.reject(fields.guests, found.problem()));
            return;
        }
        RosterEntry entry = found.person();
        Said due = entry == null ? null : said.get(key(entry.member().id(), null));
        if (due != null && due.attendance().due() || guests.stream().anyMatch(guest -> entry != null && Objects.equals(guest.memberId(), entry.member().id()))) {
            problems.add(row.reject(fields.guests, due != null ? "“" + entry.member().name() + "”当天应到会，不能登记为列席" : "“" + written.name() + "”写了两次，请核对"));
            return;
        }
        String post = found.rest() != null ? found.rest() : entry == null || entry.postText().isEmpty() ? null : entry.postText();
        guests.add(Attendance.guest(entry == null ? null : entry.member().id(), entry == null ? written.name() : entry.member().name(), post));
    }

    /** Numbers beside names must agree with them; numbers alone must agree with one another. */
    private void numbers() {
        Integer away = away();
        Integer due = dueCount();
        Integer present = presentCount();
        if (byName) {
            long counted = said.values().stream().filter(each -> each.attendance().counted()).count();
            if (present != null && counted != present) {
                problems.add(row.reject(fields.presentCount, "实到写的是" + present + "人，按" + (restPresent ? "缺席" : "出席") + "人员的姓名应为" + counted + "人，请核对"));
            }
        } else if (due != null && present != null && away != null && due - present != away) {
            problems.add(row.reject(fields.dueCount, "应到" + due + "人、实到" + present + "人，缺席（请假）却是" + away + "人，请核对"));
        }
    }

    /** 应到 as the row says it, or as follows from the other numbers; null: neither. */
    Integer dueCount() {
        Integer away = away();
        return row.get(fields.dueCount).orElseGet(() -> stated().isPresent() && away != null ? Integer.valueOf(stated().get() + away) : null);
    }

    /** 实到 likewise. */
    Integer presentCount() {
        Integer away = away();
        return stated().orElseGet(() -> row.get(fields.dueCount).isPresent() && away != null ? Integer.valueOf(row.get(fields.dueCount).get() - away) : null);
    }

    private Optional<Integer> stated() {
        return row.get(fields.presentCount).or(() -> row.get(fields.present).map(PeopleCell::count));
    }

    /** How many were away, by number or by name; null: not said. */
    private Integer away() {
        Optional<PeopleCell> leave = row.get(fields.leave);
        Optional<PeopleCell> absent = row.get(fields.absent);
        if (leave.isEmpty() && absent.isEmpty()) {
            return null;
        }
        return leave.map(RowAttendance::size).orElse(0) + absent.map(RowAttendance::size).orElse(0);
    }

    private static int size(PeopleCell people) {
        return people.count() != null ? people.count() : people.names().size();
    }

    /** 应到 beside the names of those present that is not the roster's; null: it is. */
    String doubt() {
        long due = concerned.stream().filter(DuePerson::due).count();
        boolean differs = byName && circle.kind().dueBody() != DueBody.OPEN && row.get(fields.dueCount).filter(stated -> stated != due).isPresent();
        return differs ? "应到写的是" + row.get(fields.dueCount).get() + "人，按" + finder.day() + "的名册应为" + due + "人。" : null;
    }

    /** Who was away and why, in the row's own words, for a record by numbers; null: nothing. */
    String absenceNote() {
        String note = List.of(fields.leave, fields.absent).stream().filter(field -> row.get(field).filter(people -> size(people) > 0).isPresent())
                .map(field -> row.get(field).get().count() != null ? (field == fields.leave ? "请假" : "缺席") + row.get(field).get().count() + "人"
                        : row.cellText(field).strip()).collect(Collectors.joining("；"));
        return note.isEmpty() ? null : note;
    }

    /** 列席3人, where guests are given as a number; null: they are not. */
    String guestNote() {
        return row.get(fields.guests).map(PeopleCell::count).map(count -> "列席" + count + "人").orElse(null);
    }

    private static Object key(Long memberId, String name) {
        return memberId != null ? memberId : name;
    }
}
