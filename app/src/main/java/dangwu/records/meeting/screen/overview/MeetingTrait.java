package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.MeetingLine;
import java.util.function.Predicate;

/** What else a list of meetings can be narrowed to. */
public enum MeetingTrait {
    DRAFT("草稿", line -> !line.complete()),
    COMPLETE("已完成", MeetingLine::complete),
    LECTURE("计为党课", MeetingLine::lecture);

    private final String label;
    private final Predicate<MeetingLine> holds;

    MeetingTrait(String label, Predicate<MeetingLine> holds) {
        this.label = label;
        this.holds = holds;
    }

    /** The Chinese words. */
    public String label() {
        return label;
    }

    /** Whether {@code line} has it. */
    public boolean holds(MeetingLine line) {
        return holds.test(line);
    }
}
