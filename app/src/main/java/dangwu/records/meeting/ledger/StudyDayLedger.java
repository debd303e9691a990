package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** L46 集中学习(周五学习日)台账. */
final class StudyDayLedger extends MeetingBasedLedger {

    private static final int LONGEST_CONTENT = 120;
    private static final List<Column> COLUMNS = List.of(Column.date("日期"), Column.text("组织", 16), Column.text("主题/内容", 40), Column.centred("领学人/授课人", 9),
            Column.integer("应到", 5).total(), Column.integer("实到", 5).total(), Column.decimal("学时", 6, 1).total(), Column.centred("形式", 10), Column.text("备注", 12));

    StudyDayLedger(LifeSource source) {
        super("L46", "集中学习台账", MeetingLedgers.STUDY_BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MeetingFile> files = source().meetings().files(scope.meetings().kinds(Set.of(MeetingKind.COLLECTIVE_STUDY)));
        FileListing listing = new FileListing(scope, "集中学习(周五学习日)台账", COLUMNS, file -> List.of(row(scope, file)));
        return listing.book(files, scope.sheets(files.stream().map(file -> file.meeting().organizationId()).toList()));
    }

    private static List<Object> row(LifeScope scope, MeetingFile file) {
        Meeting meeting = file.meeting();
        return Arrays.asList(meeting.heldOn(), scope.nameOf(meeting.organizationId()), theme(file), leaders(meeting), file.dueCount(), file.presentCount(),
                meeting.hours(), meeting.text(MeetingField.FORM), remarks(file));
    }

    private static String theme(MeetingFile file) {
        String theme = file.meeting().text(MeetingField.THEME);
        String content = file.meeting().text(MeetingField.CONTENT);
        return LifeWords.excerpt(LifeWords.joined("：", theme != null ? theme : file.meeting().text(MeetingField.TITLE), content), LONGEST_CONTENT);
    }

    private static String leaders(Meeting meeting) {
        return LifeWords.joined("、", Stream.of(meeting.person(MeetingField.STUDY_LEADER), meeting.person(MeetingField.LECTURER))
                .filter(person -> person != null).map(PersonRef::name).distinct().collect(Collectors.toList()));
    }

    private static String remarks(MeetingFile file) {
        return LifeWords.joined("；", file.meeting().lecture() ? "同时计为党课" : null,
                file.attendance().isEmpty() && file.dueCount() != null ? "只记人数" : null, file.meeting().text(MeetingField.REMARKS));
    }
}
