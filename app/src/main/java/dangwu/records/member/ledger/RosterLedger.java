package dangwu.records.member.ledger;

import static dangwu.records.member.MemberField.BIRTH_ON;
import static dangwu.records.member.MemberField.FULL_ON;
import static dangwu.records.member.MemberField.JOINED_ON;
import static dangwu.records.member.MemberField.NATIVE_PLACE;
import static dangwu.records.member.MemberField.WORKPLACE;
import static dangwu.records.member.MemberField.WORK_STARTED_ON;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import dangwu.records.member.RosterRemark;
import java.util.ArrayList;
import java.util.List;

/** L10 党员花名册: secretary, deputies and committee first, then group by group or by strokes; a sheet for each branch and, of several, 汇总. */
final class RosterLedger extends RosterBasedLedger {

    private static final String REMARKS = "备注";
    private static final double WIDEST_REMARKS = 28;

    RosterLedger(RosterSource source) {
        super("L10", "党员花名册", MemberLedgers.BOX, source);
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<RosterColumn> columns = columns(scope, request);
        List<Paper> papers = new ArrayList<>();
        if (scope.several()) {
            papers.add(RosterCounts.paper(scope));
            List<RosterColumn> withBranch = new ArrayList<>(columns);
            withBranch.add(1, new RosterColumn(Column.centred("所在党支部", 16), scope::branchShortName));
            // On paper each branch signs its own list; one of all is for sorting and filtering.
            papers.add(paper("汇总", new RosterScope.Section(scope.top(), scope.entries()), withBranch, scope).onlyIn(Format.XLSX));
        }
        for (RosterScope.Section section : scope.sections()) {
            papers.add(paper(section.organization().displayName(), section, columns, scope));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private Paper paper(String sheet, RosterScope.Section section, List<RosterColumn> columns, RosterScope scope) {
        boolean all = sheet.equals("汇总");
        SignatureLine foot = all ? SignatureLine.ledger() : SignatureLine.of("支部书记(签字)：", "组织委员(签字)：", "填表日期：　　　　年　　月　　日");
        return Paper.of(sheet, PageSetup.landscape(), Title.of(section.organization().name() + name()),
                LedgerWords.note(section.organization(), scope.roster().asOf()), RosterTable.of(columns.stream().map(column -> column.column().header().equals(REMARKS) ? column.growing(section.entries(), WIDEST_REMARKS) : column).toList(), section.entries()), foot);
    }

    private static List<RosterColumn> columns(RosterScope scope, LedgerRequest request) {
        return List.of(
                field(Column.centred("姓名", 8), MemberField.NAME), field(Column.centred("性别", 4), MemberField.SEX),
                field(Column.centred("民族", 6), MemberField.ETHNICITY), date(Column.month("出生年月"), BIRTH_ON),
                field(Column.centred("籍贯", 8), NATIVE_PLACE),
                new RosterColumn(Column.centred("学历(学位)", 15), entry -> LedgerWords.education(entry.member())),
                date(Column.month("参加工作时间"), WORK_STARTED_ON), date(Column.month("入党时间"), JOINED_ON), date(Column.month("转正时间"), FULL_ON),
                new RosterColumn(Column.centred("党员类别", 4), entry -> entry.category() == MemberCategory.FULL ? "正式" : "预备"),
                field(Column.text("工作单位及职务(岗位)", 20), WORKPLACE),
                new RosterColumn(Column.centred("党内职务", 10), entry -> LedgerWords.posts(entry, scope.roster().tree())),
                new RosterColumn(Column.centred("所在党小组", 10), scope::groupName),
                new RosterColumn(Column.centred("身份证号", 19), entry -> LedgerWords.idNumber(entry.member(), request)),
                new RosterColumn(Column.centred("联系电话", 12), entry -> LedgerWords.phone(entry.member(), request)),
                new RosterColumn(Column.text("家庭住址", 24), entry -> LedgerWords.address(entry.member(), request)),
                new RosterColumn(Column.month("组织关系转入时间"), RosterEntry::enteredOn),
                new RosterColumn(Column.text(REMARKS, 8), RosterRemark::of));
    }

    private static RosterColumn field(Column column, MemberField field) {
        return new RosterColumn(column, entry -> entry.member().text(field));
    }

    private static RosterColumn date(Column column, MemberField field) {
        return new RosterColumn(column, entry -> entry.member().date(field));
    }
}
