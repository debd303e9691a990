package dangwu.records.meeting.screen.overview;

import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.OrganizationTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings of a period as the list shows them, put together off the window's thread. Immutable. */
public final class OverviewListing {

    /** Before anything was read. */
    public static final OverviewListing EMPTY = new OverviewListing(OrganizationTree.EMPTY, List.of(), MeetingIndex.EMPTY, false);

    private static final Comparator<MeetingRow> DRAFTS_FIRST_THEN_NEWEST = Comparator.<MeetingRow, Boolean>comparing(row -> row.line().complete())
            .thenComparing(row -> row.line().heldOn(), Comparator.reverseOrder())
            .thenComparing(row -> row.line().startsAt(), Comparator.nullsFirst(Comparator.reverseOrder())).thenComparing(MeetingRow::id);

    private final OrganizationTree tree;
    private final List<MeetingRow> rows;
    private final MeetingIndex index;
    private final boolean ever;
    private final Map<Long, MeetingRow> byId = new HashMap<>();

    private OverviewListing(OrganizationTree tree, List<MeetingRow> rows, MeetingIndex index, boolean ever) {
        this.tree = tree;
        this.rows = List.copyOf(rows);
        this.index = index;
        this.ever = ever;
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /**
     * Puts it together.
     *
     * @param tree all organizations, dissolved ones too
     * @param ever whether any meeting is kept, of whatever time
     */
    public static OverviewListing of(OrganizationTree tree, List<MeetingLine> lines, boolean ever, ChineseNames names) {
        List<MeetingRow> rows = lines.stream().map(line -> new MeetingRow(line, OrganizationWords.of(tree, line.organizationId())))
                .sorted(DRAFTS_FIRST_THEN_NEWEST).toList();
        return new OverviewListing(tree, rows, MeetingIndex.of(rows, names), ever);
    }

    /** All organizations, dissolved ones too. */
    public OrganizationTree tree() {
        return tree;
    }

    /** Drafts first, then the newest. */
    public List<MeetingRow> rows() {
        return rows;
    }

    /** What {@code filter} lets through, in the same order. */
    public List<MeetingRow> rows(OverviewFilter filter) {
        Set<Long> found = filter.typed().isBlank() ? null : index.matching(filter.typed());
        return rows.stream().filter(row -> (found == null || found.contains(row.id())) && filter.lets(row.line())).toList();
    }

    /** The best hits, at most {@code most}. */
    public List<MeetingRow> find(String typed, int most) {
        return typed.isBlank() ? List.of() : index.matching(typed).stream().limit(most).map(byId::get).toList();
    }

    /** Meeting {@code id}, if it is of this period. */
    public Optional<MeetingRow> row(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether no meeting is kept at all, of whatever time. */
    public boolean nothingEver() {
        return !ever;
    }
}
