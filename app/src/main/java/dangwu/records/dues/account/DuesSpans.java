package dangwu.records.dues.account;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works out from which month to which a member owes dues (DU-05, DU-14). */
final class DuesSpans {

    private final CollectingDays collecting;

    /** @param collecting 党费日 */
    DuesSpans(CollectingDays collecting) {
        this.collecting = collecting;
    }

    /** The spans of one member, the earliest first. */
    List<DuesSpan> of(MemberFile file, List<DuesStart> starts) {
        List<Stay> stays = Stay.of(file.affiliations());
        return stays.stream().map(stay -> span(file, stay, start(stays, stay, starts))).toList();
    }

    private DuesSpan span(MemberFile file, Stay stay, Optional<DuesStart> start) {
        YearMonth last = last(stay);
        if (start.isPresent()) {
            YearMonth paidTo = start.get().paidTo();
            return new DuesSpan(stay, paidTo.plusMonths(1), last, paidTo, "党费已交至" + ChineseDates.month(paidTo) + "，从" + ChineseDates.month(paidTo.plusMonths(1)) + "起在本单位交纳。");
        }
        LocalDate joined = file.member().date(MemberField.JOINED_ON);
        boolean admittedHere = joined != null && stay.entry() != EntryReason.TRANSFERRED_IN && stay.entry() != EntryReason.RESTORED
                && (stay.fromOn() == null || stay.entry() == EntryReason.ADMITTED || !stay.fromOn().isAfter(joined));
        if (admittedHere) {
            YearMonth month = YearMonth.from(joined);
            Integer collectingDay = collecting.in(month);
            boolean dayPassed = collectingDay != null && joined.getDayOfMonth() > collectingDay;
            return dayPassed ? new DuesSpan(stay, month.plusMonths(1), last, null, joined + "由支部党员大会接收，当月党费日已过，从" + ChineseDates.month(month.plusMonths(1)) + "起交纳。")
                    : new DuesSpan(stay, month, last, null, joined + "由支部党员大会接收，从当月（" + ChineseDates.month(month) + "）起交纳。");
        }
        return new DuesSpan(stay, stay.fromOn() == null ? null : YearMonth.from(stay.fromOn()), last, null,
                stay.entry() == EntryReason.TRANSFERRED_IN ? "转入时的党费交至月份未登记，暂从转入当月起算。" : null);
    }

    /** Who transfers out pays to the month he leaves in; nobody asks the dues of the month somebody died in. */
    private static YearMonth last(Stay stay) {
        if (stay.toOn() == null) {
            return null;
        }
        YearMonth month = YearMonth.from(stay.toOn());
        return stay.end() == EndReason.DIED ? month.minusMonths(1) : month;
    }

    /** What was known of the payments before a stay: the latest note in it, or between it and the stay before. */
    private static Optional<DuesStart> start(List<Stay> stays, Stay stay, List<DuesStart> starts) {
        int index = stays.indexOf(stay);
        LocalDate after = index == 0 ? null : stays.get(index - 1).toOn();
        return starts.stream().filter(start -> (after == null || start.knownOn().isAfter(after)) && (stay.toOn() == null || !start.knownOn().isAfter(stay.toOn())))
                .max(Comparator.comparing(DuesStart::knownOn));
    }
}
