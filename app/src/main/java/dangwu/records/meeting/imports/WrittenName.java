package dangwu.records.meeting.imports;

import dangwu.records.meeting.AttendanceStatus;
import java.util.List;

/**
 * A name as a cell has it, not yet matched to anybody.
 *
 * @param name    without spaces between Han characters
 * @param details what stands in brackets or numbers behind it: a branch, the end of an ID or phone number, a post, a reason; may be empty
 * @param status  said beside it (病假, 迟到); null: not said
 * @param reason  of absence, where it says more than the status does; null: none
 */
record WrittenName(String name, List<String> details, AttendanceStatus status, String reason) {

    WrittenName {
        details = List.copyOf(details);
    }

    static WrittenName of(String name) {
        return new WrittenName(name, List.of(), null, null);
    }
}
