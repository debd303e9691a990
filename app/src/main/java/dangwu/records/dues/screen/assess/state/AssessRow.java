package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.assess.AssessmentRemark;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One member as the screen of a year shows him.
 *
 * @param person  who he is and where he pays
 * @param year    the year looked at
 * @param remarks what is doubtful about his assessments of it (DU-01 to DU-04)
 */
public record AssessRow(Person person, int year, AssessmentHistory history, List<AssessmentRemark> remarks) {

    /**
     * @param branch what his branch is called
     * @param note   why he pays for a part of the year only, e.g. 2026-05-03 转出; null: nothing to say
     */
    public record Person(long memberId, String name, long branchId, String branch, String note) {}

    public AssessRow {
        remarks = List.copyOf(remarks);
    }

    /** Remarks that call for something to be done: that the year is still open is said by the state. */
    public long faults() {
        return remarks.stream().filter(remark -> !remark.rule().equals("DU-01") && remark.severity().compareTo(AssessmentRemark.Severity.WARNING) <= 0).count();
    }

    public long memberId() {
        return person.memberId();
    }

    public String name() {
        return person.name();
    }

    public long branchId() {
        return person.branchId();
    }

    /** The year's assessment, the latest where it was changed within the year; empty: not made yet. */
    public Optional<Assessment> own() {
        List<Assessment> of = history.of(year);
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(of.size() - 1));
    }

    /** What holds: the year's own, else an earlier year's for the time being; empty: nothing. */
    public Optional<Assessment> holding() {
        return own().or(() -> history.on(YearMonth.of(year, 12)));
    }

    /** What held when the year before ended; empty: nothing. */
    public Optional<Assessment> before() {
        return history.on(YearMonth.of(year - 1, 12));
    }

    public AssessState state() {
        if (own().isEmpty()) {
            return holding().isPresent() ? AssessState.PROVISIONAL : AssessState.UNASSESSED;
        }
        return own().get().opensYear() ? AssessState.ASSESSED : AssessState.CHANGED;
    }

    /** The state with the month that a change holds from, e.g. 8月起调整. */
    public String stateText() {
        return state() == AssessState.CHANGED ? own().orElseThrow().from().getMonthValue() + "月起调整" : state().label();
    }

    /** 人员; null: not known. */
    public StaffKind staff() {
        return holding().map(Assessment::staff).orElse(null);
    }

    /** 标准; null: not known. */
    public PayerKind payer() {
        return holding().map(Assessment::payer).orElse(null);
    }

    /** Yuan a month; null for fixed amounts, too. */
    public BigDecimal base() {
        return holding().map(Assessment::base).orElse(null);
    }

    /** Share of the whole base; null for fixed amounts, too. */
    public BigDecimal rate() {
        return holding().map(Assessment::rate).orElse(null);
    }

    /** 月应交 by the rules, yuan; null: not assessed. */
    public BigDecimal computed() {
        return holding().map(Assessment::computed).orElse(null);
    }

    /** 自愿增交, yuan; null: none. */
    public BigDecimal extra() {
        return holding().map(Assessment::extra).filter(extra -> extra.signum() > 0).orElse(null);
    }

    /** What he pays a month in all, yuan; null: not assessed. */
    public BigDecimal monthly() {
        return holding().map(Assessment::monthly).orElse(null);
    }

    /** What he paid a month when the year before ended; null: nothing. */
    public BigDecimal lastMonthly() {
        return before().map(Assessment::monthly).orElse(null);
    }

    /** How much more (or, negative, less) than the year before; null: nothing to compare, or not assessed yet. */
    public BigDecimal change() {
        return own().isEmpty() || before().isEmpty() ? null : own().get().monthly().subtract(before().get().monthly());
    }

    /** Remarks of the assessment itself, and what is to be said of the person. */
    public String note() {
        String own = own().map(Assessment::remarks).orElse(null);
        return person.note() == null ? own : own == null ? person.note() : person.note() + "；" + own;
    }

    /** The same member with other assessments, before all is read anew. */
    public AssessRow with(AssessmentHistory other) {
        return new AssessRow(person, year, other, remarks);
    }
}
