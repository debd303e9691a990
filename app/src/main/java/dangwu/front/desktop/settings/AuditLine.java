package dangwu.front.desktop.settings;

import java.time.LocalDateTime;

/**
 * One line of the 操作记录.
 *
 * @param actor   who; may be empty
 * @param act     what was done
 * @param subject on what, e.g. the member's name
 * @param changes the fields that differ, in one line
 */
public record AuditLine(long id, LocalDateTime happenedAt, String actor, String act, String subject, String changes) {
}
