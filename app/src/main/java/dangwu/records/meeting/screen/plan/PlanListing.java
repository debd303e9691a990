package dangwu.records.meeting.screen.plan;

import dangwu.records.org.OrganizationTree;
import java.util.List;

/**
 * The plan of a year.
 *
 * @param tree all organizations, dissolved ones too
 * @param rows in order of month and organization
 * @param fixedDay 固定日 of 主题党日, day of the month; null: none is set
 */
public record PlanListing(OrganizationTree tree, List<PlanRow> rows, Integer fixedDay) {

    /** Before anything was read. */
    public static final PlanListing EMPTY = new PlanListing(OrganizationTree.EMPTY, List.of(), null);

    public PlanListing {
        rows = List.copyOf(rows);
    }
}
