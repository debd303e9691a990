package dangwu.records.member;

import java.util.Arrays;
import java.util.Optional;

/** 人员类别 (ledgers.md 4.4). */
public enum MemberCategory {
    FULL("1", "正式党员"),
    PROBATIONARY("2", "预备党员");

    private final String code;
    private final String label;

    MemberCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The category with this code or Chinese name, also in short (正式, 预备). */
    public static Optional<MemberCategory> of(String codeOrLabel) {
        return Arrays.stream(values()).filter(c -> c.code.equals(codeOrLabel) || c.label.equals(codeOrLabel) || c.label.equals(codeOrLabel + "党员"))
                .findFirst();
    }
}
