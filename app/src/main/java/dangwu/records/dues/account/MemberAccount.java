package dangwu.records.dues.account;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.member.MemberFile;
import dangwu.records.member.StandingHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One member's dues: from which month to which he owes, what was assessed, exempted and paid. Worked out, never stored. */
public final class MemberAccount {

    private final Facts facts;
    private final MemberFile file;
    private final AssessmentHistory assessments;
    private final CollectingDays collecting;
    private final List<Relief> reliefs;
    private final List<DuesEntry> entries;
    private final List<DuesSpan> spans;
    private final List<StandingHistory.Suspension> suspensions;
    private final YearMonth booksBegin;
    private final Map<YearMonth, List<DuesEntry>> byMonth;
    private final Map<Long, EntryKind> kinds;

    /**
     * What is known of one member.
     *
     * @param reliefs approved or not
     * @param starts  党费已交至
     * @param entries his rows of the journal
     */
    public record Facts(MemberFile file, AssessmentHistory assessments, List<Relief> reliefs, List<DuesStart> starts, List<DuesEntry> entries) {}

    /**
     * @param collecting 党费日
     * @param booksBegin the month from which on dues are kept here; null: no limit
     */
    public MemberAccount(Facts facts, CollectingDays collecting, YearMonth booksBegin) {
        this.facts = facts;
        this.collecting = collecting;
        file = facts.file();
        assessments = facts.assessments();
        reliefs = List.copyOf(facts.reliefs());
        entries = List.copyOf(facts.entries());
        spans = new DuesSpans(collecting).of(file, facts.starts());
        // One decision may hold over the day he became a full member: its two standings are one suspension.
        suspensions = StandingHistory.suspensions(file.standings());
        this.booksBegin = booksBegin;
        byMonth = entries.stream().filter(entry -> entry.month() != null).collect(Collectors.groupingBy(DuesEntry::month));
        kinds = new HashMap<>();
        entries.forEach(entry -> kinds.put(entry.id(), entry.kind()));
    }

    /** What it is worked out from. */
    public Facts facts() {
        return facts;
    }

    /** The same member's dues if {@code other} were known of him. */
    public MemberAccount with(Facts other) {
        return new MemberAccount(other, collecting, booksBegin);
    }

    /** The same if dues were kept from {@code month} on. */
    public MemberAccount begun(YearMonth month) {
        return new MemberAccount(facts, collecting, month);
    }

    /** The same member's dues with {@code more} rows in the journal. */
    public MemberAccount plus(List<DuesEntry> more) {
        List<DuesEntry> grown = new ArrayList<>(entries);
        grown.addAll(more);
        return with(new Facts(file, assessments, reliefs, facts.starts(), grown));
    }

    public MemberFile file() {
        return file;
    }

    public AssessmentHistory assessments() {
        return assessments;
    }

    /** His rows of the journal, in the order they were booked. */
    public List<DuesEntry> entries() {
        return entries;
    }

    /** 少交 and 免交, approved or not. */
    public List<Relief> reliefs() {
        return reliefs;
    }

    /** How {@code month} stands. */
    public DuesMonth month(YearMonth month) {
        DuesSpan span = spanOf(month);
        boolean due = span != null && (booksBegin == null || !month.isBefore(booksBegin)) && !suspended(month);
        Assessment assessment = assessments.on(month).orElse(null);
        BigDecimal gross = due && assessment != null ? assessment.monthly() : Money.ZERO;
        Relief relief = gross.signum() == 0 ? null : relief(month, assessment.payer() == PayerKind.RETIRED);
        BigDecimal exempted = relief == null ? Money.ZERO : gross.subtract(relief.amount()).max(Money.ZERO);
        List<DuesEntry> of = byMonth.getOrDefault(month, List.of());
        return new DuesMonth(month, branch(span, month), due, assessment, assessments.provisional(month), gross, exempted, sum(of, false), sum(of, true), lastPaidOn(of), relief,
                relief == null && reliefs.stream().anyMatch(each -> each.covers(month)));
    }

    /** How the months from {@code from} to {@code to} stand, the earliest first. */
    public List<DuesMonth> months(YearMonth from, YearMonth to) {
        List<DuesMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        return months;
    }

    /** The months up to {@code through} for which something is still to be paid, the earliest first. */
    public List<DuesMonth> open(YearMonth through) {
        Optional<YearMonth> first = assessments.all().stream().map(Assessment::from).findFirst();
        return first.map(from -> months(from, through).stream().filter(month -> month.open().signum() > 0).toList()).orElse(List.of());
    }

    /**
     * 党费交至: the last month such that everything due in it and before it is paid or exempted, in the stay that {@code at} lies in (else the
     * last one before it). Months paid ahead count. What he had paid to elsewhere (DU-14) where nothing has been due here since; empty: not even
     * his first month is paid, or it was never said how much he owes.
     */
    public Optional<YearMonth> paidTo(YearMonth at) {
        DuesSpan span = spanAt(at);
        if (span == null) {
            return Optional.empty();
        }
        YearMonth found = span.paidTo();
        YearMonth month = later(span.first(), booksBegin);
        month = month == null ? assessments.all().stream().map(Assessment::from).findFirst().orElse(null) : month;
        YearMonth ahead = byMonth.keySet().stream().max(YearMonth::compareTo).filter(last -> last.isAfter(at)).orElse(at);
        YearMonth end = span.last() != null && span.last().isBefore(ahead) ? span.last() : ahead;
        for (; month != null && !month.isAfter(end); month = month.plusMonths(1)) {
            DuesMonth state = month(month);
            if (state.due() && (state.assessment() == null || state.open().signum() > 0)) {
                break;
            }
            // Ahead of time a month counts only for what was paid: that a month to come is exempted, or not due, says nothing yet.
            boolean settled = state.due() && (!month.isAfter(at) || state.paid().signum() > 0);
            found = settled ? month : found;
        }
        return Optional.ofNullable(found);
    }

