package dangwu.records.meeting.screen.plan;

import dangwu.records.org.OrganizationTree;
import java.util.List;

/**
 * The plan of a year.
 *
 * @param tree all organizations, dissolved ones too
 * @param rows in order of month and organization
 */
public record PlanListing(OrganizationTree tree, List<PlanRow> rows) {

    /** Before anything was read. */
    public static final PlanListing EMPTY = new PlanListing(OrganizationTree.EMPTY, List.of());

    public PlanListing {
        rows = List.copyOf(rows);
    }
}
