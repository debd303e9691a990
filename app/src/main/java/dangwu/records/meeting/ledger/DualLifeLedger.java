package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** L37 党员领导干部双重组织生活登记, from the attendance of the members marked as 党员领导干部. */
final class DualLifeLedger extends MeetingBasedLedger {

    private static final List<Column> COLUMNS = List.of(LifePaper.number(), Column.centred("姓名", 8), Column.text("职务", 16), Column.text("所在党支部", 14),
            Column.centred("民主生活会(日期)", 12), Column.centred("支部组织生活会(日期)", 12), Column.text("三会一课/主题党日参加次数", 28), Column.text("讲党课次数及题目", 26),
            Column.text("发言情况", 20), Column.text("备注", 12));
    private static final String EXPLAINED = "说明：参加次数为“实到/应到”；民主生活会、组织生活会按归属年度登记，括号内为未参加的原因。";

    DualLifeLedger(LifeSource source) {
        super("L37", "党员领导干部双重组织生活登记", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<List<Object>> rows = new ArrayList<>();
        for (CadreLife life : new CadreReader(source()).of(scope)) {
            rows.add(row(rows.size() + 1, scope, life));
        }
        Paper paper = LifePaper.of(scope, scope.top(), "双重组织生活登记", name(), COLUMNS, rows, EXPLAINED, numbersOnly(scope));
        return new PaperBook(scope.top().name() + name(), List.of(paper));
    }

    private static List<Object> row(int number, LifeScope scope, CadreLife life) {
        RosterEntry entry = life.entry();
        Set<Long> branch = scope.tree().find(entry.branchId()).map(scope::onSheetOf).orElse(Set.of());
        return Arrays.asList(number, entry.member().name(), post(entry), scope.nameOf(entry.branchId()), life.days(MeetingKind.DEMOCRATIC_LIFE_MEETING, null),
                life.days(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, branch), life.counts(), life.lectured(), life.speeches(), life.remark());
    }

    /** 职务: what he is in the administration, else in the Party. */
    private static String post(RosterEntry entry) {
        Member member = entry.member();
        return LifeWords.joined("", member.text(MemberField.ADMIN_POST) != null ? member.text(MemberField.ADMIN_POST)
                : member.text(MemberField.WORKPLACE) != null ? member.text(MemberField.WORKPLACE) : entry.postText());
    }

    private String numbersOnly(LifeScope scope) {
        int count = source().meetings().withoutNames(scope.meetings());
        return count == 0 ? "" : "另有" + count + "次会议(活动)只记了人数、未记姓名，不计入参加次数。";
    }
}
