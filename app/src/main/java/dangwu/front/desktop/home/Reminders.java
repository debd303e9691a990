package dangwu.front.desktop.home;

import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what is soon due: ends of terms within six months (TE-01), ends of probation within sixty days (DV-22). Overdue ones stay. */
final class Reminders {

    private static final int TERM_MONTHS = 6;
    private static final int PROBATION_DAYS = 60;

    private Reminders() {}

    /** The nearest first, the overdue before them. */
    static List<Reminder> of(Roster roster, List<CommitteeTerm> terms, LocalDate today) {
        List<Reminder> found = new ArrayList<>();
        latest(terms, today).values().forEach(term -> ofTerm(roster.tree(), term, today).ifPresent(found::add));
        roster.entries().forEach(entry -> ofProbation(entry, today).ifPresent(found::add));
        found.sort(Reminder.BY_DAY);
        return found;
    }

    /** The present term of each organization; one elected later than today is not yet the present one. */
    static Map<Long, CommitteeTerm> latest(List<CommitteeTerm> terms, LocalDate today) {
        Map<Long, CommitteeTerm> latest = new HashMap<>();
        for (CommitteeTerm term : terms) {
            if (!term.electedOn().isAfter(today)) {
                latest.merge(term.organizationId(), term, (a, b) -> a.electedOn().isBefore(b.electedOn()) ? b : a);
            }
        }
        return latest;
    }

    private static Optional<Reminder> ofTerm(OrganizationTree tree, CommitteeTerm term, LocalDate today) {
        Optional<Organization> standing = tree.find(term.organizationId());
        if (standing.isEmpty() || term.endsOn().isAfter(today.plusMonths(TERM_MONTHS))) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, term.endsOn());
        String words = standing.get().displayName() + (left < 0 ? " 届期已满，应按期换届" : " 任期届满，准备换届");
        return Optional.of(new Reminder(Reminder.Kind.TERM, term.endsOn(), left, words, standing.get().id()));
    }

    private static Optional<Reminder> ofProbation(RosterEntry entry, LocalDate today) {
        LocalDate joinedOn = entry.member().date(MemberField.JOINED_ON);
        if (entry.category() != MemberCategory.PROBATIONARY || joinedOn == null) {
            return Optional.empty();
        }
        LocalDate end = joinedOn.plusYears(1);
        if (end.isAfter(today.plusDays(PROBATION_DAYS))) {
            return Optional.empty();
        }
        return Optional.of(new Reminder(Reminder.Kind.PROBATION, end, ChronoUnit.DAYS.between(today, end),
                entry.member().name() + " 预备期满，应及时讨论转正", entry.member().id()));
    }
}
