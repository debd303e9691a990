package dangwu.records.member.screen;

import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import java.util.function.Predicate;

/** What members may be picked out by besides the great filters. Traits of one {@link #question()} are alternatives. */
public enum MemberTrait {
    WORKING("在职", "work", row -> !row.member().retired()),
    RETIRED("离退休", "work", row -> row.member().retired()),
    MOBILE("流动党员", "mobile", row -> row.member().flag(MemberField.MOBILE_MEMBER)),
    HAN("汉族", "ethnicity", row -> "01".equals(row.member().code(MemberField.ETHNICITY))),
    MINORITY("少数民族", "ethnicity", MemberTrait::minority),
    SUSPENDED("停止党籍", "status", row -> row.status() == MembershipStatus.SUSPENDED),
    DIFFICULTY("困难党员", "difficulty", row -> row.member().get(MemberField.DIFFICULTY) != null),
    LOST("失联党员", "lost", row -> row.member().flag(MemberField.LOST_CONTACT)),
    LEADING("党员领导干部", "leading", row -> row.member().flag(MemberField.LEADING_CADRE)),
    /** Something of the 16 items of the 采集表 is not filled in (MG-12). */
    INCOMPLETE("信息缺项", "complete", MemberTrait::incomplete);

    private final String label;
    private final String question;
    private final Predicate<MemberRow> test;

    MemberTrait(String label, String question, Predicate<MemberRow> test) {
        this.label = label;
        this.question = question;
        this.test = test;
    }

    public String label() {
        return label;
    }

    /** What it answers; a row passes when it has one chosen trait of each question. */
    public String question() {
        return question;
    }

    /** Whether a member has it. */
    public boolean has(MemberRow row) {
        return test.test(row);
    }

    private static boolean incomplete(MemberRow row) {
        return row.category() != null && MemberDataCheck.check(row.member(), row.category(), row.asOf()).stream()
                .anyMatch(remark -> remark.weight() == MemberDataCheck.Weight.GAP);
    }

    private static boolean minority(MemberRow row) {
        String code = row.member().code(MemberField.ETHNICITY);
        return code != null && !"01".equals(code) && code.compareTo("56") <= 0;
    }
}
