package dangwu.records.member.ledger;

import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.NoteLine;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How ledgers put things. */
final class LedgerWords {

    private LedgerWords() {}

    /** 2026年11月20日. */
    static String day(LocalDate day) {
        return LedgerPeriod.day(day);
    }

    /** The line between title and table. */
    static NoteLine note(Organization organization, LocalDate asOf) {
        return new NoteLine("填报单位(盖章)：" + organization.name(), "截止日期：" + day(asOf));
    }

    /** 学历(学位): 大学(学士). */
    static String education(Member member) {
        String education = member.text(MemberField.EDUCATION);
        String degree = member.text(MemberField.DEGREE);
        return degree == null ? education : education == null ? degree : education + "(" + degree + ")";
    }

    /** 党内职务: those of his own branch bare, 组长 for his group, others with the kind of organization before them (机关党委委员). */
    static String posts(RosterEntry entry, OrganizationTree tree) {
        return entry.posts().stream().sorted(Comparator.comparingInt(post -> post.organizationId() == entry.branchId() ? 0 : 1))
                .map(post -> (post.organizationId() == entry.branchId() ? "" : above(post, tree)) + title(post)).distinct()
                .collect(Collectors.joining("、"));
    }

    /** What a post is called; one that has no title of its own (其他) is named by its remark. */
    static String title(Post post) {
        return post.title() == PostTitle.OTHER && post.remarks() != null ? post.remarks() : post.title().label();
    }

    private static String above(Post post, OrganizationTree tree) {
        if (post.title() == PostTitle.OTHER && post.remarks() != null) {
            return "";
        }
        return tree.find(post.organizationId()).map(Organization::kind).filter(kind -> kind != OrganizationKind.GROUP).map(OrganizationKind::label).orElse("");
    }

    static String idNumber(Member member, LedgerRequest request) {
        return request.has(LedgerOption.MASKED) ? Masking.idNumber(member.idNumber()) : member.idNumber();
    }

    /** 联系电话: the mobile phone, else the landline. */
    static String phone(Member member, LedgerRequest request) {
        String mobile = phone(member, MemberField.MOBILE_PHONE, request);
        return mobile != null ? mobile : phone(member, MemberField.LANDLINE, request);
    }

    static String phone(Member member, MemberField field, LedgerRequest request) {
        return request.has(LedgerOption.MASKED) ? Masking.phone(member.text(field)) : member.text(field);
    }

    static String address(Member member, LedgerRequest request) {
        String address = member.text(MemberField.ADDRESS);
        return request.has(LedgerOption.MASKED) ? Masking.address(address) : address;
    }
}
