package dangwu.records.meeting.form;

import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.Face;
import dangwu.kit.office.Form;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageBreak;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The forms of 民主评议党员 of one branch (L36) with the names of its members; what is decided of them is filled in by hand. */
final class AppraisalForms {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM");
    private static final double ROW = 10;
    private static final double LOWEST_ROW = 6;
    private static final double SMALL_ROW = 7;
    private static final double SMALL_PT = 9;
    /** Room for the names of a ballot that is to be one page. */
    private static final double BALLOT_MM = 205;
    private static final String NO_GRADE = "预备党员，不评定等次";
    private static final String SIGNED = "\n\n　　　　　　　　　　签字（盖章）：　　　　　　　　年　　月　　日";

    private final Organization branch;
    private final int year;
    private final List<RosterEntry> members;

    /** @param members in normal standing, in the order of a roster */
    AppraisalForms(Organization branch, int year, List<RosterEntry> members) {
        this.branch = branch;
        this.year = year;
        this.members = members;
    }

    List<Paper> papers() {
        return List.of(ballot(), tally(), registration(), result());
    }

    private String title(String paper) {
        return branch.name() + "\n" + year + "年度民主评议党员" + paper;
    }

    private boolean graded(RosterEntry entry) {
        return entry.category() == MemberCategory.FULL;
    }

    /** (a) 民主测评票: nobody signs it; probationary members are not graded and do not stand on it. */
    private Paper ballot() {
        List<List<Object>> rows = new ArrayList<>();
        members.stream().filter(this::graded).forEach(entry -> rows.add(List.of(entry.member().name(), "", "", "", "")));
        double height = Math.max(LOWEST_ROW, Math.min(ROW, BALLOT_MM / Math.max(1, rows.size())));
        List<Column> columns = List.of(Column.centred("姓名", 14), Column.centred("优秀", 12), Column.centred("合格", 12), Column.centred("基本合格", 12), Column.centred("不合格", 12));
        return Paper.of(sheet("测评票"), PageSetup.portrait(), Title.of(title("测评票")),
                height < SMALL_ROW ? LifeMaterials.forThePen(columns, rows, height, SMALL_PT) : LifeMaterials.forThePen(columns, rows, height),
                Paragraph.note("注：本票无记名。请在每名党员的一个等次栏内划“○”，多划、不划的，对该党员的测评无效。"));
    }

    /** (b) 测评汇总表. */
    private Paper tally() {
        List<List<Object>> rows = new ArrayList<>();
        members.forEach(entry -> rows.add(List.of(rows.size() + 1, entry.member().name(), "", "", "", "", "", "", graded(entry) ? "" : NO_GRADE, "")));
        return Paper.of(sheet("测评汇总表"), PageSetup.landscape(), Title.of(title("测评汇总表")), new NoteLine("党支部(盖章)：" + branch.name(), "日期：　　　　年　　月　　日"),
                LifeMaterials.forThePen(List.of(Column.integer("序号", 5), Column.centred("姓名", 10), Column.centred("应投票", 8), Column.centred("实投", 8), Column.centred("优秀", 8),
                        Column.centred("合格", 8), Column.centred("基本合格", 9), Column.centred("不合格", 8), Column.centred("支委会评定意见", 24), Column.centred("本人签字", 14)), rows, ROW),
                SignatureLine.of("监票人(签字)：", "计票人(签字)：", "党支部书记(签字)："));
    }

    /** (c) 党员登记表, a page for each. */
    private Paper registration() {
        List<Block> blocks = new ArrayList<>();
        for (RosterEntry entry : members) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.add(new Title(year + "年度民主评议党员登记表", Face.XIAOBIAOSONG, 20));
            blocks.add(new NoteLine("党支部(盖章)：" + branch.name(), ""));
            blocks.add(form(entry));
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.note("没有党员。"));
        }
        return new Paper(sheet("党员登记表"), PageSetup.portrait().withNumbers(PageNumbers.NONE), blocks);
    }

    private Form form(RosterEntry entry) {
        FormRows rows = new FormRows();
        rows.pair("姓名", entry.member().name(), "性别", orDash(entry.member().text(MemberField.SEX)));
        rows.pair("出生年月", month(entry.member().date(MemberField.BIRTH_ON)), "入党时间", month(entry.member().date(MemberField.JOINED_ON)));
        rows.wide("单位职务", orDash(entry.member().text(MemberField.WORKPLACE)));
        rows.high("个人自评\n（总结）", 72, "");
        rows.high("党员互评\n意见", 30, "");
        rows.high("民主测评\n结果", 14, graded(entry) ? "优秀　　　票　　合格　　　票　　基本合格　　　票　　不合格　　　票" : NO_GRADE);
        rows.high("党支部\n评定意见", 34, (graded(entry) ? "评定等次：" : NO_GRADE) + SIGNED);
        rows.high("基层党委\n意见", 30, SIGNED);
        rows.high("本人意见", 24, SIGNED.replace("（盖章）", ""));
        return rows.form(0);
    }

    /** (d) 结果报告. */
    private Paper result() {
        long full = members.stream().filter(this::graded).count();
        List<List<Object>> rows = List.of(List.of(members.size(), "", "", "", "", ""));
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("结果报告")), new NoteLine("党支部(盖章)：" + branch.name(), "日期：　　　　年　　月　　日"),
                LifeMaterials.forThePen(List.of(Column.integer("应参评", 10), Column.centred("实参评", 10), Column.centred("优秀", 10), Column.centred("合格", 10),
                        Column.centred("基本合格", 10), Column.centred("不合格", 10)), rows, ROW),
                Paragraph.note("注：应参评党员" + members.size() + "名，其中正式党员" + full + "名、预备党员" + (members.size() - full) + "名；预备党员参加评议，不评定等次。")));
        FormRows text = new FormRows();
        text.band("评议情况");
        text.blank(6);
        text.band("对基本合格、不合格党员的处理意见");
        text.blank(3);
        blocks.add(text.form(0));
        blocks.add(SignatureLine.of("党支部书记(签字)：", "填表人：", "联系电话："));
        return new Paper(sheet("结果报告"), PageSetup.portrait(), blocks);
    }

    private String sheet(String form) {
        return branch.displayName() + form;
    }

    private static String month(LocalDate day) {
        return day == null ? MeetingWords.DASH : MONTH.format(day);
    }

    private static String orDash(String text) {
        return text == null ? MeetingWords.DASH : text;
    }
}