    private DuesSpan spanAt(YearMonth at) {
        DuesSpan found = span(at).orElse(null);
        for (DuesSpan each : spans) {
            boolean begun = each.stay().fromOn() == null || !YearMonth.from(each.stay().fromOn()).isAfter(at);
            found = found == null || begun && spans.indexOf(each) > spans.indexOf(found) ? each : found;
        }
        return found;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** The branch that collects for {@code month}; months outside every stay are the nearest earlier stay's, else the first one's; 0: he was never in any. */
    public long branch(YearMonth month) {
        return branch(spanOf(month), month);
    }

    private long branch(DuesSpan span, YearMonth month) {
        if (span != null) {
            return span.stay().branch(month);
        }
        if (spans.isEmpty()) {
            return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).branchId();
        }
        Stay found = spans.get(0).stay();
        for (DuesSpan each : spans) {
            if (each.stay().fromOn() == null || !each.stay().fromOn().isAfter(month.atEndOfMonth())) {
                found = each.stay();
            }
        }
        return found.branch(month);
    }

    /** Why his dues begin where they do, for {@code month}'s stay; empty: nothing to explain. */
    public Optional<String> whyFrom(YearMonth month) {
        return span(month).map(DuesSpan::why);
    }

    /** First month that he owes in the stay that {@code month} lies in; empty: no beginning is known, or he owes nothing then. */
    public Optional<YearMonth> firstDue(YearMonth month) {
        return span(month).map(DuesSpan::first);
    }

    /** From which month on dues are kept; null: no limit. */
    public YearMonth booksBegin() {
        return booksBegin;
    }

    /** Whether {@code month} lies between the first and the last month that he owes in some stay, suspended or not. */
    public boolean belongs(YearMonth month) {
        return span(month).isPresent();
    }

    /** The next month after {@code month} with which a stay's dues begin; empty: none begins later. */
    public Optional<YearMonth> nextDue(YearMonth month) {
        return spans.stream().map(DuesSpan::first).filter(first -> first != null && first.isAfter(month)).min(YearMonth::compareTo);
    }

    /** {@code month} while he is here, else the last month before it that he was here in; {@code month} where there is none. */
    public YearMonth lastConcerned(YearMonth month) {
        return spans.stream().map(DuesSpan::stay).filter(stay -> stay.fromOn() == null || !stay.fromOn().isAfter(month.atEndOfMonth()))
                .map(stay -> stay.toOn() == null || stay.toOn().isAfter(month.atEndOfMonth()) ? month : YearMonth.from(stay.toOn())).max(YearMonth::compareTo).orElse(month);
    }

    /** Whether he belonged to the unit on any day of {@code month}, or owes for it. */
    public boolean concerns(YearMonth month) {
        for (DuesSpan span : spans) {
            if (span.holds(month) || span.stay().touches(month)) {
                return true;
            }
        }
        return byMonth.containsKey(month);
    }

    private Optional<DuesSpan> span(YearMonth month) {
        return Optional.ofNullable(spanOf(month));
    }

    /** The last one that holds {@code month}; null: none does. Asked for every month of everybody, again and again. */
    private DuesSpan spanOf(YearMonth month) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).holds(month)) {
                return spans.get(i);
            }
        }
        return null;
    }

    /** A month is free only when he was suspended on all its days. */
    private boolean suspended(YearMonth month) {
        return suspensions.stream().anyMatch(span -> (span.fromOn() == null || !span.fromOn().isAfter(month.atDay(1)))
                && (span.toOn() == null || !span.toOn().isBefore(month.atEndOfMonth())));
    }

    private Relief relief(YearMonth month, boolean retired) {
        Relief found = null;
        for (Relief each : reliefs) {
            boolean lower = found == null || each.amount().compareTo(found.amount()) < 0;
            found = each.covers(month) && each.approved(retired) && lower ? each : found;
        }
        return found;
    }

    private BigDecimal sum(List<DuesEntry> of, boolean voluntary) {
        BigDecimal sum = Money.ZERO;
        for (DuesEntry entry : of) {
            sum = voluntary(entry) == voluntary ? sum.add(entry.amount()) : sum;
        }
        return sum;
    }

    /** A reversal counts with what it reverses. */
    private boolean voluntary(DuesEntry entry) {
        EntryKind kind = entry.reversesId() == null ? entry.kind() : kinds.getOrDefault(entry.reversesId(), entry.kind());
        return kind == EntryKind.VOLUNTARY;
    }

    private static LocalDate lastPaidOn(List<DuesEntry> of) {
        LocalDate last = null;
        for (DuesEntry entry : of) {
            boolean counts = entry.amount().signum() > 0 && entry.reversesId() == null && (last == null || entry.paidOn().isAfter(last));
            last = counts && !reversed(of, entry.id()) ? entry.paidOn() : last;
        }
        return last;
    }

    private static boolean reversed(List<DuesEntry> of, long id) {
        for (DuesEntry entry : of) {
            if (entry.reversesId() != null && entry.reversesId() == id) {
                return true;
            }
        }
        return false;
    }
}
