package dangwu.records.meeting;

import java.util.Arrays;
import java.util.Optional;

/** 出席状态 (ledgers.md 4.11) with the marks of 考勤汇总 (L33). */
public enum AttendanceStatus {
    PRESENT("出席", "√", Nature.IN_PERSON),
    LATE("迟到", "√", Nature.IN_PERSON),
    LEFT_EARLY("早退", "√", Nature.IN_PERSON),
    /** It counts as attendance, not as being there for a vote. */
    ONLINE("线上", "√", Nature.FROM_AFAR),
    SICK_LEAVE("病假", "△", Nature.LEAVE),
    PERSONAL_LEAVE("事假", "△", Nature.LEAVE),
    ON_DUTY("公差", "○", Nature.LEAVE),
    ABSENT("缺席", "×", Nature.ABSENT),
    /** He was not there and has made up for it. */
    MADE_UP("补学", "◇", Nature.LEAVE),
    NOT_DUE("不应到", "—", Nature.NOT_DUE);

    private enum Nature { IN_PERSON, FROM_AFAR, LEAVE, ABSENT, NOT_DUE }

    private final String label;
    private final String mark;
    private final Nature nature;

    AttendanceStatus(String label, String mark, Nature nature) {
        this.label = label;
        this.mark = mark;
        this.nature = nature;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The mark in an attendance table. */
    public String mark() {
        return mark;
    }

    /** Whether he attended (实到). */
    public boolean present() {
        return nature == Nature.IN_PERSON || nature == Nature.FROM_AFAR;
    }

    /** Whether he was in the room, as a vote requires. */
    public boolean inPerson() {
        return nature == Nature.IN_PERSON;
    }

    /** Whether he was away with leave or on duty. */
    public boolean onLeave() {
        return nature == Nature.LEAVE;
    }

    /** Whether a reason is to be recorded (MT-18). */
    public boolean needsReason() {
        return nature == Nature.LEAVE || nature == Nature.ABSENT;
    }

    /** The status with this Chinese name; 请假 is 事假, 因公 is 公差, 免 is 不应到. */
    public static Optional<AttendanceStatus> of(String name) {
        String text = switch (name) {
            case "请假" -> "事假";
            case "因公", "出差" -> "公差";
            case "免" -> "不应到";
            case "参加", "到会", "实到" -> "出席";
            case "未到", "缺勤" -> "缺席";
            default -> name;
        };
        return Arrays.stream(values()).filter(status -> status.label.equals(text)).findFirst();
    }
}
