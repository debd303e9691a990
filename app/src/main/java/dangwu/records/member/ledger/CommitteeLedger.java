package dangwu.records.member.ledger;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** L02 班子成员名册: who sits on which committee, one line a person and committee, in the order of the tree and of the posts. */
final class CommitteeLedger extends RosterBasedLedger {

    private static final List<Column> COLUMNS = List.of(Column.integer("序号", 4), Column.text("党组织名称", 24), Column.centred("姓名", 8),
            Column.centred("性别", 4), Column.centred("民族", 6), Column.month("出生年月"), Column.centred("学历", 12), Column.month("入党时间"),
            Column.centred("党内职务", 10), Column.text("行政职务", 18), Column.month("任职时间"), Column.centred("产生方式", 8), Column.text("批复文号", 26),
            Column.centred("联系电话", 12), Column.text("备注", 8));

    private final PostRepository posts;

    CommitteeLedger(RosterSource source, PostRepository posts) {
        super("L02", "班子成员名册", OrganizationLedgers.BOX, source);
        this.posts = posts;
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<Post> held = posts.heldOn(request.to());
        List<List<Object>> rows = new ArrayList<>();
        for (Organization organization : withCommittees(scope, request)) {
            Map<String, List<Post>> byPerson = new LinkedHashMap<>();
            held.stream().filter(post -> post.organizationId() == organization.id())
                    .forEach(post -> byPerson.computeIfAbsent(post.memberId() + post.personName(), key -> new ArrayList<>()).add(post));
            byPerson.values().forEach(ofPerson -> rows.add(row(rows.size() + 1, organization, ofPerson, scope, request)));
        }
        Paper paper = Paper.of(name(), PageSetup.landscape(), Title.of(scope.top().name() + name()), LedgerWords.note(scope.top(), request.to()),
                Table.ledger(COLUMNS, rows), SignatureLine.ledger());
        return new PaperBook(scope.top().name() + name(), List.of(paper));
    }

    /** The organizations in question that have a committee: groups have none; a 党组 counts only where it is asked for by itself. */
    static List<Organization> withCommittees(RosterScope scope, LedgerRequest request) {
        List<Organization> all = request.organizationId() == null ? scope.roster().tree().all() : scope.roster().tree().withDescendants(scope.top().id());
        List<Organization> found = all.stream().filter(one -> one.kind().grassRoots()).toList();
        Organization instead = scope.top().kind() == OrganizationKind.GROUP ? scope.roster().tree().branchOf(scope.top().id()).orElse(scope.top()) : scope.top();
        return found.isEmpty() ? List.of(instead) : found;
    }

    private static List<Object> row(int number, Organization organization, List<Post> ofPerson, RosterScope scope, LedgerRequest request) {
        Post first = ofPerson.get(0);
        Optional<Member> member = first.memberId() == null ? Optional.empty() : scope.roster().find(first.memberId()).map(RosterEntry::member);
        String posts = ofPerson.stream().map(LedgerWords::title).distinct().collect(Collectors.joining("、"));
        return Arrays.asList(number, organization.name(), first.personName(), member.map(m -> m.text(MemberField.SEX)).orElse(null),
                member.map(m -> m.text(MemberField.ETHNICITY)).orElse(null), member.map(m -> m.date(MemberField.BIRTH_ON)).orElse(null),
                member.map(m -> m.text(MemberField.EDUCATION)).orElse(null), member.map(m -> m.date(MemberField.JOINED_ON)).orElse(null), posts,
                member.map(CommitteeLedger::job).orElse(null), first.fromOn(), first.obtainedBy() == null ? null : first.obtainedBy().label(),
                first.approvalNo(), member.map(m -> LedgerWords.phone(m, request)).orElse(null), remarks(ofPerson));
    }

    private static String job(Member member) {
        String post = member.text(MemberField.ADMIN_POST);
        return post != null ? post : member.text(MemberField.WORKPLACE);
    }

    /** What has not yet been said as the name of a post. */
    private static String remarks(List<Post> ofPerson) {
        String remarks = ofPerson.stream().filter(post -> !LedgerWords.title(post).equals(post.remarks())).map(Post::remarks).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("；"));
        return remarks.isEmpty() ? null : remarks;
    }
}
