package dangwu.records.member.ledger;

import static dangwu.kit.office.FormCell.check;
import static dangwu.kit.office.FormCell.label;

import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Align;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Title;
import dangwu.records.member.Roster;
import dangwu.records.org.CommitteeTerm;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationProfile;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** L01 党组织基本信息表: the ten items of the national form and what the unit wants to know besides; a page for each organization. */
final class OrganizationFormLedger extends RosterBasedLedger {

    private static final double ROW = 13;
    private static final List<Double> GRID = List.of(4.1, 3.7, 4.1, 3.7);
    private static final List<String> SITUATIONS = List.of("与上级党组织相同", "单独法人", "联合党支部");
    private static final String NOTHING = "无";

    private final PostRepository posts;

    OrganizationFormLedger(RosterSource source, PostRepository posts) {
        super("L01", "党组织基本信息表", OrganizationLedgers.BOX, source);
        this.posts = posts;
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<Post> held = posts.heldOn(request.to());
        List<CommitteeTerm> terms = posts.terms();
        List<Paper> papers = new ArrayList<>();
        for (Organization organization : CommitteeLedger.withCommittees(scope, request)) {
            papers.add(paper(organization, scope, request, held, terms));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private Paper paper(Organization organization, RosterScope scope, LedgerRequest request, List<Post> held, List<CommitteeTerm> terms) {
        List<FormRow> rows = new ArrayList<>();
        national(rows, organization, held, request);
        own(rows, organization, scope, terms);
        rows.add(FormRow.of(26, signed("填表人(签字)："), signed("党组织书记(签字)：")));
        return Paper.of(organization.displayName(), PageSetup.portrait().withNumbers(PageNumbers.NONE), Title.of(name()),
                LedgerWords.note(organization, request.to()), Form.of(GRID, rows));
    }

    /** Items 1 to 10. */
    private static void national(List<FormRow> rows, Organization organization, List<Post> held, LedgerRequest request) {
        OrganizationProfile profile = organization.profile();
        String secretary = held.stream().filter(post -> post.organizationId() == organization.id() && post.title() == PostTitle.SECRETARY).map(Post::personName)
                .findFirst().orElse(null);
        String phone = request.has(LedgerOption.MASKED) ? Masking.phone(profile.contactPhone()) : profile.contactPhone();
        rows.add(wide("1 党组织名称", organization.name()));
        rows.add(pair("2 党组织书记", secretary, "3 党组织联系人", profile.contactPerson()));
        rows.add(pair("4 联系电话", phone, "5 组织类别", organization.kind().code() + " " + organization.kind().label()));
        rows.add(wide("6 党组织所在单位情况", situation(profile.unitSituation())));
        rows.add(wide("7 单位名称", profile.unitName()));
        rows.add(pair("8 单位性质类别", profile.unitNature(), "9 单位建立党组织情况", profile.unitCoverage()));
        rows.add(wide("10 法人单位统一\n社会信用代码", profile.creditCode()));
    }

    private static void own(List<FormRow> rows, Organization organization, RosterScope scope, List<CommitteeTerm> terms) {
        OrganizationProfile profile = organization.profile();
        Roster.Headcount members = scope.roster().headcounts().getOrDefault(organization.id(), Roster.Headcount.NONE);
        List<Organization> under = scope.roster().tree().withDescendants(organization.id());
        long groups = under.stream().filter(one -> one.kind() == OrganizationKind.GROUP).count();
        long branches = under.stream().filter(one -> one.kind().branch()).count();
        Optional<CommitteeTerm> term = term(terms, organization, scope.roster().asOf());
        rows.add(wide("成立日期", day(organization.foundedOn())));
        rows.add(wide("批复文号", profile.approvalNo()));
        rows.add(wide("上级党组织", superior(organization, scope)));
        rows.add(wide("党员数", "共" + members.total() + "名，其中正式党员" + members.full() + "名、预备党员" + members.probationary() + "名"));
        rows.add(pair(organization.kind().branch() ? "党小组数" : "党支部数", (organization.kind().branch() ? groups : branches) + "个", "届次",
                term.map(CommitteeTerm::termNo).map(no -> "第" + no + "届").orElse(null)));
        rows.add(pair("本届选举日期", term.map(one -> day(one.electedOn())).orElse(null), "届满日期", term.map(one -> day(one.endsOn())).orElse(null)));
        rows.add(wide("活动场所", profile.meetingPlace()));
        rows.add(wide("备注", profile.remarks()));
    }

    private static Optional<CommitteeTerm> term(List<CommitteeTerm> terms, Organization organization, LocalDate day) {
        return terms.stream().filter(term -> term.organizationId() == organization.id() && !term.electedOn().isAfter(day)).findFirst();
    }

    private static String superior(Organization organization, RosterScope scope) {
        return organization.parentId() == null ? organization.profile().superiorName()
                : scope.roster().tree().find(organization.parentId()).map(Organization::name).orElse(organization.profile().superiorName());
    }

    /** The three boxes; a situation in other words stands as it was written. */
    private static String situation(String text) {
        return text != null && !SITUATIONS.contains(text) ? text : SITUATIONS.stream().map(one -> check(one, one.equals(text))).collect(Collectors.joining("　　"));
    }

    private static FormRow pair(String first, String firstValue, String second, String secondValue) {
        return FormRow.of(ROW, label(first), value(firstValue), label(second), value(secondValue));
    }

    private static FormRow wide(String label, String text) {
        return FormRow.of(ROW, label(label), value(text).across(3));
    }

    private static FormCell value(String text) {
        return FormCell.value(text == null ? NOTHING : text);
    }

    private static FormCell signed(String label) {
        return FormCell.value(label + "\n\n　　　　　　　　年　　月　　日").across(2).aligned(Align.LEFT);
    }

    private static String day(LocalDate day) {
        return day == null ? null : LedgerWords.day(day);
    }
}
