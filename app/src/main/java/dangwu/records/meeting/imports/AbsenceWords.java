package dangwu.records.meeting.imports;

import dangwu.records.meeting.AttendanceStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside a name for how he attended or why he did not. */
final class AbsenceWords {

    private static final List<String> EXACT = List.of("病假", "事假", "公差", "出差", "请假", "因公", "缺席", "缺勤", "未到", "迟到", "早退", "线上", "补学", "出席", "到会",
            "参加");
    private static final Pattern BEHIND = Pattern.compile("(.{2,}?)(因[病事公])?(病假|事假|公差|出差|请假|缺席|缺勤|迟到|早退)");
    private static final Pattern SICK = Pattern.compile(".*(病|住院|手术|就医|看病|陪产|体检).*");
    private static final Pattern DUTY = Pattern.compile(".*(出差|公差|公务|因公|培训|值班|驻村|下乡|借调|挂职|开会|执行任务).*");
    private static final Pattern PERSONAL = Pattern.compile(".*(事假|因事|探亲|休假|年假|产假|婚假|丧假|请假).*");
    private static final Pattern ABSENT = Pattern.compile(".*(无故|旷|未请假|缺席|缺勤|未到).*");
    private static final Pattern ONLINE = Pattern.compile(".*(线上|视频).*");

    private AbsenceWords() {}

    /**
     * A reason, with the status it means.
     *
     * @param text null: the status says it all
     */
    record Reason(AttendanceStatus status, String text) {}

    /** A name with a word behind it: 张三病假. */
    record Split(String name, Reason reason) {}

    /** What {@code text} means; empty when it is no word for it (a post, a branch). */
    static Optional<Reason> of(String text) {
        if (EXACT.contains(text)) {
            AttendanceStatus status = AttendanceStatus.of(text).orElseThrow();
            boolean more = !status.label().equals(text) && status.onLeave() && !text.equals("请假") && !text.equals("因公");
            return Optional.of(new Reason(status, more ? text : null));
        }
        AttendanceStatus status = SICK.matcher(text).matches() ? AttendanceStatus.SICK_LEAVE : DUTY.matcher(text).matches() ? AttendanceStatus.ON_DUTY
                : ABSENT.matcher(text).matches() ? AttendanceStatus.ABSENT : PERSONAL.matcher(text).matches() ? AttendanceStatus.PERSONAL_LEAVE
                : ONLINE.matcher(text).matches() ? AttendanceStatus.ONLINE : null;
        return status == null ? Optional.empty() : Optional.of(new Reason(status, text));
    }

    /** Whether {@code text} is one of the plain words, so that it may head a list of names. */
    static boolean plain(String text) {
        return EXACT.contains(text);
    }

    /** {@code core} parted into a name and the word behind it; empty when no word stands there. */
    static Optional<Split> behind(String core) {
        Matcher parts = BEHIND.matcher(core);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String cause = parts.group(2) == null ? "" : parts.group(2);
        Reason reason = cause.isEmpty() ? of(parts.group(3)).orElseThrow() : of(cause + parts.group(3)).orElseThrow();
        return Optional.of(new Split(parts.group(1), cause.isEmpty() ? reason : new Reason(reason.status(), null)));
    }
}
