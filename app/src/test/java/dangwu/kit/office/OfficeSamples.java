package dangwu.kit.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** Papers with invented people, for tests and for looking at. */
final class OfficeSamples {
    private static final String[] NAMES = {"张明远", "李建国", "王秀英", "𠮷田勇", "欧阳文博", "陈䶮", "赵一", "孙丽华", "周启航", "阿依古丽·买买提",
        "吴晓东", "郑雅琴", "冯立", "褚卫民", "卫红梅", "蒋德胜", "沈佳怡", "韩雪松", "杨柳", "朱文斌", "秦岭", "尤丹", "许国强", "何静", "吕志远"};
    private static final String[] POSTS = {"市体育局办公室主任", "群众体育科四级主任科员", "体育馆运营管理中心副主任（主持工作）", "退休", "竞技体育科科长"};
    private static final String[] HOMES = {"江城市滨江区体育路18号院3栋2单元1502室", "江城市东湖街道和平小区5-401", "江城市高新技术开发区创新大道与科技一路交叉口锦绣花园二期12栋1单元903室"};

    private OfficeSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        List<PaperWriter> writers = List.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(FontFiles.ofThisMachine()));
        for (PaperWriter writer : writers) {
            for (PaperBook book : List.of(roster(25), summary(25), memberForm(), narrow(), twoLevels(), letter(), minutes())) {
                Path file = folder.resolve(book.title() + "-" + writer.format().extension() + "." + writer.format().extension());
                PaperFiles.save(book, file, writer, Progress.NONE);
            }
        }
    }

    /** L10 党员花名册, 19 columns. */
    static PaperBook roster(int people) {
        List<Column> columns = List.of(Column.integer("序号", 4), Column.centred("姓名", 8), Column.centred("性别", 4), Column.centred("民族", 6),
                Column.month("出生年月"), Column.centred("籍贯", 8), Column.centred("学历(学位)", 10), Column.month("参加工作时间"),
                Column.month("入党时间"), Column.month("转正时间"), Column.centred("党员类别", 8), Column.text("工作单位及职务(岗位)", 18),
                Column.centred("党内职务", 8), Column.centred("所在党小组", 10), Column.centred("身份证号", 19), Column.centred("联系电话", 12),
                Column.text("家庭住址", 24), Column.month("组织关系转入时间"), Column.text("备注", 8));
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            YearMonth born = YearMonth.of(1960 + i % 40, 1 + i % 12);
            rows.add(Arrays.asList(i + 1, NAMES[i % NAMES.length], i % 3 == 1 ? "女" : "男", i % 10 == 9 ? "维吾尔族" : "汉族", born, "江城",
                    i % 4 == 0 ? "硕士研究生" : "大学", born.plusYears(22), born.plusYears(25), born.plusYears(26),
                    i % 12 == 11 ? new CellText("预备党员", Tone.WARN) : "正式党员", POSTS[i % POSTS.length], i == 0 ? "书记" : null,
                    "第" + "一二三".charAt(i % 3) + "党小组", idNumber(i), "138" + String.format("%08d", 12345 * (i + 1)), HOMES[i % HOMES.length],
                    born.plusYears(30), i % 8 == 7 ? "流动党员" : null));
        }
        return PaperBook.of(Paper.of("党员花名册", PageSetup.landscape(), Title.of("市体育局机关党委第一党支部党员花名册"),
                new NoteLine("填报单位(盖章)：市体育局机关党委第一党支部", "截止日期：2026年11月20日"), Table.ledger(columns, rows),
                SignatureLine.of("支部书记：", "组织委员：", "填表日期：")));
    }

    /** L12 党员基本信息汇总表, columns A to U. */
    static PaperBook summary(int people) {
        List<Column> columns = List.of(Column.integer("序号", 4), Column.centred("姓名", 8), Column.text("所在党支部", 14),
                Column.centred("公民身份证号", 19), Column.centred("性别", 4), Column.centred("民族", 6), Column.date("出生日期"), Column.centred("学历", 6),
                Column.centred("人员类别", 8), Column.date("加入党组织日期"), Column.date("转为正式党员日期"), Column.text("工作岗位", 12), Column.centred("手机号", 12),
                Column.centred("固定电话", 13), Column.text("家庭住址", 22), Column.centred("党籍状态", 4), Column.centred("是否为失联党员", 6),
                Column.date("失去联系日期"), Column.centred("是否为流动党员", 6), Column.text("外出流向", 10), Column.text("备注", 6));
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            LocalDate born = LocalDate.of(1960 + i % 40, 1 + i % 12, 1 + i % 28);
            rows.add(Arrays.asList(i + 1, NAMES[i % NAMES.length], "市体育局机关党委第一党支部", idNumber(i), i % 3 == 1 ? "女" : "男", "汉族", born, "大学",
                    "正式党员", born.plusYears(25), born.plusYears(26), "事业单位管理人员", "138" + String.format("%08d", 12345 * (i + 1)), "0999-12345678",
                    HOMES[i % HOMES.length], "正常", "否", null, i % 8 == 7 ? "是" : "否", i % 8 == 7 ? "甲省乙市丙县" : null, null));
        }
        return PaperBook.of(Paper.of("党员基本信息汇总表", PageSetup.landscape(), Title.of("党员基本信息汇总表"),
                new NoteLine("基层党委(盖章)：市体育局机关党委", "填表日期：2026年11月20日"),
                new Table(columns, rows, TableOptions.submitted().expecting(people)), SignatureLine.ledger()));
    }

    /** L11 党员基本信息采集表: 16 items, photo, boxes, two rows of signatures. */
    static PaperBook memberForm() {
        List<FormRow> rows = List.of(
                FormRow.of(13, FormCell.label("1 姓名"), FormCell.value("欧阳文博"), FormCell.label("2 性别"), FormCell.value("男"),
                        FormCell.picture(new Picture(photo(), 26, 36, Align.CENTRE, "照片")).down(4)),
                FormRow.of(13, FormCell.label("3 民族"), FormCell.value("汉族"), FormCell.label("5 出生日期"), FormCell.value("1985-07-01")),
                FormRow.of(13, FormCell.label("4 公民身份证号"), FormCell.value(idNumber(3)).across(3)),
                FormRow.of(13, FormCell.label("6 学历"), FormCell.value("21 大学"), FormCell.label("7 人员类别"),
                        FormCell.value(FormCell.check("正式党员", true) + "\n" + FormCell.check("预备党员", false))),
                FormRow.of(13, FormCell.label("8 所在党支部"), FormCell.value("市体育局机关党委第一党支部").across(4)),
                FormRow.of(13, FormCell.label("9 加入党组织\n日期"), FormCell.value("2008-06-20"), FormCell.label("10 转为正式\n党员日期"),
                        FormCell.value("2009-06-20").across(2)),
                FormRow.of(13, FormCell.label("11 工作岗位"), FormCell.value("0121"), FormCell.label("12 联系电话"),
                        FormCell.value("手机号：13800012345\n固定电话：0999-12345678").across(2)),
                FormRow.of(13, FormCell.label("13 家庭住址"), FormCell.value(HOMES[2]).across(4).aligned(Align.LEFT)),
                FormRow.of(13, FormCell.label("14 党籍状态"), FormCell.value(FormCell.check("正常", true) + "    " + FormCell.check("停止党籍", false))
                        .across(4).aligned(Align.LEFT)),
                FormRow.of(13, FormCell.label("15 是否为\n失联党员"), FormCell.value(FormCell.check("是", false) + "  失去联系日期____年__月    "
                        + FormCell.check("否", true)).across(4).aligned(Align.LEFT)),
                FormRow.of(18, FormCell.label("16 是否为流动党员\n(由流出地党组织\n负责采集)"), FormCell.value(FormCell.check("是", true) + "    "
                        + FormCell.check("否", false) + "\n外出流向：甲省（区、市）乙市（地、州、盟）丙县（市、区、旗）").across(4).aligned(Align.LEFT)),
                FormRow.of(28, signed("党员(签字)：").across(2), signed("信息采集员(签字)：").across(3)),
                FormRow.of(28, signed("党支部书记(签字)：").across(2), signed("基层党委(盖章)：").across(3)));
        return PaperBook.of(Paper.of("党员基本信息采集表", PageSetup.portrait().withNumbers(PageNumbers.NONE),
                new Title("党员基本信息采集表", Face.HEI, 24), Form.of(List.of(3.0, 3.3, 2.9, 3.0, 2.4), rows),
                Paragraph.note("注：学历填《学历代码》前2位，工作岗位填《工作岗位代码》前4位；各项内容不能有空白栏。")));
    }

    private static FormCell signed(String label) {
        return FormCell.value(label + "\n\n　　　　　　　　年　　月　　日").aligned(Align.LEFT);
    }

    /** A narrow upright ledger with a total. */
    static PaperBook narrow() {
        List<Column> columns = List.of(Column.integer("序号", 5), Column.centred("姓名", 10), Column.money("应交(元)", 10).total(),
                Column.money("实交(元)", 10).total(), Column.centred("交至", 10), Column.text("备注", 14));
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(Arrays.asList(i + 1, NAMES[i % NAMES.length], new BigDecimal("25.50"), i == 9 ? new CellText(new BigDecimal("0"), Tone.BAD)
                    : new BigDecimal("1025.50"), "2026年10月", i == 9 ? "出差，已约定11月25日前补交，由党小组组长负责提醒" : null));
        }
        Table table = new Table(columns, rows, TableOptions.ledger().withTotal().expecting(60));
        return PaperBook.of(Paper.of("党费收缴公示", PageSetup.portrait(), Title.of("党费收缴情况公示表"),
                new NoteLine("党支部：第一党支部", "2026年10月", "单位：元"), table, SignatureLine.ledger()));
    }

    /** A header of two rows, formulas, and a second small table on the same paper. */
    static PaperBook twoLevels() {
        List<Column> columns = List.of(Column.text("党支部", 20), Column.integer("正式", 6).under("党员数").total(),
                Column.integer("预备", 6).under("党员数").total(), Column.integer("合计", 6).under("党员数").total(), Column.decimal("出勤率(%)", 9, 1), Column.tick("换届", 6));
        List<List<?>> rows = List.of(
                List.of("第一党支部", 20, 2, new Formula("B{row}+C{row}", 22), new BigDecimal("95.25"), true),
                List.of("第二党支部", 31, 1, new Formula("B{row}+C{row}", 32), new BigDecimal("88"), false));
        List<Column> second = List.of(Column.text("职务", 10), Column.centred("姓名", 10), Column.text("说明", 40));
        return PaperBook.of(Paper.of("党组织情况", PageSetup.portrait(), Title.of("党组织情况表"), new NoteLine("填报单位(盖章)：市体育局机关党委", "2026年11月20日"),
                new Table(columns, rows, TableOptions.ledger().withTotal().expecting(2)), Paragraph.note("班子成员："),
                Table.ledger(second, List.of(List.of("书记", "张明远", "主持全面工作"), List.of("组织委员", "王秀英", "负责发展党员、党员教育管理"))),
                SignatureLine.ledger()));
    }

    /** A report as GB/T 9704 lays it out. */
    static PaperBook letter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title("中共市体育局机关委员会\n关于2026年上半年党建工作情况的报告", Face.XIAOBIAOSONG, 22));
        blocks.add(Paragraph.body(""));
        blocks.add(Paragraph.body("市直机关工委：").indented(0, 0));
        blocks.add(Paragraph.body("2026年上半年，市体育局机关党委坚持以党的政治建设为统领，认真落实全面从严治党主体责任，现将有关情况报告如下。"));
        for (int i = 0; i < 4; i++) {
            blocks.add(Paragraph.body(Span.in(Face.HEI, "一二三四".charAt(i) + "、主要工作开展情况")).keptWithNext());
            blocks.add(Paragraph.body(Span.in(Face.KAI, "（一）抓实理论学习。"), Span.of("组织集中学习12次，开展“第一议题”学习8次；中心组成员撰写心得体会24篇，"
                    + "讲党课6次。党员参加主题党日活动出勤率达到95.2%，较上年同期提高3.1个百分点。")));
            blocks.add(Paragraph.body("1.建立台账。对巡察反馈的8个问题逐项制定整改措施，明确责任人和完成时限，已完成7个，其余1个正在推进，预计12月底前全部完成整改。"));
        }
        blocks.add(Paragraph.body(""));
        blocks.add(Paragraph.body("中共市体育局机关委员会").aligned(Align.RIGHT).indented(0, 3).keptWithNext());
        blocks.add(Paragraph.body("2026年7月6日").aligned(Align.RIGHT).indented(0, 4));
        return PaperBook.of(new Paper("报告", PageSetup.letter(), blocks));
    }

    /** A meeting's minutes whose main cell is longer than a page. */
    static PaperBook minutes() {
        StringBuilder speech = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            speech.append(NAMES[i % NAMES.length]).append("：第").append(i).append("点意见。支部党员要带头学习、带头服务群众，把工作做实做细，按时参加组织生活。\n");
        }
        List<FormRow> rows = List.of(
                FormRow.of(10, FormCell.label("会议名称"), FormCell.value("第11次支部党员大会").across(3)),
                FormRow.of(10, FormCell.label("时间"), FormCell.value("2026年11月20日 15:00—16:30"), FormCell.label("地点"), FormCell.value("三楼会议室")),
                FormRow.of(10, FormCell.label("应到"), FormCell.value("24人"), FormCell.label("实到"), FormCell.value("22人")),
                FormRow.of(60, FormCell.label("会议内容"), FormCell.longText(speech.toString().strip()).across(3)),
                FormRow.of(12, FormCell.label("决议"), FormCell.longText("同意。").across(3)));
        return PaperBook.of(Paper.of("会议记录", PageSetup.portrait(), Title.of("支部党员大会会议记录"), Form.of(List.of(2.0, 5.0, 2.0, 4.0), rows),
                SignatureLine.of("主持人(签字)：", "记录人(签字)：")));
    }

    /** An invented ID number: region 999999, valid check digit. */
    static String idNumber(int i) {
        String digits = "999999" + (1960 + i % 40) + String.format("%02d%02d", 1 + i % 12, 1 + i % 28) + String.format("%03d", i % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += (digits.charAt(k) - '0') * weights[k];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static byte[] photo() {
        BufferedImage image = new BufferedImage(260, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x4A90D9));
        g.fillRect(0, 0, 260, 360);
        g.setColor(new Color(0xF3D3B3));
        g.fillOval(75, 70, 110, 140);
        g.setColor(new Color(0x2B3A55));
        g.fillOval(20, 230, 220, 220);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
