package dangwu.records.meeting.coverage;

import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.PlanLine;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What coverage is worked out from.
 *
 * @param tree  all organizations, dissolved ones too
 * @param posts all posts ever held
 * @param cells counts of meetings; what lies outside them counts as not held. A yearly norm looks into the year after, too
 * @param plan  lines of the plan of the same time
 */
public record CoverageFacts(OrganizationTree tree, List<Post> posts, List<MatrixCell> cells, List<PlanLine> plan, LocalDate today, CoveragePolicy policy) {

    public CoverageFacts {
        Objects.requireNonNull(tree);
        Objects.requireNonNull(today);
        Objects.requireNonNull(policy);
        posts = List.copyOf(posts);
        cells = List.copyOf(cells);
        plan = List.copyOf(plan);
    }
}
