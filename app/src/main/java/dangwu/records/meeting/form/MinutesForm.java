package dangwu.records.meeting.form;

import dangwu.kit.office.Face;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import dangwu.records.meeting.MeetingFile;

/** Minutes (L31, of a 中心组 session L41): one form, in the variant of the meeting's kind. */
final class MinutesForm {

    private static final double TITLE_PT = 20;

    private MinutesForm() {}

    /** @param organization full name of who held it */
    static Paper of(MeetingFile file, String organization) {
        MinutesVariant variant = MinutesVariant.of(file.meeting().kind());
        FormRows rows = new FormRows();
        new MinutesHead(file, variant, rows).add();
        new MinutesBody(file, variant, rows).add();
        return Paper.of("会议记录", PageSetup.portrait(), new Title(organization + variant.paper(), Face.XIAOBIAOSONG, TITLE_PT),
                rows.form(MinutesHead.REPEATED_ROWS), SignatureLine.of("主持人(签字)：", "记录人(签字)："));
    }
}
