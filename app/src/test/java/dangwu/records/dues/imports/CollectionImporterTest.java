package dangwu.records.dues.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.db.RefusedException;
import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.TemplateWriter;
import dangwu.records.Workbooks;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.EndReason;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipService;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionImporterTest {

    private static final LocalDate ASSESSED = LocalDate.of(2025, 1, 10);

    @TempDir
    Path folder;
    private ImportDesk desk;
    private Member zhang;
    private Member li;
    private Member newcomer;

    @BeforeEach
    void set() {
        desk = new ImportDesk(folder.resolve("data"));
        zhang = desk.unit.enrol("张明", desk.unit.first, null, Map.of());
        li = desk.unit.enrol("李𬭎", desk.unit.first, null, Map.of());
        newcomer = desk.unit.records.memberService.enrol(new Enrolment(new Member(0, Map.of(MemberField.NAME, "田甜", MemberField.JOINED_ON, LocalDate.of(2025, 5, 16)), Map.of()),
                desk.unit.first.id(), null, MemberCategory.PROBATIONARY, LocalDate.of(2025, 5, 16), EntryReason.ADMITTED));
        DuesPolicy usual = DuesPolicy.DEFAULT;
        desk.policy.save(new DuesPolicy(15, null, usual.assessBy(), usual.cycle(), usual.share(), usual.basis(), usual.remitWithinDays(), null, null, null, null));
        // 97.50, 20 and 40 a month
        desk.assessing.saveAll("核定", List.of(AssessmentDraft.ofBase(zhang.id(), 2025, StaffKind.PUBLIC_INSTITUTION, new BigDecimal("6500"), ASSESSED),
                AssessmentDraft.ofBase(li.id(), 2025, StaffKind.RETIRED, new BigDecimal("4000"), ASSESSED),
                AssessmentDraft.ofBase(newcomer.id(), 2025, StaffKind.PUBLIC_INSTITUTION, new BigDecimal("4000"), ASSESSED)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void booksEachMonthOnItsPartyDayOnceOnly() {
        Path file = sheet("第一党支部2025年党费收缴表", row("序号", "姓名", "月应交", "1月", "2月", "3月", "全年实交"), row(1, "张明", 97.5, 97.5, 97.5, "97.50元", 292.5), row(2, "李𬭎", 20, 20, null, "", 20),
                row("合计", null, null, 117.5, 97.5, 97.5, 312.5));
        ImportPreview<CollectionImportRow> preview = ImportDesk.preview(desk.payments(), file);
        assertThat(preview.plan().rejections()).isEmpty();
        assertThat(preview.plan().rows().get(0).changes()).extracting(change -> change.label() + " " + change.newText()).contains("2025年2月 97.50元（2025-02-15）");
        assertThat(entries()).isEmpty();
        assertThat(ImportDesk.run(desk.payments(), file, false)).extracting(ImportResult::read, ImportResult::added).containsExactly(2, 2);
        assertThat(entries()).extracting(DuesEntry::memberId, DuesEntry::month, DuesEntry::paidOn, DuesEntry::kind, DuesEntry::channel).containsExactly(
                tuple(zhang.id(), month(1), LocalDate.of(2025, 1, 15), EntryKind.PAYMENT, Channel.CASH),
                tuple(zhang.id(), month(2), LocalDate.of(2025, 2, 15), EntryKind.PAYMENT, Channel.CASH),
                tuple(zhang.id(), month(3), LocalDate.of(2025, 3, 15), EntryKind.PAYMENT, Channel.CASH),
                tuple(li.id(), month(1), LocalDate.of(2025, 1, 15), EntryKind.PAYMENT, Channel.CASH));
        assertThat(ImportDesk.run(desk.payments(), file, false)).extracting(ImportResult::added, ImportResult::updated, ImportResult::unchanged).containsExactly(0, 0, 2);
        assertThat(entries()).hasSize(4);
    }

    @Test
    void whatIsBookedAlreadyIsLeftAndAnotherAmountIsSaid() {
        desk.collecting.collect(Payment.of(zhang.id(), List.of(month(1)), LocalDate.of(2025, 1, 13), Channel.CASH));
        Path more = sheet("2025年", row("姓名", "1月", "2月"), row("张明", 97.5, 97.5));
        assertThat(ImportDesk.run(desk.payments(), more, false).added()).isEqualTo(1);
        assertThat(entries()).extracting(DuesEntry::month).containsExactly(month(1), month(2));
        Path other = sheet("2025年", row("姓名", "1月", "2月"), row("张明", 90, 0));
        List<Rejection> bad = ImportDesk.run(desk.payments(), other, true).rejections();
        assertThat(bad).extracting(Rejection::column, Rejection::value).containsExactly(tuple("1月", "90"), tuple("2月", "0"));
        assertThat(bad.get(0).reason()).contains("97.50").contains("90.00").contains("2025-01-13").contains("不会重复登记");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void whatCannotBeIsSaidCellByCellAndNothingIsBooked() {
        Path file = sheet("2025年度", row("姓名", "4月", "5月", "6月", "全年实交"), row("田甜", 40, 40, 50, 130), row("张明", -97.5, "已交", 1_000_000_000, null),
                row("无名氏", "交", null, null, null), row("李𬭎", 20, 20, null, 60));
        ImportResult result = ImportDesk.run(desk.payments(), file, false);
        assertThat(result.written()).isFalse();
        assertThat(result.rejections()).extracting(Rejection::row, Rejection::column).containsExactlyInAnyOrder(tuple(3, "4月"), tuple(3, "5月"), tuple(3, "6月"), tuple(4, "4月"),
                tuple(4, "5月"), tuple(4, "6月"), tuple(5, "4月"), tuple(5, "姓名"), tuple(6, "全年实交"));
        Map<String, String> reasons = new HashMap<>();
        result.rejections().forEach(bad -> reasons.put(bad.row() + bad.column(), bad.reason()));
        // Admitted on the 16th: that month's 党费日, the 15th, had passed.
        assertThat(reasons.get("34月")).contains("还不应在本单位交纳").contains("2025-05-16");
        assertThat(reasons.get("35月")).contains("党费日已过");
        assertThat(reasons.get("36月")).contains("应交40.00").contains("自愿多交");
        assertThat(reasons.get("44月")).contains("负数");
        assertThat(reasons.get("45月")).contains("不是数字");
        assertThat(reasons.get("46月")).contains("一千万");
        assertThat(reasons.get("6全年实交")).contains("40.00").contains("60.00");
        assertThat(entries()).isEmpty();
    }

    @Test
    void goodRowsAreBookedWhenBadOnesAreToBePassedOver() {
        Path file = sheet("2025年度", row("姓名", "1月", "2月"), row("张明", 97.5, 97.5), row("无名氏", 10, null));
        assertThat(ImportDesk.run(desk.payments(), file, true)).extracting(ImportResult::added, ImportResult::written).containsExactly(1, true);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void whatGoesBeyondIsTakenWhenItIsSaidToBeVoluntary() {
        Path file = sheet("2025年度", row("姓名", "1月", "2月", "自愿多交", "全年实交"), row("张明", 100, 97.5, 2.5, 197.5));
        assertThat(ImportDesk.run(desk.payments(), file, false).rejections()).isEmpty();
        assertThat(entries()).extracting(DuesEntry::month, DuesEntry::kind, DuesEntry::amount).containsExactly(tuple(month(1), EntryKind.PAYMENT, new BigDecimal("97.50")),
                tuple(month(1), EntryKind.VOLUNTARY, new BigDecimal("2.50")), tuple(month(2), EntryKind.PAYMENT, new BigDecimal("97.50")));
        assertThat(ImportDesk.run(desk.payments(), file, false).unchanged()).isEqualTo(1);
        Path wrong = sheet("2025年度", row("姓名", "3月", "自愿多交"), row("张明", 100, 5));
        assertThat(ImportDesk.preview(desk.payments(), wrong).plan().rejections()).singleElement().extracting(Rejection::column).isEqualTo("自愿多交");
    }

    @Test
    void lessThanIsDueIsBookedAndTheRestStaysOpen() {
        Path file = sheet("2025年度", row("姓名", "1月"), row("张明", 50));
        ImportPreview<CollectionImportRow> preview = ImportDesk.preview(desk.payments(), file);
        assertThat(preview.plan().notes()).anyMatch(note -> note.contains("少于应交"));
        ImportDesk.run(desk.payments(), file, false);
        assertThat(account(1).open()).isEqualByComparingTo("47.50");
    }

    @Test
    void readsHeadingsOfTwoRowsWithDates() {
        Path file = Workbooks.write(folder, "台账.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("2025年");
            Workbooks.row(sheet, 1, "党费收缴台账");
            Workbooks.row(sheet, 2, "姓名", "月应交", "一月", null, null, "二月", null, null);
            Workbooks.row(sheet, 3, null, null, "金额", "日期", "签名", "金额", "日期", "签名");
            Workbooks.row(sheet, 4, "张明", 97.5, 97.5, LocalDate.of(2025, 1, 20), "张明", 97.5, "2月18日", "张明");
            Workbooks.row(sheet, 5, "李𬭎", 20, 20, "2025年3月3日", null, 20, 2.18, null);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 5, 7));
        });
        ImportResult result = ImportDesk.run(desk.payments(), file, true);
        assertThat(entries()).extracting(DuesEntry::memberId, DuesEntry::paidOn).containsExactly(tuple(zhang.id(), LocalDate.of(2025, 1, 20)),
                tuple(zhang.id(), LocalDate.of(2025, 2, 18)));
        assertThat(result.rejections()).singleElement().extracting(Rejection::row, Rejection::reason).satisfies(bad -> assertThat(bad.toString()).contains("5").contains("看不出"));
    }

    @Test
    void nothingIsBookedWithADayOfAClosedMonthOrOfOneToCome() {
        desk.collecting.collect(Payment.of(zhang.id(), List.of(month(1)), LocalDate.of(2025, 1, 13), Channel.CASH));
        desk.closing.close(YearMonth.of(2025, 2));
        Path file = sheet("2025年度", row("姓名", "1月", "2月", "3月"), row("李𬭎", 20, 20, 20));
        assertThat(ImportDesk.preview(desk.payments(), file).plan().rejections()).extracting(Rejection::column).containsExactly("1月", "2月");
        Path late = sheet("2025年度", row("姓名", "1月", "1月日期"), row("李𬭎", 20, "2025-03-04"));
        assertThat(ImportDesk.run(desk.payments(), late, false).added()).isEqualTo(1);
        Path ahead = sheet("2026年度", row("姓名", "12月"), row("李𬭎", 20));
        assertThat(ImportDesk.preview(desk.payments(), ahead).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("还没有到").contains("12月日期");
        Path saidAhead = sheet("2026年度", row("姓名", "12月", "12月交纳日期"), row("李𬭎", 20, "2026-11-18"));
        assertThat(ImportDesk.run(desk.payments(), saidAhead, false).added()).isEqualTo(1);
    }

    @Test
    void whoIsNotAssessedOrNotHereCannotHavePaid() {
        Member other = desk.unit.enrol("孙强", desk.unit.second, null, Map.of());
        desk.unit.records.membershipService.end(li.id(), new MembershipService.Ending(LocalDate.of(2025, 4, 30), EndReason.TRANSFERRED_OUT, "某单位"));
        Path file = sheet("2025年度", row("姓名", "4月", "5月"), row("孙强", 20, null), row("李𬭎", 20, 20));
        List<Rejection> bad = ImportDesk.preview(desk.payments(), file).plan().rejections();
        assertThat(bad).extracting(Rejection::row, Rejection::column).containsExactly(tuple(3, "4月"), tuple(4, "5月"));
        assertThat(bad.get(0).reason()).contains("核定").contains("党费基数");
        assertThat(bad.get(1).reason()).contains("已不在本单位交纳");
        Path before = sheet("2024年度", row("姓名", "12月"), row("张明", 97.5));
        assertThat(ImportDesk.preview(desk.payments(), before).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("建账月份2025年1月");
        assertThat(desk.accounts.of(other.id()).entries()).isEmpty();
    }

    @Test
    void whatAnotherBookedAfterThePreviewIsNotBookedTwice() throws Exception {
        Path file = sheet("2025年度", row("姓名", "1月"), row("张明", 97.5));
        ImportJob<CollectionImportRow> job = ImportDesk.job(desk.payments());
        ImportPreview<CollectionImportRow> preview = job.preview(file, Map.of(), ImportProgress.NONE);
        desk.collecting.collect(Payment.of(zhang.id(), List.of(month(1)), LocalDate.of(2025, 1, 13), Channel.CASH));
        assertThatThrownBy(() -> job.apply(preview, false, ImportProgress.NONE)).isInstanceOf(RefusedException.class).hasMessageContaining("重新预览");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void twoYearsMayStandInTwoSheetsOfTheSameAmounts() {
        desk.assessing.saveAll("核定", List.of(AssessmentDraft.ofBase(zhang.id(), 2026, StaffKind.PUBLIC_INSTITUTION, new BigDecimal("6500"), ASSESSED)));
        Path file = Workbooks.write(folder, "两年.xlsx", workbook -> {
            for (String year : List.of("2025年", "2026年")) {
                Workbooks.row(workbook.createSheet(year), 1, "姓名", "1月", "2月");
                Workbooks.row(workbook.getSheet(year), 2, "张明", 97.5, 97.5);
            }
        });
        assertThat(ImportDesk.run(desk.payments(), file, false).added()).isEqualTo(2);
        assertThat(entries()).extracting(DuesEntry::month).containsExactly(month(1), month(2), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @Test
    void whoMovedStandsInTwoRowsAndNobodyInTwoThatContradict() {
        Path file = sheet("2025年度", row("姓名", "1月", "2月", "3月", "全年实交"), row("张明", 97.5, null, "未交", 97.5), row("张明", null, 97.5, "免交", 97.5), row("李𬭎", 20, null, null, null),
                row("李𬭎", 10, null, null, null));
        assertThat(ImportDesk.run(desk.payments(), file, true).rejections()).singleElement().extracting(Rejection::row, Rejection::column).containsExactly(6, "姓名");
        assertThat(entries()).extracting(DuesEntry::memberId, DuesEntry::month).containsExactly(tuple(zhang.id(), month(1)), tuple(zhang.id(), month(2)), tuple(li.id(), month(1)));
    }

    @Test
    void forbiddenWaysOfPayingAreNotTakenInBulk() {
        Path file = sheet("2025年度", row("姓名", "1月", "交纳方式"), row("张明", 97.5, "工资扣缴"), row("李𬭎", 20, "微信"));
        List<Rejection> bad = ImportDesk.run(desk.payments(), file, true).rejections();
        assertThat(bad).singleElement().extracting(Rejection::column, Rejection::value).containsExactly("交纳方式", "工资扣缴");
        assertThat(entries()).singleElement().extracting(DuesEntry::channel).isEqualTo(Channel.ONLINE);
    }

    @Test
    void theBlankSheetIsRead() throws Exception {
        Path file = folder.resolve("空白.xlsx");
        new TemplateWriter().write(file, CollectionImporter.KIND, desk.payments().blankSheet());
        assertThat(ImportDesk.preview(desk.payments(), file).plan().rows()).isEmpty();
        assertThat(desk.payments().blankSheet()).extracting(field -> field.label()).contains("1月", "12月", "全年实交").doesNotHaveDuplicates();
    }

    private DuesMonth account(int month) {
        return desk.accounts.of(zhang.id()).month(month(month));
    }

    private List<DuesEntry> entries() {
        return desk.unit.records.database.read(desk.entries::all);
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2025, month);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Path sheet(String title, Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = row(title);
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Workbooks.table(folder, "党费.xlsx", "Sheet1", all);
    }
}
