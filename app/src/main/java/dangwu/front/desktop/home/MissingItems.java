package dangwu.front.desktop.home;

import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import java.util.ArrayList;
import java.util.List;

/** Which of the sixteen items of the 党员基本信息采集表 (L11) a member lacks (MG-12). */
public final class MissingItems {

    private static final List<MemberField> ALWAYS = List.of(MemberField.SEX, MemberField.ETHNICITY, MemberField.ID_NUMBER, MemberField.BIRTH_ON,
            MemberField.EDUCATION, MemberField.JOINED_ON, MemberField.JOB_POST, MemberField.ADDRESS);

    private MissingItems() {}

    /** Labels of what is not filled in; empty when nothing is missing. 转正时间 is asked of full members only, 联系电话 is either number. */
    public static List<String> of(RosterEntry entry) {
        Member member = entry.member();
        List<String> missing = new ArrayList<>();
        for (MemberField field : ALWAYS) {
            addIf(member.get(field) == null, field.label(), missing);
        }
        addIf(entry.category() == MemberCategory.FULL && member.get(MemberField.FULL_ON) == null, MemberField.FULL_ON.label(), missing);
        addIf(member.get(MemberField.MOBILE_PHONE) == null && member.get(MemberField.LANDLINE) == null, "联系电话", missing);
        addIf(member.flag(MemberField.LOST_CONTACT) && member.get(MemberField.LOST_SINCE) == null, MemberField.LOST_SINCE.label(), missing);
        addIf(member.flag(MemberField.MOBILE_MEMBER) && member.get(MemberField.MOBILE_DESTINATION) == null,
                MemberField.MOBILE_DESTINATION.label(), missing);
        return missing;
    }

    private static void addIf(boolean absent, String label, List<String> missing) {
        if (absent) {
            missing.add(label);
        }
    }
}
