package dangwu.records.org;

import dangwu.kit.text.Texts;

/**
 * What the 党组织基本信息表 (L01) asks about an organization besides its place in the tree. Every part may be null: not filled in.
 *
 * @param approvalNo    批复文号 of its founding
 * @param superiorName  上级党组织 where that is outside the unit's tree
 * @param contactPerson 党组织联系人
 * @param contactPhone  联系电话
 * @param unitSituation 党组织所在单位情况 (与上级党组织相同/单独法人/联合党支部)
 * @param unitName      单位名称
 * @param unitNature    单位性质类别
 * @param unitCoverage  单位建立党组织情况
 * @param creditCode    法人单位统一社会信用代码
 * @param meetingPlace  活动场所
 * @param remarks       备注
 */
public record OrganizationProfile(String approvalNo, String superiorName, String contactPerson, String contactPhone, String unitSituation,
        String unitName, String unitNature, String unitCoverage, String creditCode, String meetingPlace, String remarks) {

    /** Nothing filled in. */
    public static final OrganizationProfile EMPTY = new OrganizationProfile(null, null, null, null, null, null, null, null, null, null, null);

    public OrganizationProfile {
        approvalNo = Texts.clean(approvalNo);
        superiorName = Texts.clean(superiorName);
        contactPerson = Texts.clean(contactPerson);
        contactPhone = Texts.clean(contactPhone);
        unitSituation = Texts.clean(unitSituation);
        unitName = Texts.clean(unitName);
        unitNature = Texts.clean(unitNature);
        unitCoverage = Texts.clean(unitCoverage);
        creditCode = Texts.clean(creditCode);
        meetingPlace = Texts.clean(meetingPlace);
        remarks = Texts.clean(remarks);
    }
}
