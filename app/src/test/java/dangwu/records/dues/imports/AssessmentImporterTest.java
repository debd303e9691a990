package dangwu.records.dues.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.TemplateWriter;
import dangwu.records.SmallUnit;
import dangwu.records.Workbooks;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCodes;
import dangwu.records.member.MemberField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentImporterTest {

    private static final String ID = Workbooks.id("1980-01-01", 11);
    private static final String OTHER_ID = Workbooks.id("1981-02-02", 13);

    @TempDir
    Path folder;
    private ImportDesk desk;
    private Member zhang;
    private Member retired;
    private Member rare;

    @BeforeEach
    void set() {
        desk = new ImportDesk(folder.resolve("data"));
        SmallUnit unit = desk.unit;
        zhang = unit.enrol("张明", unit.first, null, Map.of());
        retired = unit.enrol("王老", unit.first, null, Map.of(MemberField.JOB_POST, MemberCodes.JOB_POST.get("4")));
        rare = unit.enrol("陈䶮", unit.second, null, Map.of());
        unit.enrol("李红", unit.first, null, Map.of(MemberField.ID_NUMBER, ID));
        unit.enrol("李红", unit.second, null, Map.of(MemberField.ID_NUMBER, OTHER_ID));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesPayItemsByTheirUsualNamesAndSaysWhatIsNotCounted() {
        Path file = Workbooks.table(folder, "工资.xlsx", "事业", row("2026年度工资项目"),
                row("序号", "姓名", "岗位工资", "薪级工资", "基础性绩效", "奖励性绩效", "车补", "公积金", "个税", "实发工资"),
                row(1, "张明", 3200, 2500.5, 1800, 2600, 500, 900, 100.5, 8600));
        ImportPreview<AssessmentImportRow> preview = ImportDesk.preview(desk.payItems(), file);
        assertThat(preview.plan().rejections()).isEmpty();
        assertThat(preview.plan().notes()).anyMatch(note -> note.contains("奖励性绩效工资") && note.contains("不计入") && note.contains("第3行"))
                .anyMatch(note -> note.contains("交通补贴") && note.contains("组电明字〔2017〕5号"));
        ImportDesk.run(desk.payItems(), file, false);
        Assessment kept = only(zhang, 2026);
        // 3,200 + 2,500.50 + 1,800 - 900 - 100.50
        assertThat(kept.base()).isEqualByComparingTo("6500");
        assertThat(kept.computed()).isEqualByComparingTo("97.50");
        assertThat(kept.staff()).isEqualTo(StaffKind.PUBLIC_INSTITUTION);
        assertThat(kept.basis()).isEqualTo(AssessmentBasis.ITEMS);
        assertThat(kept.lines()).extracting(PayLine::item, PayLine::nature).contains(tuple(PayItem.TRANSPORT_ALLOWANCE, PayNature.EXCLUDED),
                tuple(PayItem.INCOME_TAX, PayNature.DEDUCTED));
    }

    @Test
    void theSameFileTwiceChangesNothingAndABlankCellChangesNothingEither() {
        Path file = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "基础性绩效工资", "自愿增交"), row("张明", 2026, "事业", 3000, 2000, 1500, 2.5));
        assertThat(ImportDesk.run(desk.payItems(), file, false)).extracting(ImportResult::added, ImportResult::unchanged).containsExactly(1, 0);
        assertThat(ImportDesk.run(desk.payItems(), file, false)).extracting(ImportResult::added, ImportResult::updated, ImportResult::unchanged).containsExactly(0, 0, 1);
        Path less = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "基础性绩效工资", "自愿增交"), row("张明", 2026, null, 3100, null, null, null));
        assertThat(ImportDesk.run(desk.payItems(), less, false).updated()).isEqualTo(1);
        assertThat(only(zhang, 2026).base()).isEqualByComparingTo("6600");
        assertThat(only(zhang, 2026).extra()).isEqualByComparingTo("2.50");
        Path nought = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资"), row("张明", 2026, null, null, 0));
        ImportDesk.run(desk.payItems(), nought, false);
        assertThat(only(zhang, 2026).lines()).extracting(PayLine::item).containsExactly(PayItem.POSITION_PAY, PayItem.BASIC_PERFORMANCE_PAY);
    }

    @Test
    void whatMayBeASlipIsTakenAndSaidAndWhatCannotBeIsNot() {
        Path gross = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "自愿增交"), row("张明", 2026, "事业", 3000, 2000, 200));
        assertThat(ImportDesk.preview(desk.payItems(), gross).plan().notes()).anyMatch(note -> note.contains("没有扣除个人所得税") && note.contains("第2行"))
                .anyMatch(note -> note.contains("“张明”：自愿增交每月200.00元") && note.contains("请核对是否填错"));
        Path mistyped = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "自愿增交"), row("张明", 2026, "事业", 3000, 2000, 4746.67));
        assertThat(ImportDesk.preview(desk.payItems(), mistyped).plan().rejections()).singleElement()
                .satisfies(bad -> assertThat(bad.reason()).contains("自愿增交每月4,746.67元").contains("大额党费"));
    }

    @Test
    void sayWhoIsMeantByBranchOrNumberElseNobodyIs() {
        Path unclear = pay(row("姓名", "年度", "人员", "岗位工资"), row("李红", 2026, "事业", 3000), row("李宏", 2026, "事业", 3000), row("赵云飞", 2026, "事业", 3000));
        List<Rejection> bad = ImportDesk.preview(desk.payItems(), unclear).plan().rejections();
        assertThat(bad).extracting(Rejection::row, Rejection::column, Rejection::value).containsExactly(tuple(2, "姓名", "李红"), tuple(3, "姓名", "李宏"), tuple(4, "姓名", "赵云飞"));
        assertThat(bad.get(0).reason()).contains("2名“李红”").contains("第一党支部、第二党支部").contains("身份证号");
        assertThat(bad.get(1).reason()).contains("是不是“李红”");
        Path clear = pay(row("姓名", "年度", "人员", "岗位工资", "所在党支部", "身份证号"), row("李红", 2026, "事业", 3000, "第二支部", null), row("李 红", 2026, "事业", 4000, null, ID));
        assertThat(ImportDesk.run(desk.payItems(), clear, false).added()).isEqualTo(2);
        Path wrong = pay(row("姓名", "年度", "人员", "岗位工资", "所在党支部"), row("张明", 2026, "事业", 3000, "第二党支部"), row("陈䶮", 2026, "事业", 3000, "第三党支部"));
        assertThat(ImportDesk.preview(desk.payItems(), wrong).plan().rejections()).extracting(Rejection::column).containsExactly("所在党支部", "所在党支部");
    }

    @Test
    void everyBadCellIsSaidAndNothingIsWritten() {
        Path file = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "个人所得税"), row("张明", 2026, "事业", -5, "三千", 1_000_000_000), row("无此人", 2026, "事业", 3000, -1, null),
                row("陈䶮", 2026, "公务员", 3000, null, null), row("王老", 26, "离退休", null, null, null));
        ImportResult result = ImportDesk.run(desk.payItems(), file, false);
        assertThat(result.written()).isFalse();
        assertThat(result.rejections()).extracting(Rejection::row, Rejection::column).contains(tuple(2, "岗位工资"), tuple(2, "薪级工资"), tuple(2, "个人所得税"), tuple(3, "姓名"),
                tuple(3, "薪级工资"), tuple(4, "岗位工资"), tuple(5, "年度"));
        assertThat(result.rejections()).filteredOn(bad -> bad.row() == 2).extracting(Rejection::reason).anyMatch(reason -> reason.contains("负数"))
                .anyMatch(reason -> reason.contains("不是数字")).anyMatch(reason -> reason.contains("一千万"));
        assertThat(result.rejections()).filteredOn(bad -> bad.row() == 4).extracting(Rejection::reason).singleElement().asString().contains("不是公务员人员的项目").contains("级别工资");
        assertThat(desk.assessments.all()).isEmpty();
    }

    @Test
    void aBaseThatTheItemsDoNotMakeIsSaidWithBothFigures() {
        Path file = pay(row("姓名", "年度", "人员", "岗位工资", "薪级工资", "住房公积金", "税后工资总额（计算基数）", "每月应交纳党费"), row("张明", 2026, "事业", 3000, 2000, 500, 5000, 50));
        assertThat(ImportDesk.preview(desk.payItems(), file).plan().rejections()).extracting(Rejection::column, Rejection::reason).hasSize(2)
                .anySatisfy(bad -> assertThat(bad.toString()).contains("4,500.00").contains("5,000.00")).anySatisfy(bad -> assertThat(bad.toString()).contains("45.00").contains("50.00"));
    }

    @Test
    void anUnknownColumnIsOnlyCountedWhenTheClerkSaysSo() throws Exception {
        Path file = pay(row("姓名", "年度", "人员", "岗位工资", "教龄津贴"), row("张明", 2026, "事业", 3000, 200));
        ImportPreview<AssessmentImportRow> unsaid = ImportDesk.preview(desk.payItems(), file);
        assertThat(unsaid.sheet().unmatched()).extracting(column -> column.header()).containsExactly("教龄津贴");
        ImportJob<AssessmentImportRow> job = ImportDesk.job(desk.payItems());
        job.apply(job.preview(file, Map.of("教龄津贴", "OWN_1"), ImportProgress.NONE), false, ImportProgress.NONE);
        assertThat(only(zhang, 2026).base()).isEqualByComparingTo("3200");
        assertThat(only(zhang, 2026).lines()).extracting(PayLine::name).containsExactly("岗位工资", "教龄津贴");
        Path sums = pay(row("姓名", "年度", "人员", "岗位工资", "应发数额"), row("张明", 2026, "事业", 3000, 9000));
        assertThat(job.preview(sums, Map.of("应发数额", "OWN_1"), ImportProgress.NONE).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("合计");
    }

    @Test
    void takesBasesOfAllStandardsAndHoldsTheAmountAgainstTheRules() {
        Path file = Workbooks.table(folder, "基数.xlsx", "Sheet1", row("2026年度党费基数"), row("姓名", "人员", "计算基数", "自愿增交", "月应交党费", "备注"),
                row("张明", "公务员", 10000.01, 10, 210, "含增交"), row("王老", null, 5000, null, 25, null), row("陈䶮", "学生", null, null, 0.2, null));
        assertThat(ImportDesk.run(desk.bases(), file, false).rejections()).isEmpty();
        assertThat(only(zhang, 2026).monthly()).isEqualByComparingTo("210");
        assertThat(only(retired, 2026)).extracting(Assessment::staff, Assessment::payer).containsExactly(StaffKind.RETIRED, PayerKind.RETIRED);
        assertThat(only(rare, 2026)).extracting(Assessment::payer, Assessment::basis).containsExactly(PayerKind.STUDENT, AssessmentBasis.FIXED);
        assertThat(ImportDesk.run(desk.bases(), file, false).unchanged()).isEqualTo(3);
        Path wrong = Workbooks.table(folder, "错.xlsx", "2027年", row("姓名", "人员", "计算基数", "月应交党费"), row("张明", "事业", 6500, 65), row("陈䶮", "农民", 3000, 5),
                row("王老", "离退休", 1e9, null));
        List<Rejection> bad = ImportDesk.preview(desk.bases(), wrong).plan().rejections();
        assertThat(bad).extracting(Rejection::row).contains(2, 3, 4);
        assertThat(bad.get(0).reason()).contains("6,500.00").contains("1.5%").contains("97.50").contains("65.00");
    }

    @Test
    void roundingByAnotherRuleIsOnlySaid() {
        Path file = bases(row("姓名", "年度", "人员", "计算基数", "月应交党费"), row("张明", 2026, "事业", 6502.37, 97.54));
        ImportPreview<AssessmentImportRow> preview = ImportDesk.preview(desk.bases(), file);
        assertThat(preview.plan().rejections()).isEmpty();
        assertThat(preview.plan().notes()).anyMatch(note -> note.contains("97.50") && note.contains("97.54"));
    }

    @Test
    void aChangeWithinTheYearStandsOnJanuaryAndNeedsAReason() {
        Path alone = bases(row("姓名", "年度", "人员", "计算基数", "起始月份", "变更原因"), row("张明", 2026, "事业", 7000, 7, "晋升"));
        assertThat(ImportDesk.preview(desk.bases(), alone).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("1月");
        Path both = bases(row("姓名", "年度", "人员", "计算基数", "起始月份", "变更原因"), row("张明", 2026, "事业", 7000, "7月", "晋升"), row("张明", 2026, "事业", 6000, null, null));
        assertThat(ImportDesk.run(desk.bases(), both, false).added()).isEqualTo(2);
        assertThat(desk.assessments.of(zhang.id()).all()).extracting(Assessment::from).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 7));
        Path unexplained = bases(row("姓名", "年度", "人员", "计算基数", "起始月份"), row("张明", 2026, null, 8000, 9));
        assertThat(ImportDesk.preview(desk.bases(), unexplained).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("原因");
    }

    @Test
    void whatWasOwedForAClosedMonthStands() {
        Path file = bases(row("姓名", "年度", "人员", "计算基数"), row("张明", 2026, "事业", 6000));
        ImportDesk.run(desk.bases(), file, false);
        desk.collecting.collect(Payment.of(zhang.id(), List.of(YearMonth.of(2026, 1)), LocalDate.of(2026, 1, 15), Channel.CASH));
        desk.closing.close(YearMonth.of(2026, 3));
        Path changed = bases(row("姓名", "年度", "人员", "计算基数", "备注"), row("张明", 2026, null, 7000, null));
        assertThat(ImportDesk.preview(desk.bases(), changed).plan().rejections()).singleElement().extracting(Rejection::reason).asString().contains("2026年1月").contains("结账");
        Path remark = bases(row("姓名", "年度", "人员", "计算基数", "备注"), row("张明", 2026, null, null, "已核对"));
        assertThat(ImportDesk.preview(desk.bases(), remark).plan().changed()).isEqualTo(1);
    }

    @Test
    void oneMemberHasOneRowUnlessAnotherSheetSaysTheSame() {
        Path file = Workbooks.write(folder, "两表.xlsx", workbook -> {
            for (String name : List.of("第一党支部", "汇总")) {
                Workbooks.row(workbook.createSheet(name), 1, "姓名", "年度", "人员", "计算基数");
                Workbooks.row(workbook.getSheet(name), 2, "张明", 2026, "事业", 6000);
            }
        });
        assertThat(ImportDesk.run(desk.bases(), file, false)).extracting(ImportResult::added, ImportResult::unchanged).containsExactly(1, 1);
        Path twice = bases(row("姓名", "年度", "人员", "计算基数"), row("陈䶮", 2026, "事业", 6000), row("陈䶮", 2026, "事业", 7000));
        assertThat(ImportDesk.preview(desk.bases(), twice).plan().rejections()).singleElement().extracting(Rejection::row, Rejection::column).containsExactly(3, "姓名");
    }

    @Test
    void withoutAYearNothingIsTakenUnlessTheClerkSaysWhich() {
        Path file = bases(row("姓名", "人员", "计算基数"), row("张明", "事业", 6000));
        assertThat(ImportDesk.preview(desk.bases(), file).plan().rejections()).singleElement().extracting(Rejection::column).isEqualTo("年度");
        assertThat(ImportDesk.preview(desk.bases(new DuesImportOptions(2025)), file).plan().rows().get(0).payload().draft().from())
                .isEqualTo(YearMonth.of(2025, 1));
        Path filledIn = Workbooks.table(folder, "有填表日期.xlsx", "Sheet1", row("党员交纳党费核定表", "填表日期：2026年1月12日"), row("2026年度"), row("姓名", "人员", "计算基数"), row("张明", "事业", 6000));
        assertThat(ImportDesk.preview(desk.bases(), filledIn).plan().rejections()).isEmpty();
    }

    @Test
    void theBlankSheetsCanBeFilledInAndTaken() throws Exception {
        for (AssessmentImporter importer : List.of(desk.payItems(), desk.bases())) {
            Path file = folder.resolve(importer.kind().id() + ".xlsx");
            new TemplateWriter().write(file, importer.kind(), importer.blankSheet());
            assertThat(ImportDesk.preview(importer, file).plan().rows()).isEmpty();
            assertThat(importer.blankSheet()).extracting(field -> field.label()).contains("姓名", "年度", "人员").doesNotHaveDuplicates();
        }
        assertThat(ImportDesk.preview(desk.payItems(), folder.resolve("pay-items.xlsx")).plan().rows()).extracting(row -> row.outcome()).doesNotContain(Outcome.ADDED);
    }

    private Assessment only(Member member, int year) {
        return desk.assessments.of(member.id()).of(year).get(0);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Path pay(Object[]... rows) {
        return Workbooks.table(folder, "工资项目.xlsx", "Sheet1", rows);
    }

    private Path bases(Object[]... rows) {
        return Workbooks.table(folder, "党费基数.xlsx", "Sheet1", rows);
    }
}
