package dangwu.records.dues.rate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All versions of the rules, each valid from its date until the next one begins. */
public final class DuesRulesBook {

    private final List<DuesRules> versions;

    /**
     * @param own versions that the unit has added; one that begins on the day of a built-in one stands in its place
     * @throws IllegalArgumentException with a Chinese sentence when two of them begin on the same day
     */
    public DuesRulesBook(List<DuesRules> own) {
        Set<LocalDate> days = new HashSet<>();
        for (DuesRules rules : own) {
            if (!days.add(rules.validFrom())) {
                throw new IllegalArgumentException("自" + rules.validFrom() + "起已有一套交纳标准，同一天不能有两套，请改变生效日期。");
            }
        }
        List<DuesRules> all = new ArrayList<>(own);
        Stream.of(DuesRules.of2008(), DuesRules.of2017()).filter(builtIn -> !days.contains(builtIn.validFrom())).forEach(all::add);
        all.sort(Comparator.comparing(DuesRules::validFrom));
        versions = List.copyOf(all);
    }

    /** The versions, the earliest first. */
    public List<DuesRules> versions() {
        return versions;
    }

    /** The rules for dues of {@code month}: those that hold on its first day; before all, the earliest. */
    public DuesRules of(YearMonth month) {
        DuesRules found = versions.get(0);
        for (DuesRules rules : versions) {
            if (!rules.validFrom().isAfter(month.atDay(1))) {
                found = rules;
            }
        }
        return found;
    }
}
