package dangwu.records.member;

import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.NoteLine;
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

    private static final String REMARK_BREAK = "；";
    private static final String SUSPENDED = "停止党籍";

    private LedgerWords() {}

    /** 2026年11月20日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
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

    /** 备注 of a roster: what sets a member apart, then the clerk's own remark; null: nothing. */
    static String remarks(RosterEntry entry) {
        List<String> parts = new ArrayList<>();
        add(parts, entry.status() == MembershipStatus.SUSPENDED, SUSPENDED);
        parts.addAll(marks(entry.member()));
        add(parts, entry.member().get(MemberField.REMARKS) != null, entry.member().text(MemberField.REMARKS));
        return parts.isEmpty() ? null : String.join(REMARK_BREAK, parts);
    }

    /** What is left of a roster's 备注 when the marks are taken away that the roster sets of itself; null: nothing. */
    static String ownRemark(String remark, Member member) {
        List<String> parts = new ArrayList<>(List.of(remark.split(REMARK_BREAK)));
        parts.removeAll(marks(member));
        parts.remove(SUSPENDED);
        return parts.isEmpty() ? null : String.join(REMARK_BREAK, parts);
    }

    private static List<String> marks(Member member) {
        List<String> marks = new ArrayList<>();
        add(marks, member.retired(), "离退休");
        add(marks, member.flag(MemberField.MOBILE_MEMBER), "流动党员");
        add(marks, member.flag(MemberField.LOST_CONTACT), "失联");
        add(marks, member.get(MemberField.ABROAD) != null, "出国(境)");
        add(marks, member.get(MemberField.DIFFICULTY) != null, "困难党员");
        return marks;
    }

    private static void add(List<String> parts, boolean holds, String words) {
        if (holds) {
            parts.add(words);
        }
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
