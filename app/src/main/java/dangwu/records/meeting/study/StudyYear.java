package dangwu.records.meeting.study;

import dangwu.records.meeting.PlanLine;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year of one 理论学习中心组: all that screen and ledgers tell of it.
 *
 * @param body         the 党组 or 党委 whose group it is
 * @param today        nothing after it counts as missing
 * @param members      of the group at any time of the year, in the order of their posts
 * @param plan         lines of the plan for this year and the first quarter of the next
 * @param sessions     drafts too, the earliest first
 * @param records      of the whole unit that belong to the year, the earliest first
 * @param paperCounts  how many files are kept with study records, by their ids; absent: none
 * @param systemPapers how many files about the group's own rules are kept (制度)
 */
public record StudyYear(Organization body, int year, LocalDate today, List<GroupMember> members, List<PlanLine> plan, List<StudySession> sessions,
        List<StudyRecord> records, Map<Long, Integer> paperCounts, int systemPapers) {

    public StudyYear {
        members = List.copyOf(members);
        plan = List.copyOf(plan);
        sessions = List.copyOf(sessions);
        records = List.copyOf(records);
        paperCounts = Map.copyOf(paperCounts);
    }

    /** Sessions whose record is complete. */
    public List<StudySession> held() {
        return sessions.stream().filter(StudySession::complete).toList();
    }

    /** Those of quarter {@code quarter}. */
    public List<StudySession> held(int quarter) {
        return held().stream().filter(session -> session.quarter() == quarter).toList();
    }

    /** Lines of the plan for quarter {@code quarter}; 5 is the first quarter of the next year. */
    public List<PlanLine> planned(int quarter) {
        YearMonth first = YearMonth.of(year, 1).plusMonths((quarter - 1) * 3L);
        return plan.stream().filter(line -> !line.month().isBefore(first) && line.month().isBefore(first.plusMonths(3))).toList();
    }

    /** Lines of the plan for the year itself. */
    public List<PlanLine> planned() {
        return plan.stream().filter(line -> line.month().getYear() == year).toList();
    }

    /** What the group's members did and what stands in the group's own ledger. */
    public List<StudyRecord> own() {
        return records.stream().filter(record -> record.organizationId() == body.id() || members.stream().anyMatch(member -> member.wrote(record))).toList();
    }

    /** Those of {@link #own} of one kind. */
    public List<StudyRecord> own(StudyKind kind) {
        return own().stream().filter(record -> record.kind() == kind).toList();
    }

    /** Those of one kind in the body's own ledger: plans, bulletins, reports. */
    public List<StudyRecord> documents(StudyKind kind) {
        return records.stream().filter(record -> record.kind() == kind && record.organizationId() == body.id()).toList();
    }

    /** The plan as a document (CG-02); the latest where there are several. */
    public Optional<StudyRecord> planDocument() {
        return documents(StudyKind.ANNUAL_PLAN).stream().max(Comparator.comparing(StudyRecord::happenedOn).thenComparing(StudyRecord::id));
    }

    /** The bulletin of quarter {@code quarter} (CG-07); the latest where there are several. */
    public Optional<StudyRecord> bulletin(int quarter) {
        return documents(StudyKind.BULLETIN).stream().filter(record -> record.quarter() == quarter)
                .max(Comparator.comparing(StudyRecord::happenedOn).thenComparing(StudyRecord::id));
    }

    /** The appraisal of {@code member} for the year; the latest where there are several. */
    public Optional<StudyRecord> appraisal(GroupMember member) {
        return documents(StudyKind.APPRAISAL).stream().filter(member::wrote)
                .max(Comparator.comparing(StudyRecord::happenedOn).thenComparing(StudyRecord::id));
    }

    /** How many records of {@code kind} are {@code member}'s. */
    public int count(GroupMember member, StudyKind kind) {
        return (int) records.stream().filter(record -> record.kind() == kind && member.wrote(record)).count();
    }

    /** What each member did at the sessions held, in the order of the members. */
    public List<MemberYear> attendance() {
        return attendance(held());
    }

    /** As {@link #attendance()}, of some of the sessions. */
    public List<MemberYear> attendance(List<StudySession> some) {
        return members.stream().map(member -> MemberYear.of(member, some)).toList();
    }

    /** The last day of quarter {@code quarter}. */
    public LocalDate lastDay(int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    /** Whether quarter {@code quarter} is over, so that what it lacks is missing. */
    public boolean over(int quarter) {
        return lastDay(quarter).isBefore(today);
    }

    /** Whether quarter {@code quarter} has begun. */
    public boolean begun(int quarter) {
        return !YearMonth.of(year, quarter * 3 - 2).atDay(1).isAfter(today);
    }

    /** Part of whole in percent with one decimal, rounded half up; null: the whole is nothing. */
    public static BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /**
     * The year that {@code record} belongs to: a plan made in December is the next year's, an appraisal or report of the first three months
     * the last year's, a bulletin dated before its quarter the last year's; anything else that of its day.
     */
    public static int of(StudyRecord record) {
        LocalDate day = record.happenedOn();
        boolean early = day.getMonthValue() <= 3;
        return day.getYear() + switch (record.kind()) {
            case ANNUAL_PLAN -> day.getMonthValue() == 12 ? 1 : 0;
            case ANNUAL_REPORT, APPRAISAL -> early ? -1 : 0;
            case BULLETIN -> record.quarter() > (day.getMonthValue() + 2) / 3 ? -1 : 0;
            default -> 0;
        };
    }
}
