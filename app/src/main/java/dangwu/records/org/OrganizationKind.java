package dangwu.records.org;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of Party organization, with the codes of 组织类别 (ledgers.md 4.7). */
public enum OrganizationKind {
    /** 党组: leads a government body; not a grass-roots organization, outside the tree of members. */
    LEADING_GROUP("612", "党组"),
    /** 机关党委 (基层委员会). */
    COMMITTEE("611", "机关党委"),
    TEMP_COMMITTEE("911", "临时党委"),
    GENERAL_BRANCH("621", "党总支"),
    TEMP_GENERAL_BRANCH("921", "临时党总支"),
    BRANCH("631", "党支部"),
    JOINT_BRANCH("632", "联合党支部"),
    TEMP_BRANCH("931", "临时党支部"),
    TEMP_JOINT_BRANCH("932", "临时联合党支部"),
    /** 党小组: part of a branch, not a level of organization. */
    GROUP("641", "党小组");

    private final String code;
    private final String label;

    OrganizationKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The three-digit code. */
    public String code() {
        return code;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether members' affiliation lies with organizations of this kind. */
    public boolean branch() {
        return this == BRANCH || this == JOINT_BRANCH || this == TEMP_BRANCH || this == TEMP_JOINT_BRANCH;
    }

    /** Whether it counts as a grass-roots organization (基层党组织): neither a 党组 nor a 党小组. */
    public boolean grassRoots() {
        return this != LEADING_GROUP && this != GROUP;
    }

    /** Whether it is provisional (临时). */
    public boolean temporary() {
        return this == TEMP_COMMITTEE || this == TEMP_GENERAL_BRANCH || this == TEMP_BRANCH || this == TEMP_JOINT_BRANCH;
    }

    /** Whether an organization of this kind may stand under one of kind {@code parent}; null: at the top. */
    public boolean mayStandUnder(OrganizationKind parent) {
        if (parent == null) {
            return this != GROUP;
        }
        return switch (this) {
            case LEADING_GROUP -> false;
            case GROUP -> parent.branch();
            case COMMITTEE, TEMP_COMMITTEE -> parent == COMMITTEE;
            case GENERAL_BRANCH, TEMP_GENERAL_BRANCH -> parent == COMMITTEE || parent == TEMP_COMMITTEE;
            default -> parent == COMMITTEE || parent == TEMP_COMMITTEE || parent == GENERAL_BRANCH || parent == TEMP_GENERAL_BRANCH;
        };
    }

    /** Years that its committee serves (任期意见 2018): 5 for a committee, 3 for general branches and branches, 0 where none is elected. */
    public int termYears() {
        return switch (this) {
            case COMMITTEE -> 5;
            case GENERAL_BRANCH, BRANCH, JOINT_BRANCH -> 3;
            default -> 0;
        };
    }

    /** The kind with this code or Chinese name (党总支部 and 党总支 are one, 党委 is 机关党委). */
    public static Optional<OrganizationKind> of(String codeOrLabel) {
        String text = switch (codeOrLabel) {
            case "党总支部" -> "党总支";
            case "临时党总支部" -> "临时党总支";
            case "党委", "基层党委", "基层委员会" -> "机关党委";
            case "支部" -> "党支部";
            case "联合支部" -> "联合党支部";
            default -> codeOrLabel;
        };
        return Arrays.stream(values()).filter(kind -> kind.code.equals(text) || kind.label.equals(text)).findFirst();
    }
}
