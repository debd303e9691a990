package dangwu.records.member.screen;

import dangwu.records.member.MemberCodes;
import java.util.Set;

/** Levels of education as the yearly statistics have them (L17), over the codes of {@link MemberCodes#EDUCATION}. */
public enum EducationBand {
    GRADUATE("研究生"),
    UNIVERSITY("大学"),
    COLLEGE("大专"),
    SECONDARY("中专及高中"),
    BASIC("初中及以下"),
    UNKNOWN("其他或未填");

    private static final Set<String> COLLEGE_CODES = Set.of("22", "2C", "2D");

    private final String label;

    EducationBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The level of a code; null: not filled in. */
    public static EducationBand of(String code) {
        if (code == null || code.isEmpty()) {
            return UNKNOWN;
        }
        return switch (code.charAt(0)) {
            case '1' -> GRADUATE;
            case '2' -> COLLEGE_CODES.contains(code) ? COLLEGE : UNIVERSITY;
            case '4', '6' -> SECONDARY;
            case '7', '8' -> BASIC;
            default -> UNKNOWN;
        };
    }
}
