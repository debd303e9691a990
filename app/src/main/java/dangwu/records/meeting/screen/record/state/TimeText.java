package dangwu.records.meeting.screen.record.state;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it. */
public final class TimeText {

    private static final Pattern PARTS = Pattern.compile("(上午|早上|下午|晚上|中午)?\\s*(\\d{1,2})\\s*(?:[:.点时]\\s*(\\d{1,2})?\\s*分?)?");
    private static final Pattern SOLID = Pattern.compile("(\\d{1,2})(\\d{2})");

    private TimeText() {}

    /** 14:30, 1430, 930, 9, 9点, 9点半, 下午2:30, 14.30; empty when it is no time. */
    public static Optional<LocalTime> read(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip().replace("点半", ":30").replace("时半", ":30");
        Matcher solid = SOLID.matcher(text);
        if (solid.matches() && text.length() >= 3) {
            return time(Integer.parseInt(solid.group(1)), Integer.parseInt(solid.group(2)));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(2));
        boolean late = parts.group(1) != null && (parts.group(1).equals("下午") || parts.group(1).equals("晚上")) && hour < 12;
        return time(late ? hour + 12 : hour, parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
