package dangwu.records.org;

import java.util.LinkedHashMap;
import java.util.Map;

/** Organizations, posts and terms as labelled text, for audit entries and side panels: only what is filled in, in the order to be shown. */
public final class OrganizationText {

    private OrganizationText() {}

    /** The fields of {@code organization}; the parent is named by {@code parentName} (null: none). */
    public static Map<String, String> of(Organization organization, String parentName) {
        OrganizationProfile profile = organization.profile();
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "党组织名称", organization.name());
        put(text, "简称", organization.shortName());
        put(text, "组织类别", organization.kind().label());
        put(text, "上级党组织", parentName != null ? parentName : profile.superiorName());
        put(text, "成立日期", organization.foundedOn());
        put(text, "撤销日期", organization.dissolvedOn());
        put(text, "批复文号", profile.approvalNo());
        put(text, "党组织联系人", profile.contactPerson());
        put(text, "联系电话", profile.contactPhone());
        put(text, "所在单位情况", profile.unitSituation());
        put(text, "单位名称", profile.unitName());
        put(text, "单位性质类别", profile.unitNature());
        put(text, "单位建立党组织情况", profile.unitCoverage());
        put(text, "统一社会信用代码", profile.creditCode());
        put(text, "活动场所", profile.meetingPlace());
        put(text, "备注", profile.remarks());
        return text;
    }

    /** The fields of {@code post} held in the organization named {@code organizationName}. */
    public static Map<String, String> of(Post post, String organizationName) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "党组织", organizationName);
        put(text, "姓名", post.personName());
        put(text, "党内职务", post.title().label());
        put(text, "任职日期", post.fromOn());
        put(text, "免职日期", post.toOn());
        put(text, "产生方式", post.obtainedBy() == null ? null : post.obtainedBy().label());
        put(text, "批复文号", post.approvalNo());
        put(text, "备注", post.remarks());
        return text;
    }

    /** The fields of {@code term}. */
    public static Map<String, String> of(CommitteeTerm term) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "届次", term.termNo());
        put(text, "选举日期", term.electedOn());
        put(text, "届满日期", term.endsOn());
        put(text, "批复文号", term.approvalNo());
        put(text, "备注", term.remarks());
        return text;
    }

    private static void put(Map<String, String> text, String label, Object value) {
        if (value != null) {
            text.put(label, value.toString());
        }
    }
}
