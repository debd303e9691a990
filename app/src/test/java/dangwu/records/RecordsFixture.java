package dangwu.records;

import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumnService;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationService;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostService;
import java.nio.file.Path;

/** The rooms of organizations and members on a real, encrypted file of their own. */
public final class RecordsFixture implements AutoCloseable {

    public final Database database;
    public final OrganizationRepository organizations;
    public final OrganizationService organizationService;
    public final PostRepository posts;
    public final PostService postService;
    public final MemberRepository members = new MemberRepository();
    public final MembershipRepository memberships;
    public final MemberService memberService;
    public final MembershipService membershipService;
    public final OwnColumnService ownColumns;

    public RecordsFixture(Path folder) {
        database = Database.open(new DatabaseFile(folder), "测试");
        organizations = new OrganizationRepository(database);
        organizationService = new OrganizationService(database, organizations);
        posts = new PostRepository(database);
        postService = new PostService(database, organizations, posts);
        memberships = new MembershipRepository(database, members, organizations, posts);
        memberService = new MemberService(database, members, memberships, organizations);
        membershipService = new MembershipService(database, memberships, organizations, posts);
        ownColumns = new OwnColumnService(database, members);
    }

    @Override
    public void close() {
        database.close();
    }
}
