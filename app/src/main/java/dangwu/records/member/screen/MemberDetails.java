package dangwu.records.member.screen;

import dangwu.kit.audit.AuditEntry;
import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberFile;
import java.util.List;

/**
 * A member as the side panel explains him.
 *
 * @param photo        JPEG; null: none, or not readable
 * @param photoProblem why a photograph that is kept cannot be shown; null: nothing wrong
 * @param events       his life in the Party, the newest first
 * @param audits       who changed what, the newest first
 * @param remarks      what is off in his data, gaps left out
 * @param notes        what other parts of the records know of him
 */
public record MemberDetails(MemberRow row, MemberFile file, byte[] photo, String photoProblem, List<MemberEvent> events, List<AuditEntry> audits,
        List<MemberDataCheck.Remark> remarks, List<MemberNote> notes) {

    public MemberDetails {
        events = List.copyOf(events);
        audits = List.copyOf(audits);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
    }
}
