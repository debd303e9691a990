package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.rate.DuesRulesBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everybody who belonged to the unit in a year, and what is known of what they pay.
 *
 * @param rows    by branch and name
 * @param reliefs 少交, 免交 of all years, the earliest first
 * @param starts  党费已交至, the earliest first
 * @param names   of every member ever kept, by id
 */
public record AssessListing(int year, List<AssessRow> rows, List<Relief> reliefs, List<DuesStart> starts, Map<Long, String> names, DuesRulesBook rules) {

    /** Before anything was read. */
    public static final AssessListing EMPTY = new AssessListing(0, List.of(), List.of(), List.of(), Map.of(), new DuesRulesBook(List.of()));

    public AssessListing {
        rows = List.copyOf(rows);
        reliefs = List.copyOf(reliefs);
        starts = List.copyOf(starts);
        names = Map.copyOf(names);
    }

    /** The same with {@code changed} in place of those of the same members. */
    public AssessListing with(List<AssessRow> changed) {
        Map<Long, AssessRow> byMember = new HashMap<>();
        changed.forEach(row -> byMember.put(row.memberId(), row));
        return new AssessListing(year, rows.stream().map(row -> byMember.getOrDefault(row.memberId(), row)).toList(), reliefs, starts, names, rules);
    }

    /** The reliefs of a member. */
    public List<Relief> reliefsOf(long member) {
        return reliefs.stream().filter(relief -> relief.memberId() == member).toList();
    }

    /** What is known of up to when a member had paid elsewhere. */
    public List<DuesStart> startsOf(long member) {
        return starts.stream().filter(start -> start.memberId() == member).toList();
    }
}
