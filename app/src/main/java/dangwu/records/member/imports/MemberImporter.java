package dangwu.records.member.imports;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.kit.exchange.DatabaseImporter;
import dangwu.kit.exchange.ImportKind;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ParsedSheet;
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
public final class MemberImporter extends DatabaseImporter<MemberImportRow> {

    /** What it imports. */
    public static final ImportKind KIND = new ImportKind("members", "党员");

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
        super(KIND, database);
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
    protected MemberImportFields columns() {
        return new MemberImportFields(database().read(members::ownColumns));
    }

    @Override
    public ImportPlan<MemberImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        MemberImportFields fields = columns();
        LocalDate today = LocalDate.now(clock);
        return database().read(sql -> {
            OrganizationTree tree = organizations.tree(sql).on(today);
            ImportPlaces places = new ImportPlaces(tree, fields, options, sheet);
            return new MemberImportPlanner(fields, new KeptMembers(memberships.files(sql)), tree, today, places,
                    new MemberImportPosts(tree, posts.all(sql))).plan(sheet, progress);
        });
    }

    @Override
    protected void write(WriteScope scope, List<MemberImportRow> rows, ImportProgress progress) {
        writer.write(scope, rows, progress);
    }
}
