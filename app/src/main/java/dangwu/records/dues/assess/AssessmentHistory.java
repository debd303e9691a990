package dangwu.records.dues.assess;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All assessments of one member. */
public final class AssessmentHistory {

    /** Nobody has assessed him yet. */
    public static final AssessmentHistory NONE = new AssessmentHistory(List.of());

    private final List<Assessment> assessments;

    public AssessmentHistory(List<Assessment> assessments) {
        this.assessments = assessments.stream().sorted(Comparator.comparing(Assessment::from)).toList();
    }

    /** The earliest first. */
    public List<Assessment> all() {
        return assessments;
    }

    /**
     * What holds in {@code month}. Until a year's assessment is made, last year's goes on for the time being
     * ({@link #provisional}); before the first assessment there is nothing.
     */
    public Optional<Assessment> on(YearMonth month) {
        Assessment found = null;
        for (Assessment each : assessments) {
            if (!each.from().isAfter(month)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether what holds in {@code month} was made for an earlier year (暂按上年). */
    public boolean provisional(YearMonth month) {
        return on(month).filter(each -> each.year() < month.getYear()).isPresent();
    }

    /** The one that begins with {@code month}. */
    public Optional<Assessment> from(YearMonth month) {
        return assessments.stream().filter(each -> each.from().equals(month)).findFirst();
    }

    /** The same with {@code assessment} in place of the one that begins with the same month, if any. */
    public AssessmentHistory with(Assessment assessment) {
        return new AssessmentHistory(Stream.concat(without(assessment.from()).all().stream(), Stream.of(assessment)).toList());
    }

    /** The same without the one that begins with {@code month}. */
    public AssessmentHistory without(YearMonth month) {
        return new AssessmentHistory(assessments.stream().filter(each -> !each.from().equals(month)).toList());
    }

    /** The assessments of {@code year}, the earliest first. */
    public List<Assessment> of(int year) {
        return assessments.stream().filter(each -> each.year() == year).toList();
    }
}
