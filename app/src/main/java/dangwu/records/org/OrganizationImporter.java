package dangwu.records.org;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.kit.exchange.DatabaseImporter;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportKind;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ParsedSheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes sheets of organizations (L01 and the like) into the records: new ones in any order, known ones by their name. It never removes any. */
public final class OrganizationImporter extends DatabaseImporter<OrganizationImportRow> {

    /** What it imports. */
    public static final ImportKind KIND = new ImportKind("organizations", "党组织");

    private final OrganizationRepository organizations;
    private final OrganizationService organizationService;
    private final PostRepository posts;
    private final PostService postService;
    private final OrganizationImportFields fields = new OrganizationImportFields();

    public OrganizationImporter(Database database, OrganizationRepository organizations, OrganizationService organizationService,
            PostRepository posts, PostService postService) {
        super(KIND, database);
        this.organizations = organizations;
        this.organizationService = organizationService;
        this.posts = posts;
        this.postService = postService;
    }

    @Override
    protected ImportColumns columns() {
        return fields;
    }

    @Override
    public ImportPlan<OrganizationImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        List<CommitteeTerm> terms = posts.terms();
        return database().read(sql -> {
            OrganizationImportDetails details = new OrganizationImportDetails(fields, posts.all(sql), terms,
                    (id, day) -> organizations.membersAfter(sql, id, day));
            return new OrganizationImportPlanner(fields, organizations.tree(sql), details).plan(sheet, progress);
        });
    }

    @Override
    protected void write(WriteScope scope, List<OrganizationImportRow> rows, ImportProgress progress) {
        Map<String, OrganizationImportRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        Map<String, Long> written = new HashMap<>();
        for (OrganizationImportRow row : byKey.values()) {
            progress.step(written.size(), rows.size());
            write(scope, row, byKey, written);
        }
    }

    /** Writes a row after the row of its parent. The planner has made sure that this comes to an end. */
    private long write(WriteScope scope, OrganizationImportRow row, Map<String, OrganizationImportRow> rows, Map<String, Long> written) {
        Long known = written.get(row.key());
        if (known != null) {
            return known;
        }
        Organization target = row.target();
        OrganizationImportRow parent = row.parentKey() == null ? null : rows.get(row.parentKey());
        if (parent != null) {
            target = target.withPlace(write(scope, parent, rows, written), target.sortNo());
        }
        long id = target.id();
        if (row.isNew()) {
            id = organizationService.add(scope, target).id();
        } else {
            organizationService.update(scope, target);
        }
        written.put(row.key(), id);
        writeDetails(scope, row, id);
        return id;
    }

    private void writeDetails(WriteScope scope, OrganizationImportRow row, long id) {
        if (row.secretary() != null) {
            PostTitle title = OrganizationImportDetails.head(row.target().kind());
            postService.save(scope, new Post(0, id, null, row.secretary(), title, null, null, null, null, null));
        }
        if (row.term() != null) {
            CommitteeTerm term = row.term();
            postService.save(scope, new CommitteeTerm(term.id(), id, term.termNo(), term.electedOn(), term.endsOn(), term.approvalNo(), term.remarks()));
        }
    }
}
