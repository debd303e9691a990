package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** L34 主题党日台账. */
final class ThemedDayLedger extends MeetingBasedLedger {

    private static final int LONGEST_CONTENT = 150;
    private static final List<Column> COLUMNS = List.of(Column.date("日期"), Column.text("党支部", 14), Column.text("主题", 22), Column.centred("形式", 9),
            Column.text("地点", 12), Column.integer("应到", 5).total(), Column.integer("实到", 5).total(), Column.text("主要内容", 36), Column.centred("是否固定日", 6),
            Column.centred("照片/材料", 8), Column.text("备注", 10));

    ThemedDayLedger(LifeSource source) {
        super("L34", "主题党日台账", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MeetingFile> files = source().meetings().files(scope.meetings().kinds(Set.of(MeetingKind.THEMED_PARTY_DAY)));
        Map<Long, Integer> photos = source().attachments().counts(MeetingPaper.PHOTO.ownerKind());
        Map<Long, Integer> papers = new HashMap<>();
        Arrays.stream(MeetingPaper.values()).filter(paper -> paper != MeetingPaper.PHOTO)
                .forEach(paper -> source().attachments().counts(paper.ownerKind()).forEach((id, count) -> papers.merge(id, count, Integer::sum)));
        FileListing listing = new FileListing(scope, name(), COLUMNS, file -> List.of(row(scope, file, photos, papers)));
        return listing.book(files, scope.sheets(files.stream().map(file -> file.meeting().organizationId()).toList()));
    }

    private static List<Object> row(LifeScope scope, MeetingFile file, Map<Long, Integer> photos, Map<Long, Integer> papers) {
        Meeting meeting = file.meeting();
        String theme = meeting.text(MeetingField.THEME);
        return Arrays.asList(meeting.heldOn(), scope.nameOf(meeting.organizationId()), theme != null ? theme : meeting.text(MeetingField.TITLE),
                meeting.text(MeetingField.FORM), meeting.text(MeetingField.PLACE), file.dueCount(), file.presentCount(), content(file),
                meeting.text(MeetingField.ON_FIXED_DAY), files(photos.get(meeting.id()), papers.get(meeting.id())), remarks(file));
    }

    /** The 小结 tells best what was done; without it the minutes, else the agenda. */
    private static String content(MeetingFile file) {
        String summary = file.meeting().text(MeetingField.ACTIVITY_SUMMARY);
        String content = file.meeting().text(MeetingField.CONTENT);
        String agenda = LifeWords.joined("；", file.agenda().stream().map(AgendaItem::title).collect(Collectors.toList()));
        return LifeWords.excerpt(summary != null ? summary : content != null ? content : agenda, LONGEST_CONTENT);
    }

    private static String files(Integer photos, Integer papers) {
        return LifeWords.joined("、", photos == null ? null : "照片" + photos, papers == null ? null : "材料" + papers);
    }

    private static String remarks(MeetingFile file) {
        return LifeWords.joined("；", file.meeting().lecture() ? "同时计为党课" : null,
                file.attendance().isEmpty() && file.dueCount() != null ? "只记人数" : null, file.meeting().text(MeetingField.REMARKS));
    }
}
