package dangwu.records.member.ledger;

import static dangwu.kit.office.FormCell.check;
import static dangwu.kit.office.FormCell.label;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Face;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.PageBreak;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Title;
import dangwu.records.member.Code;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.RosterEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** L11 党员基本信息采集表: the national form of 16 items, a page for each member, no field left blank. */
final class CollectionFormLedger extends RosterBasedLedger {

    private static final String NOTHING = "无";
    private static final String DASH = "—";
    private static final double ROW = 14;
    private static final double TWO_LINES = 18;
    private static final double SIGNATURES = 26;
    private static final double PT = 11;
    /** Each label, an ID number and a telephone number behind its label have room on one line. */
    private static final List<Double> GRID = List.of(3.3, 3.7, 3.6, 4.4);
    private static final Pattern DESTINATION = Pattern.compile("^(.+?)(?:省|自治区|市)(.+?)(?:市|自治州|地区|州|盟)(.+?)(?:县|市|区|旗)$");
    private static final String DATE_LINE = "　　　　　　　　年　　月　　日";

    CollectionFormLedger(RosterSource source) {
        super("L11", "党员基本信息采集表", MemberLedgers.BOX, source);
    }

    @Override
    PaperBook paper(LedgerRequest request, RosterScope scope) {
        List<Paper> papers = new ArrayList<>();
        for (RosterScope.Section section : scope.sections()) {
            List<Block> blocks = new ArrayList<>();
            for (RosterEntry entry : section.entries()) {
                if (!blocks.isEmpty()) {
                    blocks.add(new PageBreak());
                }
                blocks.addAll(page(entry, scope, request));
            }
            if (!blocks.isEmpty()) {
                papers.add(new Paper(section.organization().displayName(), PageSetup.portrait().withNumbers(PageNumbers.NONE), blocks));
            }
        }
        if (papers.isEmpty()) {
            papers.add(Paper.of(scope.top().displayName(), PageSetup.portrait(), Title.of(name()), Paragraph.note("截至" + LedgerWords.day(request.to()) + "没有党员。")));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private List<Block> page(RosterEntry entry, RosterScope scope, LedgerRequest request) {
        List<FormRow> rows = new ArrayList<>();
        identity(rows, entry, scope, request);
        party(rows, entry, request);
        status(rows, entry);
        rows.add(FormRow.of(SIGNATURES, signed("党员(签字)："), signed("信息采集员(签字)：")));
        rows.add(FormRow.of(SIGNATURES, signed("党支部书记(签字)："), signed("基层党委(盖章)：")));
        return List.of(new Title(name(), Face.HEI, 24), new Form(GRID, rows, Face.FANGSONG, PT),
                Paragraph.note("注：“学历”填写《学历代码》前2位，“工作岗位”填写《工作岗位代码》前4位；没有的内容填“无”，不能有空白栏。"));
    }

    private static void identity(List<FormRow> rows, RosterEntry entry, RosterScope scope, LedgerRequest request) {
        Member member = entry.member();
        rows.add(pair("1 姓名", member.name(), "2 性别", member.text(MemberField.SEX)));
        rows.add(pair("3 民族", member.text(MemberField.ETHNICITY), "4 公民身份证号", LedgerWords.idNumber(member, request)));
        rows.add(pair("5 出生日期", day(member.date(MemberField.BIRTH_ON)), "6 学历", coded(member, MemberField.EDUCATION)));
        rows.add(pair("7 人员类别", check("正式党员", entry.category() == MemberCategory.FULL) + "\n" + check("预备党员", entry.category() == MemberCategory.PROBATIONARY),
                "8 所在党支部", scope.branchName(entry)));
    }

    private static void party(List<FormRow> rows, RosterEntry entry, LedgerRequest request) {
        Member member = entry.member();
        rows.add(pair("9 加入党组织日期", day(member.date(MemberField.JOINED_ON)), "10 转为正式党员日期", day(member.date(MemberField.FULL_ON))));
        rows.add(pair("11 工作岗位", coded(member, MemberField.JOB_POST), "12 联系电话", "手机号：" + orNothing(LedgerWords.phone(member, MemberField.MOBILE_PHONE, request))
                + "\n固定电话：" + orNothing(LedgerWords.phone(member, MemberField.LANDLINE, request))));
        rows.add(wide(TWO_LINES, "13 家庭住址", orNothing(LedgerWords.address(member, request))));
    }

    private static void status(List<FormRow> rows, RosterEntry entry) {
        Member member = entry.member();
        boolean lost = member.flag(MemberField.LOST_CONTACT);
        boolean mobile = member.flag(MemberField.MOBILE_MEMBER);
        rows.add(wide(ROW, "14 党籍状态",
                check("正常", entry.status() == MembershipStatus.NORMAL) + "　　　" + check("停止党籍", entry.status() == MembershipStatus.SUSPENDED)));
        rows.add(wide(TWO_LINES, "15 是否为失联党员", check("是", lost) + "　　失去联系日期：" + month(lost ? (YearMonth) member.get(MemberField.LOST_SINCE) : null)
                + "\n" + check("否", !lost)));
        rows.add(wide(TWO_LINES + 4, "16 是否为流动党员\n(由流出地党组织\n负责采集)", check("是", mobile) + "　　　" + check("否", !mobile) + "\n外出流向："
                + destination(mobile ? member.text(MemberField.MOBILE_DESTINATION) : null)));
    }

    /** Into the three blanks of the form where the text names all three; else as it was written. */
    private static String destination(String text) {
        if (text == null) {
            return DASH + "省(区、市)" + DASH + "市(地、州、盟)" + DASH + "县(市、区、旗)";
        }
        Matcher parts = DESTINATION.matcher(text);
        return parts.matches() ? parts.group(1) + "省(区、市)" + parts.group(2) + "市(地、州、盟)" + parts.group(3) + "县(市、区、旗)" : text;
    }

    private static FormRow pair(String first, String firstValue, String second, String secondValue) {
        return FormRow.of(ROW, label(first), FormCell.value(orNothing(firstValue)), label(second), FormCell.value(orNothing(secondValue)));
    }

    private static FormRow wide(double height, String label, String value) {
        return FormRow.of(height, label(label), FormCell.value(value).across(3).aligned(Align.LEFT));
    }

    private static FormCell signed(String label) {
        return FormCell.value(label + "\n\n" + DATE_LINE).across(2).aligned(Align.LEFT);
    }

    private static String coded(Member member, MemberField field) {
        return member.get(field) instanceof Code code ? code.code() + " " + code.name() : null;
    }

    private static String day(LocalDate day) {
        return day == null ? null : LedgerWords.day(day);
    }

    private static String month(YearMonth month) {
        return month == null ? DASH + "年" + DASH + "月" : month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String orNothing(String text) {
        return text == null ? NOTHING : text;
    }
}
