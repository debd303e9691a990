package dangwu.records.member.screen;

import java.time.LocalDate;

/**
 * Something dated in a member's life in the Party.
 *
 * @param on     when; null: not known
 * @param title  what happened, e.g. 转为正式党员
 * @param detail where, why, by which decision; empty for nothing
 * @param kind   what sort of thing
 */
public record MemberEvent(LocalDate on, String title, String detail, Kind kind) {

    /** Sorts of events; those of one day stand in this order, the first one first. */
    public enum Kind { ADMISSION, PLACE, GROUP, POST, STANDING, END }
}
