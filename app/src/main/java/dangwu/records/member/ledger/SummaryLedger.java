package dangwu.records.member.ledger;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.member.MemberField;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** L12 党员基本信息汇总表: columns A to U of the national sheet, data from its fourth row on; no cell left blank. */
final class SummaryLedger extends RosterBasedLedger {

    SummaryLedger(RosterSource source) {
        super("L12", "党员基本信息汇总表", MemberLedgers.BOX, source);
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<RosterColumn> columns = columns(scope, request);
        List<Paper> papers = new ArrayList<>();
        if (scope.several()) {
            papers.add(paper("汇总", new RosterScope.Section(scope.top(), scope.entries()), columns, scope));
        }
        for (RosterScope.Section section : scope.sections()) {
            Paper branch = paper(section.organization().displayName(), section, columns, scope);
            // On paper the unit hands in one table of all; its branches, asked for one by one, have theirs.
            papers.add(scope.several() ? branch.onlyIn(Format.XLSX) : branch);
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    /** Title, note and header take one row each: the national sheet begins its data in row 4. */
    private Paper paper(String sheet, RosterScope.Section section, List<RosterColumn> columns, RosterScope scope) {
        return Paper.of(sheet, PageSetup.landscape(), Title.of(name()), LedgerWords.note(section.organization(), scope.roster().asOf()),
                RosterTable.of(columns, section.entries(), TableOptions.submitted()), SignatureLine.ledger());
    }

    private static List<RosterColumn> columns(RosterScope scope, LedgerRequest request) {
        return List.of(
                field(Column.centred("姓名", 8), MemberField.NAME), new RosterColumn(Column.text("所在党支部", 16), scope::branchName),
                new RosterColumn(Column.centred("公民身份证号", 19), entry -> LedgerWords.idNumber(entry.member(), request)),
                field(Column.centred("性别", 4), MemberField.SEX), field(Column.centred("民族", 6), MemberField.ETHNICITY),
                date(Column.date("出生日期"), MemberField.BIRTH_ON), field(Column.centred("学历", 10), MemberField.EDUCATION),
                new RosterColumn(Column.centred("人员类别", 8), entry -> entry.category().label()),
                date(Column.date("加入党组织日期"), MemberField.JOINED_ON), date(Column.date("转为正式党员日期"), MemberField.FULL_ON),
                field(Column.text("工作岗位", 14), MemberField.JOB_POST),
                new RosterColumn(Column.centred("手机号", 12), entry -> LedgerWords.phone(entry.member(), MemberField.MOBILE_PHONE, request)),
                new RosterColumn(Column.centred("固定电话", 13), entry -> LedgerWords.phone(entry.member(), MemberField.LANDLINE, request)),
                new RosterColumn(Column.text("家庭住址", 24), entry -> LedgerWords.address(entry.member(), request)),
                new RosterColumn(Column.centred("党籍状态", 8), entry -> entry.status().label()),
                flag(Column.centred("是否为失联党员", 6), MemberField.LOST_CONTACT),
                new RosterColumn(Column.centred("失去联系日期", 8), entry -> month((YearMonth) entry.member().get(MemberField.LOST_SINCE))),
                flag(Column.centred("是否为流动党员", 6), MemberField.MOBILE_MEMBER),
                field(Column.centred("外出流向", 10), MemberField.MOBILE_DESTINATION), field(Column.centred("备注", 8), MemberField.REMARKS));
    }

    private static String month(YearMonth month) {
        return month == null ? null : month.toString();
    }

    private static RosterColumn field(Column column, MemberField field) {
        return new RosterColumn(column, entry -> entry.member().text(field));
    }

    private static RosterColumn date(Column column, MemberField field) {
        return new RosterColumn(column, entry -> entry.member().date(field));
    }

    private static RosterColumn flag(Column column, MemberField field) {
        return new RosterColumn(column, entry -> entry.member().flag(field));
    }
}
