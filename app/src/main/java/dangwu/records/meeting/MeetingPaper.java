package dangwu.records.meeting;

import java.util.List;
import java.util.Locale;

/** The sorts of files kept with a meeting; each is an owner kind of {@code kit.attachment}, with the meeting's id. */
public enum MeetingPaper {
    NOTICE("方案或通知"), SIGN_IN("签到表"), MINUTES("会议记录"), SPEECH("发言材料"), PHOTO("照片"), BULLETIN("简报"), OTHER("其他材料");

    /** What a session of the 中心组 leaves in its file (CG-06). */
    public static final List<MeetingPaper> SESSION = List.of(NOTICE, SIGN_IN, MINUTES, SPEECH, PHOTO, BULLETIN);

    private final String label;

    MeetingPaper(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The owner kind under which such files are kept, e.g. "meeting_photo". */
    public String ownerKind() {
        return "meeting_" + name().toLowerCase(Locale.ROOT);
    }
}
