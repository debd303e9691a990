package dangwu.records.org;

import java.util.Arrays;
import java.util.Optional;

/** 党内职务 with their codes (ledgers.md 4.8), in the order in which they stand on a roster. */
public enum PostTitle {
    SECRETARY("001A", "书记", true),
    FULL_TIME_DEPUTY_SECRETARY("001C", "专职副书记", true),
    DEPUTY_SECRETARY("001B", "副书记", true),
    ORGANIZATION_COMMISSIONER("030U", "组织委员", true),
    PUBLICITY_COMMISSIONER("031U", "宣传委员", true),
    DISCIPLINE_COMMISSIONER("034U", "纪检委员", true),
    UNITED_FRONT_COMMISSIONER("032U", "统战委员", true),
    YOUTH_COMMISSIONER("035U", "青年委员", true),
    UNION_COMMISSIONER("036U", "工会委员", true),
    SECRECY_COMMISSIONER("037U", "保密委员", true),
    WOMEN_COMMISSIONER("038U", "妇女委员", true),
    COMMISSIONER("039U", "委员", true),
    GROUP_LEADER("401A", "组长", false),
    OTHER("0000", "其他", false);

    private final String code;
    private final String label;
    private final boolean committee;

    PostTitle(String code, String label, boolean committee) {
        this.code = code;
        this.label = label;
        this.committee = committee;
    }

    /** The four-character code; 专职副书记, 统战委员 and 委员, which the national table lacks, have codes of ours. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether who holds it sits on the committee (支委). */
    public boolean committee() {
        return committee;
    }

    /** The title with this code or Chinese name; 支部书记, 党支部副书记 and 党小组组长 are understood. */
    public static Optional<PostTitle> of(String codeOrLabel) {
        String text = codeOrLabel.replaceFirst("^(党支部|支部|党总支|总支|机关党委|党委|党小组)", "");
        return Arrays.stream(values()).filter(title -> title.code.equals(text) || title.label.equals(text)).findFirst();
    }
}
