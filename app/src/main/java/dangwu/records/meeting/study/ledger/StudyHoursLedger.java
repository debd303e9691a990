package dangwu.records.meeting.study.ledger;

import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Tone;
import dangwu.records.meeting.ledger.LifePaper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.study.HourEntry;
import dangwu.records.meeting.study.HoursOfMembers;
import dangwu.records.meeting.study.MemberHours;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** L141 党员学时台账: each member's sum against what is asked of him, branch by branch, and every occasion in a list of its own. */
final class StudyHoursLedger extends MeetingBasedLedger {

    private static final String BOX = "15 培训";
    private static final List<Column> SUMS = List.of(LifePaper.number(), Column.centred("姓名", 9), Column.text("支部", 22), Column.centred("职务", 14),
            Column.integer("次数", 6), Column.decimal("集中培训", 9, 1), Column.decimal("集体学习", 9, 1), Column.decimal("网络培训", 9, 1), Column.decimal("累计", 9, 1), Column.integer("要求", 6),
            Column.centred("达标", 17));
    private static final List<Column> OCCASIONS = List.of(LifePaper.number(), Column.centred("姓名", 9), Column.text("支部", 20), Column.date("日期"),
            Column.text("内容", 40), Column.centred("类型", 14), Column.decimal("学时", 7, 1));

    private final HoursOfMembers hours;

    StudyHoursLedger(LifeSource source, HoursOfMembers hours) {
        super("L141", "党员学时台账", BOX, source);
        this.hours = hours;
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        List<MemberHours> all = hours.of(scope.from(), scope.to(), scope.request().organizationId());
        List<Paper> papers = new ArrayList<>(LifePaper.book(scope, name(), scope.branches(), (organization, sheet) -> sums(scope, organization, sheet, all)).papers());
        papers.add(occasions(scope, all));
        return new PaperBook(scope.top().name() + name(), papers);
    }

    /** A branch has its own; what stands above branches, and a group, has all that was asked for. */
    private static Paper sums(LifeScope scope, Organization organization, String sheet, List<MemberHours> all) {
        List<List<Object>> rows = new ArrayList<>();
        List<MemberHours> own = organization.kind().branch() ? all.stream().filter(member -> member.branchId() == organization.id()).toList() : all;
        for (MemberHours member : own) {
            rows.add(Arrays.asList(rows.size() + 1, member.name(), member.branch(), member.posts(), member.entries().size(),
                    part(member, HourEntry.Source.TRAINING), part(member, HourEntry.Source.MEETING), part(member, HourEntry.Source.ONLINE), member.total(),
                    member.required(), reached(member)));
        }
        return LifePaper.of(scope, organization, sheet, "党员学时台账", SUMS, rows,
                "党员每年累计不少于32学时；党组织书记和班子成员不少于56学时，至少参加1次集中培训。按统计截止日在册党员和任职统计。");
    }

    /** Nothing rather than 0.0. */
    private static BigDecimal part(MemberHours member, HourEntry.Source source) {
        BigDecimal total = member.total(source);
        return total.signum() == 0 ? null : total;
    }

    private static Object reached(MemberHours member) {
        if (!member.reached()) {
            return new CellText("未达标，差" + member.open().stripTrailingZeros().toPlainString(), Tone.WARN);
        }
        return member.official() && !member.trained() ? new CellText("达标，缺集中培训", Tone.WARN) : "达标";
    }

    private static Paper occasions(LifeScope scope, List<MemberHours> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (MemberHours member : all) {
            for (HourEntry entry : member.entries()) {
                rows.add(Arrays.asList(rows.size() + 1, member.name(), member.branch(), entry.day(), entry.content(), entry.type(), entry.hours()));
            }
        }
        return LifePaper.of(scope, scope.top(), "各次明细", "党员学时明细", OCCASIONS, rows);
    }
}
