package dangwu.records.dues.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.Ledger;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.ledger.DuesCase;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.meeting.ledger.WrittenLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DuesFormsTest {

    private final DuesCase made = DuesCase.full();
    private final DuesForms forms = new DuesForms(made.source());

    @Test
    void theMonthSheetListsWhoOwesAndLeavesRoomForThePen() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(forms.monthSheet(DuesCase.OFFICE, YearMonth.of(2026, 12)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(WrittenLedger.texts(sheet.getRow(2))).containsExactly("序号", "姓名", "应交", "实交", "交纳人签名", "收款人签章", "日期");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "高薪者")).subList(1, 7)).containsExactly("高薪者", "1,000.00", "", "", "", "");
            assertThat(WrittenLedger.texts(sheet)).noneMatch(row -> row.contains("转出者")).noneMatch(row -> row.contains("内调者"));
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "未核定")).get(2)).isEqualTo("未核定");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 0, "合计")).get(3)).as("nothing is paid yet").isEmpty();
        }
    }

    @Test
    void whatIsPaidAlreadyStandsOnTheMonthSheetWithItsDay() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(forms.monthSheet(DuesCase.OFFICE, YearMonth.of(2026, 4)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, DuesCase.RARE)).subList(2, 7)).containsExactly("88.50", "88.50", "", "", "2026-06-08");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 1, "免交者")).subList(2, 4)).containsExactly("免交", "");
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
        }
    }

    @Test
    void ofTheUnitEveryBranchHasAMonthSheet() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(forms.monthSheet(DuesCase.UNIT, YearMonth.of(2026, 11)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            assertThat(book.getSheet("离退休干部党支部").getLastRowNum()).isGreaterThan(64);
            assertThat(WrittenLedger.texts(book.getSheet("驻村工作队临时党支部")).stream().flatMap(List::stream)).contains("无");
        }
    }

    @Test
    void theVoucherHasThreePartsOnOnePageWithTheAmountInCapitals() throws Exception {
        Voucher voucher = Voucher.received("2026-0007", "第一党支部", "2026年1月至3月党费", new BigDecimal("1050.05"), LocalDate.of(2026, 4, 3), "机关党委").by("李静", null);
        List<String> pages = WrittenLedger.pdf(forms.voucher(voucher));
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).replaceAll("[\\s　]", "")).contains("第一联存根", "第二联收据", "第三联记账").containsPattern("(壹仟零伍拾元零伍分.*){3}").containsPattern("(￥1,050\\.05.*){3}")
                .containsPattern("(不是中国共产党党费专用收据.*){3}").contains("沿此线裁开").doesNotContain("中国共产党党费收据");
        assertThat(WrittenLedger.docx(forms.voucher(voucher))).contains("壹仟零伍拾元零伍分", "编号：2026-0007", "2026年4月3日");
    }

    @Test
    void longNamesKeepTheThreePartsOnOnePage() throws Exception {
        String name = "中共某市重大项目服务和经济信息研究中心及机关服务有限公司联合支部委员会".repeat(2);
        Voucher voucher = Voucher.received("2026-0008", name, "2026年1月至12月党费", new BigDecimal("123456789.99"), LocalDate.of(2026, 4, 3), name);
        assertThat(WrittenLedger.pdf(forms.voucher(voucher))).hasSize(1);
    }

    @Test
    void anAmountThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Voucher.received("2026-0009", "第一党支部", "党费", BigDecimal.ZERO, LocalDate.of(2026, 4, 3), "机关党委")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-0009");
    }

    @Test
    void aRemittanceIsPrintedUnlessItWasVoided() throws Exception {
        Remittance stands = made.remittances.get(0);
        assertThat(WrittenLedger.docx(forms.remittance(stands.id()))).contains("党费内部收款凭单", "中共某市发展和改革局办公室支部委员会", "2026年1月至3月党费", "中共某市发展和改革局机关委员会", "贰仟零壹元伍角");
        Remittance on = made.remittances.stream().filter(Remittance::toSuperior).findFirst().orElseThrow();
        assertThat(WrittenLedger.docx(forms.remittance(on.id()))).contains("党费内部上缴凭单", "党费专用收据号：专用00012345");
        Remittance voided = made.remittances.stream().filter(each -> !each.stands()).findFirst().orElseThrow();
        assertThatThrownBy(() -> forms.remittance(voided.id())).isInstanceOf(RefusedException.class).hasMessageContaining("已作废");
    }

    @Test
    void theDetailOfRemittancesCountsWhatStandsAndKeepsTheLineOfWhatDoesNot() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(forms.ledger("L52", DuesCase.year(null)))) {
            Sheet sheet = book.getSheet("上缴明细");
            assertThat(WrittenLedger.texts(sheet.getRow(2))).contains("党支部", "党员数", "上缴起止月", "应上缴", "实上缴", "日期", "票据号");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 7, "2026-0008"))).contains("5,002.50", "作废，不计入合计：金额填错");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sheet, 7, "2026-0009"))).contains("逾期");
            assertThat(WrittenLedger.row(sheet, 0, "合计").getCell(5).getNumericCellValue()).isEqualTo(37027.5);
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
            assertThat(WrittenLedger.texts(sheet).stream().flatMap(List::stream)).contains("说明：按上缴日期统计，2026年1月1日至12月31日。");
            assertThat(WrittenLedger.texts(book.getSheet("上缴上级").getRow(3))).contains("局机关党委", "4,400.00", "专用00012345");
        }
        assertThat(WrittenLedger.pdf(forms.ledger("L52", DuesCase.year(null)))).as("two lists and a page for each of eleven vouchers").hasSize(13);
        assertThat(WrittenLedger.docx(forms.ledger("L52", DuesCase.year(DuesCase.EMPTY)))).contains("无").doesNotContain("凭单");
    }

    @Test
    void theNoticeTellsTheFiguresThePeriodAndWhomToCall() throws Exception {
        String text = WrittenLedger.docx(forms.publicationNotice(new PublicationNotice(DuesCase.RETIRED, 2026, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 21), null, "000-12345678", null)));
        assertThat(text).contains("关于公示2026年度党费收缴情况的通知", "全体党员：", "2026年1—10月，应交纳党费的党员64名", "交齐党费的57名", "公示期：2026年12月15日至2026年12月21日",
                "监督电话：000-12345678", "附件：党费收缴情况公示表", "2026年12月15日").doesNotContain("各党支部");
        assertThat(WrittenLedger.docx(forms.publicationNotice(new PublicationNotice(DuesCase.OFFICE, 2026, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 21), null, null, null))))
                .as("no more than the sheet shows").doesNotContain("减免").doesNotContain("欠交");
        assertThatThrownBy(() -> new PublicationNotice(1, 2026, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 1), null, null, null)).hasMessageContaining("早于");
    }

    @Test
    void theExplanationTellsItemsTierAndRounding() throws Exception {
        MemberAccount account = made.accounts.get(5);
        String text = WrittenLedger.docx(forms.explanation(account.file().member().id(), YearMonth.of(2026, 11)));
        assertThat(text).contains(account.file().member().name(), "级别工资", "交通补贴", "不计入", "5,000—10,000元", "四舍五入到角", "本月应交");
        MemberAccount unknown = new DuesCase().person("新来的", DuesCase.OFFICE).done();
        assertThatThrownBy(() -> forms.explanation(unknown.file().member().id() + 100_000, YearMonth.of(2026, 11))).isInstanceOf(RefusedException.class);
        MemberAccount unassessed = made.accounts.stream().filter(each -> each.file().member().name().equals("未核定")).findFirst().orElseThrow();
        assertThatThrownBy(() -> forms.explanation(unassessed.file().member().id(), YearMonth.of(2026, 11))).isInstanceOf(RefusedException.class).hasMessageContaining("还没有核定");
    }

    @Test
    void aYearNotAssessedYetGoesOnWithTheLast() throws Exception {
        DuesCase one = new DuesCase();
        MemberAccount account = one.person("某某", DuesCase.OFFICE).base(StaffKind.CIVIL_SERVANT, "6500.00").done();
        String text = WrittenLedger.docx(new DuesForms(one.source()).explanation(account.file().member().id(), YearMonth.of(2027, 2)));
        assertThat(text).contains("2027年度尚未核定，暂按2026年度核定的数额交纳。", "97.50元");
    }

    @Test
    void allLedgersOfDuesCanBeHad() {
        assertThat(forms.ledgers()).extracting(Ledger::id).containsExactlyInAnyOrder("L50", "L51", "L51A", "L51B", "L52", "L53", "L53A", "L54", "L55");
        assertThatThrownBy(() -> forms.ledger("L99", DuesCase.year(null))).isInstanceOf(IllegalArgumentException.class);
    }
}
