package dangwu.records.member.screen;

import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members a list shows. An empty set lets everybody through.
 *
 * @param typed      what is looked for
 * @param sexes      names of sexes (男, 女)
 * @param traits     see {@link MemberTrait}
 */
public record MemberFilter(String typed, Set<MemberCategory> categories, Set<String> sexes, Set<AgeBand> ages, Set<EducationBand> educations,
        Set<MemberTrait> traits) {

    /** Lets everybody through. */
    public static final MemberFilter NONE = new MemberFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public MemberFilter {
        categories = Set.copyOf(categories);
        sexes = Set.copyOf(sexes);
        ages = Set.copyOf(ages);
        educations = Set.copyOf(educations);
        traits = Set.copyOf(traits);
    }

    /** Whether a member passes, what is typed left aside: that is the index's business. */
    public boolean lets(MemberRow row) {
        return passes(categories, row.category()) && passes(sexes, row.member().text(MemberField.SEX)) && passes(ages, AgeBand.of(row.age()))
                && passes(educations, EducationBand.of(row.member().code(MemberField.EDUCATION))) && hasTraits(row);
    }

    /** Whether anything is left out at all. */
    public boolean narrows() {
        return !(typed.isBlank() && categories.isEmpty() && sexes.isEmpty() && ages.isEmpty() && educations.isEmpty() && traits.isEmpty());
    }

    private boolean hasTraits(MemberRow row) {
        Set<String> unanswered = traits.stream().map(MemberTrait::question).collect(Collectors.toSet());
        traits.stream().filter(trait -> trait.has(row)).forEach(trait -> unanswered.remove(trait.question()));
        return unanswered.isEmpty();
    }

    private static <T> boolean passes(Set<T> wanted, T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }
}
