package dangwu.records.member.imports;

import dangwu.kit.db.Database;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportKind;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.RowPlan;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.MembershipService;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes sheets of members (L10, L11, L12 and what units make themselves) into the records. A blank cell never empties what is kept; where no
 * branch is kept yet, those that the sheet names are founded, and the preview says so.
 */
public final class MemberImporter implements Importer<MemberImportRow> {

    /** What it imports. */
    public static final ImportKind KIND = new ImportKind("members", "党员");

    private final Database database;
    private final OrganizationRepository organizations;
    private final PostRepository posts;
    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final MemberImportWriter writer;
    private final Clock clock;
    private final MemberImportOptions options;

    /** The rooms of organizations and members, as the importer needs them. */
    public record Rooms(OrganizationRepository organizations, OrganizationService organizationService, PostRepository posts, PostService postService,
            MemberRepository members, MembershipRepository memberships, MemberService memberService, MembershipService membershipService) {}

    /** @param clock says what day it is: moves within the unit happen today unless the sheet says when */
    public MemberImporter(Database database, Rooms rooms, Clock clock, MemberImportOptions options) {
        this.database = database;
        this.organizations = rooms.organizations();
        this.posts = rooms.posts();
        this.members = rooms.members();
        this.memberships = rooms.memberships();
        this.writer = new MemberImportWriter(rooms.organizations(), rooms.organizationService(), rooms.postService(), rooms.members(),
                rooms.memberService(), rooms.membershipService());
        this.clock = clock;
        this.options = options;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public List<ImportField<?>> fields() {
        return load().all();
    }

    @Override
    public List<ImportField<?>> blankSheet() {
        return load().blankSheet();
    }

    @Override
    public ImportPlan<MemberImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        MemberImportFields fields = load();
        LocalDate today = LocalDate.now(clock);
        return database.read(sql -> {
            OrganizationTree tree = organizations.tree(sql).on(today);
            ImportPlaces places = new ImportPlaces(tree, fields, options, sheet);
            return new MemberImportPlanner(fields, new KeptMembers(memberships.files(sql)), tree, today, places,
                    new MemberImportPosts(tree, posts.all(sql))).plan(sheet, progress);
        });
    }

    @Override
    public void apply(ImportPlan<MemberImportRow> plan, ImportProgress progress) {
        List<MemberImportRow> rows = plan.toWrite().stream().map(RowPlan::payload).toList();
        if (rows.isEmpty()) {
            return;
        }
        database.write("导入党员", scope -> {
            writer.write(scope, rows, progress);
            return null;
        });
    }

    private MemberImportFields load() {
        return new MemberImportFields(database.read(members::ownColumns));
    }
}
