package dangwu.front.sample;

import dangwu.records.org.OrganizationKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A branch of the sample unit.
 *
 * @param size      members on {@link SampleUnit#AS_OF}
 * @param groups    number of its Party groups
 * @param electedOn when its committee was elected
 * @param employer  where its members work
 * @param place     where it meets
 * @param people    its members who are known by name, as "name sex age post job", the post - for none, several joined by +
 * @param jobs      what the others do, as "code job"; drawn by turns
 */
record SampleBranch(String name, String shortName, OrganizationKind kind, int size, int groups, LocalDate foundedOn, int termNo,
        LocalDate electedOn, String employer, String place, List<String> people, List<String> jobs) {

    boolean retired() {
        return jobs.isEmpty();
    }
}
