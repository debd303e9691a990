package dangwu.records.member.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.records.member.Member;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the posts that a sheet names are entered. What is not clear is not entered, and said. */
final class MemberImportPosts {

    private static final int SAID = 10;

    private final OrganizationTree tree;
    private final List<Post> kept;
    private final Map<String, String> claimed = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** @param kept every post ever held */
    MemberImportPosts(OrganizationTree tree, List<Post> kept) {
        this.tree = tree;
        this.kept = kept;
    }

    /**
     * The posts to enter for a row.
     *
     * @param known the member; null: new
     * @param after as he is to be kept
     * @param moves whether he goes to another branch, which ends the posts he holds
     */
    List<ImportPost> of(ImportRow row, List<String> written, MemberFile known, Member after, ImportPlace place, boolean moves) {
        List<ImportPost> wanted = new ArrayList<>();
        for (String text : written) {
            Optional<PostTitle> title = PostTitle.of(text).filter(t -> t != PostTitle.OTHER);
            if (title.isEmpty()) {
                leaveOut(row, text, "不是已知的党内职务");
            } else if (moves || !holds(known, title.get())) {
                enter(row, text, title.get(), after.name(), place).ifPresent(wanted::add);
            }
        }
        return wanted;
    }

    /** What was left out, and why. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(leftOut.subList(0, Math.min(SAID, leftOut.size())));
        if (leftOut.size() > SAID) {
            notes.add("另有" + (leftOut.size() - SAID) + "处党内职务没有登记，请在组织页面登记任职");
        }
        return notes;
    }

    private Optional<ImportPost> enter(ImportRow row, String text, PostTitle title, String person, ImportPlace place) {
        OrganizationKind above = text.startsWith("机关党委") || text.startsWith("党委") ? OrganizationKind.COMMITTEE
                : text.startsWith("党总支") || text.startsWith("总支") ? OrganizationKind.GENERAL_BRANCH : null;
        if (title == PostTitle.GROUP_LEADER && place.groupName() == null) {
            return leaveOut(row, text, "没有写明是哪个党小组");
        }
        boolean inNewUnit = above != null && place.branchId() == null && tree.unit().isEmpty() && place.unitKind() == above;
        Long organization = above != null ? superior(place, above) : title == PostTitle.GROUP_LEADER ? place.groupId() : place.branchId();
        if (above != null && organization == null && !inNewUnit) {
            return leaveOut(row, text, "它的上级没有" + above.label());
        }
        String name = inNewUnit ? place.unitName() : above != null ? tree.get(organization).name()
                : title == PostTitle.GROUP_LEADER ? place.branchName() + place.groupName() : place.branchName();
        ImportPost post = new ImportPost(title, organization, inNewUnit, keptFor(title, organization, person));
        return single(title) ? onlyOne(row, text, post, name) : Optional.of(post);
    }

    /** One secretary and one group leader at a time: with no first day known, an earlier one would overlap. */
    private Optional<ImportPost> onlyOne(ImportRow row, String text, ImportPost post, String name) {
        PostTitle title = post.title();
        Long organization = post.organizationId();
        Optional<Post> other = kept.stream().filter(p -> organization != null && p.organizationId() == organization && p.title() == title)
                .filter(p -> !p.equals(post.kept())).findFirst();
        if (other.isPresent()) {
            return leaveOut(row, text, "“" + name + "”的" + title.label() + "已登记有" + other.get().personName() + "，请在组织页面登记任免日期");
        }
        String rival = claimed.putIfAbsent(title + "/" + name, place(row));
        return rival == null ? Optional.of(post) : leaveOut(row, text, "与" + rival + "重复");
    }

    /** A post entered by name before the member was; null: none. */
    private Post keptFor(PostTitle title, Long organization, String person) {
        return kept.stream().filter(p -> organization != null && p.organizationId() == organization && p.title() == title && p.memberId() == null
                && p.toOn() == null && p.personName().equals(person)).findFirst().orElse(null);
    }

    private Long superior(ImportPlace place, OrganizationKind kind) {
        Long at = place.branchId() != null ? place.branchId() : tree.unit().map(Organization::id).orElse(null);
        while (at != null) {
            Organization organization = tree.get(at);
            if (organization.kind() == kind) {
                return at;
            }
            at = tree.parent(at).map(Organization::id).orElse(null);
        }
        return null;
    }

    private static boolean holds(MemberFile known, PostTitle title) {
        return known != null && known.posts().stream().anyMatch(post -> post.toOn() == null && post.title() == title);
    }

    private static boolean single(PostTitle title) {
        return title == PostTitle.SECRETARY || title == PostTitle.GROUP_LEADER;
    }

    private static String place(ImportRow row) {
        return "“" + row.sheet() + "”第" + row.row() + "行";
    }

    private Optional<ImportPost> leaveOut(ImportRow row, String text, String why) {
        leftOut.add(place(row) + "的党内职务“" + text + "”没有登记：" + why);
        return Optional.empty();
    }
}
