package dangwu.kit.print;

import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.form.MeetingForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The minutes of a long meeting as they go to the printer. */
final class MinutesToPrint {

    private static final int LINES = 60;

    private MinutesToPrint() {}

    /** @param data a folder for the records */
    static byte[] pdf(Path data) throws IOException {
        StringBuilder said = new StringBuilder();
        for (int i = 1; i <= LINES; i++) {
            said.append(i > 1 ? "\n" : "").append("党员乙：第").append(i).append("点意见，要把工作做实做细，按时参加组织生活，主动联系服务群众。");
        }
        try (MeetingFixture fixture = new MeetingFixture(data)) {
            MeetingFile file = fixture.assembly();
            List<AgendaItem> agenda = new ArrayList<>(file.agenda());
            agenda.set(0, agenda.get(0).withDiscussion(said.toString(), null));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfWriter(new FontFiles(List.of())).write(new MeetingForms(fixture.records.organizations, fixture.records.memberships)
                    .minutes(file.withAgenda(agenda)), out, Progress.NONE);
            return out.toByteArray();
        }
    }
}
