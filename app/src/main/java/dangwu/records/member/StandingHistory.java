package dangwu.records.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Works out a member's standings from his dates of admission and full membership and from the suspensions that were decided. */
public final class StandingHistory {

    private StandingHistory() {}

    /**
     * A decided suspension of membership (停止党籍).
     *
     * @param toOn  last day; null: still
     * @param basis the decision
     */
    public record Suspension(LocalDate fromOn, LocalDate toOn, String basis) {}

    /**
     * The standings, in order and without gaps, from admission on.
     *
     * @param category what he is after the last known date; it decides alone where {@code fullOn} is not known
     */
    public static List<Standing> of(LocalDate joinedOn, LocalDate fullOn, MemberCategory category, List<Suspension> suspensions) {
        List<Standing> standings = new ArrayList<>();
        for (Standing span : categories(joinedOn, fullOn, category)) {
            overlay(span, suspensions, standings);
        }
        return standings;
    }

    /** The suspensions that {@code standings} hold, those that adjoin under one decision joined. */
    public static List<Suspension> suspensions(List<Standing> standings) {
        List<Suspension> found = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.status() == MembershipStatus.SUSPENDED) {
                Suspension last = found.isEmpty() ? null : found.get(found.size() - 1);
                if (last != null && last.toOn() != null && last.toOn().plusDays(1).equals(standing.fromOn())) {
                    found.set(found.size() - 1, new Suspension(last.fromOn(), standing.toOn(), last.basis()));
                } else {
                    found.add(new Suspension(standing.fromOn(), standing.toOn(), standing.basis()));
                }
            }
        }
        return found;
    }

    private static List<Standing> categories(LocalDate joinedOn, LocalDate fullOn, MemberCategory category) {
        if (fullOn == null || category == MemberCategory.PROBATIONARY) {
            return List.of(normal(category, joinedOn, null));
        }
        if (joinedOn == null || !joinedOn.isBefore(fullOn)) {
            return List.of(normal(MemberCategory.FULL, joinedOn == null ? null : fullOn, null));
        }
        return List.of(normal(MemberCategory.PROBATIONARY, joinedOn, fullOn.minusDays(1)), normal(MemberCategory.FULL, fullOn, null));
    }

    /** Cuts {@code span} wherever a suspension begins or ends within it. */
    private static void overlay(Standing span, List<Suspension> suspensions, List<Standing> standings) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (Suspension suspension : suspensions) {
            addWithin(cuts, span, suspension.fromOn());
            addWithin(cuts, span, suspension.toOn() == null ? null : suspension.toOn().plusDays(1));
        }
        LocalDate from = span.fromOn();
        for (LocalDate cut : cuts) {
            standings.add(piece(span.category(), from, cut.minusDays(1), suspensions));
            from = cut;
        }
        standings.add(piece(span.category(), from, span.toOn(), suspensions));
    }

    private static void addWithin(TreeSet<LocalDate> cuts, Standing span, LocalDate day) {
        if (day != null && span.holdsOn(day) && !day.equals(span.fromOn())) {
            cuts.add(day);
        }
    }

    private static Standing piece(MemberCategory category, LocalDate from, LocalDate to, List<Suspension> suspensions) {
        for (Suspension suspension : suspensions) {
            boolean covers = from != null && !suspension.fromOn().isAfter(from) && (suspension.toOn() == null || !suspension.toOn().isBefore(from));
            if (covers) {
                return new Standing(category, MembershipStatus.SUSPENDED, from, to, suspension.basis());
            }
        }
        return normal(category, from, to);
    }

    private static Standing normal(MemberCategory category, LocalDate from, LocalDate to) {
        return new Standing(category, MembershipStatus.NORMAL, from, to, null);
    }
}
