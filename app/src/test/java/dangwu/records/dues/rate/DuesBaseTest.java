package dangwu.records.dues.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a base is made of (rules.md 3.2, DU-03). */
class DuesBaseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "CIVIL_SERVANT | POST_PAY RANK_PAY WORK_ALLOWANCE LIVING_ALLOWANCE",
        "GOVERNMENT_WORKER | POSITION_PAY TECHNICAL_GRADE_PAY ALLOWANCES",
        "PUBLIC_INSTITUTION | POSITION_PAY GRADE_PAY BASIC_PERFORMANCE_PAY ALLOWANCES",
        "ENTERPRISE | POSITION_PAY BASIC_PAY REGULAR_BONUS",
        "RETIRED | PENSION",
        "OTHER |",
    })
    void eachKindOfStaffHasItsItems(StaffKind staff, String counted) {
        assertThat(staff.items().stream().filter(item -> item.nature() == PayNature.COUNTED).map(Enum::name)).containsExactlyInAnyOrder(
                counted == null ? new String[0] : counted.split(" "));
    }

    @ParameterizedTest
    @EnumSource(value = StaffKind.class, names = {"CIVIL_SERVANT", "GOVERNMENT_WORKER", "PUBLIC_INSTITUTION", "ENTERPRISE"})
    void taxInsuranceHousingFundAndAnnuityAreDeductedInService(StaffKind staff) {
        assertThat(staff.items().stream().filter(item -> item.nature() == PayNature.DEDUCTED)).containsExactly(PayItem.INCOME_TAX, PayItem.PENSION_INSURANCE,
                PayItem.MEDICAL_INSURANCE, PayItem.UNEMPLOYMENT_INSURANCE, PayItem.HOUSING_FUND, PayItem.ANNUITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"奖励性绩效工资", "奖励性绩效", "不定期非普发奖金", "年终奖", "交通补贴", "车补", "公务用车补贴", "通讯补贴", "通信补贴", "住房补贴", "加班补贴", "加班费", "误餐补贴", "取暖费",
        "防暑降温费", "物业费", "物业补贴", "工伤保险", "生育保险", "住房公积金（单位部分）", " 交通 补贴 "})
    void whatTheNoticeExcludesIsRefusedByName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> PayLine.own(name, BigDecimal.TEN))
                .withMessage("“" + name.trim() + "”按组电明字〔2017〕5号不计入党费计算基数，请改正。");
        assertThat(new PayLine(null, name, PayNature.EXCLUDED, BigDecimal.TEN).amount()).isEqualTo(new BigDecimal("10.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"个人所得税", "个税", "养老保险", "医疗保险", "失业保险", "住房公积金", "公积金（个人部分）", "职业年金", "企业年金"})
    void whatIsDeductedCannotCount(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> PayLine.own(name, BigDecimal.TEN))
                .withMessage("“" + name + "”按组电明字〔2017〕5号应从工资中扣除，不能作为“计入”项目列入党费计算基数，请改正。");
    }

    @Test
    void whatCountsCannotBeLeftOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PayLine(PayItem.GRADE_PAY, "薪级工资", PayNature.EXCLUDED, BigDecimal.TEN))
                .withMessage("“薪级工资”按组电明字〔2017〕5号应计入党费计算基数，请改正。");
    }

    @Test
    void anItemOfTheUnitsOwnCounts() {
        assertThat(PayLine.own("警衔津贴", new BigDecimal("300")).nature()).isEqualTo(PayNature.COUNTED);
    }

    @Test
    void noAmountIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> PayLine.of(PayItem.GRADE_PAY, new BigDecimal("-1"))).withMessage("薪级工资“-1”是负数，请填写不小于0的金额。");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"市内交通补贴, TRANSPORT_ALLOWANCE", "2026年取暖费, HEATING_ALLOWANCE", "节日加班费, OVERTIME_PAY", "提租补贴（月）, HOUSING_ALLOWANCE"})
    void whatSeemsExcludedIsFound(String name, PayItem item) {
        assertThat(PayItem.excludedWithin(name)).contains(item);
        assertThat(PayItem.called(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"警衔津贴", "岗位工资", "车补", "教龄津贴"})
    void whatDoesNotSeemExcludedIsNotFound(String name) {
        assertThat(PayItem.excludedWithin(name)).isEmpty();
    }

    @Test
    void noNameMeansTwoItems() {
        Map<String, PayItem> known = new HashMap<>();
        for (PayItem item : PayItem.values()) {
            Stream.concat(Stream.of(item.label()), item.alsoCalled().stream()).forEach(name -> {
                assertThat(known.put(name, item)).as(name).isNull();
                assertThat(PayItem.called(name)).as(name).contains(item);
            });
        }
    }

    @Test
    void theBaseIsWhatCountsLessWhatIsDeducted() {
        DuesBase base = base(PayLine.of(PayItem.POSITION_PAY, yuan("3070")), PayLine.of(PayItem.GRADE_PAY, yuan("2153.50")),
                PayLine.of(PayItem.BASIC_PERFORMANCE_PAY, yuan("2800")), PayLine.of(PayItem.PENSION_INSURANCE, yuan("640.28")), PayLine.of(PayItem.INCOME_TAX, yuan("83.22")),
                PayLine.of(PayItem.INCENTIVE_PERFORMANCE_PAY, yuan("1900")), PayLine.of(PayItem.TRANSPORT_ALLOWANCE, yuan("650")));

        assertThat(base.sum(PayNature.COUNTED)).isEqualTo(yuan("8023.50"));
        assertThat(base.sum(PayNature.DEDUCTED)).isEqualTo(yuan("723.50"));
        assertThat(base.amount()).isEqualTo(yuan("7300.00"));
    }

    @Test
    void aBaseIsNeverLessThanNothing() {
        assertThat(base(PayLine.of(PayItem.POSITION_PAY, yuan("100")), PayLine.of(PayItem.INCOME_TAX, yuan("100.01"))).amount()).isEqualTo(Money.ZERO);
        assertThat(base().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void everyStaffKindHasPayersAndTheUsualOneFirst() {
        for (StaffKind staff : StaffKind.values()) {
            assertThat(staff.payers().get(0)).isEqualTo(staff.usualPayer());
        }
        assertThat(Arrays.stream(StaffKind.values()).flatMap(staff -> staff.payers().stream())).contains(PayerKind.values());
    }

    private static DuesBase base(PayLine... lines) {
        return new DuesBase(List.of(lines));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
