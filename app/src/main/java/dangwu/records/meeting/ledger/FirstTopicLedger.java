package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** L45 第一议题台账: every item of that kind (FT-01), whatever meeting it stood on; a sheet for each body that had one. */
final class FirstTopicLedger extends MeetingBasedLedger {

    private static final int LONGEST = 120;
    private static final List<Column> COLUMNS = List.of(Column.date("日期"), Column.text("会议名称", 18), Column.text("学习内容", 32), Column.centred("领学人", 8),
            Column.text("研讨发言", 28), Column.text("贯彻落实措施", 28), Column.centred("责任人", 8), Column.text("落实情况", 18));

    FirstTopicLedger(LifeSource source) {
        super("L45", "第一议题台账", MeetingLedgers.STUDY_BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MeetingFile> files = source().meetings().files(scope.meetings().with(AgendaItem.Kind.FIRST_TOPIC));
        Set<Long> holders = files.stream().map(file -> file.meeting().organizationId()).collect(Collectors.toSet());
        List<Organization> sheets = scope.part().organizations().stream().filter(one -> holders.contains(one.id())).toList();
        FileListing listing = new FileListing(scope, name(), COLUMNS, file -> rows(scope, file));
        return listing.book(files, sheets.isEmpty() ? List.of(scope.top()) : sheets);
    }

    private static List<List<Object>> rows(LifeScope scope, MeetingFile file) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < file.agenda().size(); i++) {
            AgendaItem item = file.agenda().get(i);
            if (item.kind() == AgendaItem.Kind.FIRST_TOPIC) {
                rows.add(row(scope, file, item, i + 1));
            }
        }
        return rows;
    }

    private static List<Object> row(LifeScope scope, MeetingFile file, AgendaItem item, int seq) {
        String studied = item.sourceOn() == null ? item.title() : item.title() + "(" + item.sourceOn() + ")";
        return Arrays.asList(file.meeting().heldOn(), name(scope, file), studied, item.leader(), LifeWords.excerpt(speeches(item), LONGEST),
                LifeWords.excerpt(item.decision(), LONGEST), item.owner(), result(file, item, seq));
    }

    /** Who spoke stands before what was said, unless the discussion names them itself. */
    private static String speeches(AgendaItem item) {
        boolean named = item.speakers() == null || item.discussion() != null && Arrays.stream(item.speakers().split("、")).anyMatch(item.discussion()::contains);
        return named ? item.discussion() : LifeWords.joined("：", item.speakers(), item.discussion());
    }

    /** 市某局党组2026年第3次会议: who held it stands before what it is called, unless the title says so already. */
    private static String name(LifeScope scope, MeetingFile file) {
        String holder = scope.nameOf(file.meeting().organizationId());
        String name = file.meeting().name();
        String number = file.meeting().text(MeetingField.SESSION_NO);
        return (name.contains(holder) ? "" : holder) + name + (number == null || name.contains(number) ? "" : "(" + number + ")");
    }

    private static String result(MeetingFile file, AgendaItem item, int seq) {
        List<String> parts = new ArrayList<>();
        parts.add(item.result());
        for (FollowUp followUp : file.followUps()) {
            if (followUp.agendaSeq() != null && followUp.agendaSeq() == seq) {
                parts.add(followUp.progress());
                parts.add(followUp.doneOn() == null ? null : followUp.doneOn() + "办结");
            }
        }
        return LifeWords.joined("；", parts);
    }
}
