package dangwu.records.member;

import java.util.ArrayList;
import java.util.List;

/** 备注 of a roster (L10), which says what sets a member apart besides what the clerk remarks of him. */
public final class RosterRemark {

    private static final String REMARK_BREAK = "；";
    private static final String SUSPENDED = "停止党籍";

    private RosterRemark() {}

    /** 备注 of a roster: what sets a member apart, then the clerk's own remark; null: nothing. */
    public static String of(RosterEntry entry) {
        List<String> parts = new ArrayList<>();
        add(parts, entry.status() == MembershipStatus.SUSPENDED, SUSPENDED);
        parts.addAll(marks(entry.member()));
        add(parts, entry.member().get(MemberField.REMARKS) != null, entry.member().text(MemberField.REMARKS));
        return parts.isEmpty() ? null : String.join(REMARK_BREAK, parts);
    }

    /** What is left of a roster's 备注 when the marks are taken away that the roster sets of itself; null: nothing. */
    public static String own(String remark, Member member) {
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
}
