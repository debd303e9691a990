package dangwu.records.dues.screen.assess.state;

import static dangwu.records.dues.screen.assess.state.AssessDesk.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessFormViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DuesRulesBook BOOK = new DuesRulesBook(List.of());

    private static AssessRow row(AssessmentDraft... drafts) {
        AssessmentHistory history = new AssessmentHistory(List.of(drafts).stream().map(draft -> draft.assessed(BOOK)).toList());
        return new AssessRow(new AssessRow.Person(1, "某同志", 2, "第一党支部", null), 2026, history, List.of());
    }

    private static AssessmentDraft base(int year, String amount) {
        return AssessmentDraft.ofBase(1, year, StaffKind.CIVIL_SERVANT, yuan(amount), LocalDate.of(year, 1, 10));
    }

    private static AssessFormViewModel form(AssessRow row, boolean change) {
        return new AssessFormViewModel(row, BOOK, change, StaffKind.CIVIL_SERVANT, TODAY);
    }

    private static void type(AssessFormViewModel form, PayItem item, String amount) {
        form.lines().stream().filter(line -> line.item() == item).findFirst().orElseThrow().amountProperty().set(yuan(amount));
    }

    @Test
    void items_are_added_up_with_every_key_and_what_is_excluded_changes_nothing() {
        AssessFormViewModel form = form(row(), false);
        assertThat(form.outcomeProperty().get().problem()).isEqualTo("请填写计入的工资项目。");

        type(form, PayItem.POST_PAY, "8000");
        type(form, PayItem.INCOME_TAX, "500");
        type(form, PayItem.TRANSPORT_ALLOWANCE, "1200");

        assertThat(form.outcomeProperty().get()).satisfies(now -> {
            assertThat(now.counted()).isEqualByComparingTo("8000");
            assertThat(now.deducted()).isEqualByComparingTo("500");
            assertThat(now.excluded()).isEqualByComparingTo("1200");
            assertThat(now.amount().base()).isEqualByComparingTo("7500");
            assertThat(now.amount().amount()).isEqualTo("112.50");
        });
        assertThat(form.complete().lines()).hasSize(3);
    }

    @Test
    void deductions_beyond_what_counts_leave_nothing_to_pay() {
        AssessFormViewModel form = form(row(), false);
        type(form, PayItem.POST_PAY, "100");
        type(form, PayItem.INCOME_TAX, "500");
        assertThat(form.outcomeProperty().get().amount().amount()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"车补", "交通补贴", "通讯费", "奖励性绩效", "住房补贴", "年终奖"})
    void what_the_notice_excludes_is_refused_by_name(String name) {
        assertThatThrownBy(() -> form(row(), false).addItem(name)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("“" + name + "”")
                .hasMessageContaining("组电明字〔2017〕5号");
    }

    @Test
    void an_item_of_the_units_own_counts_once() {
        AssessFormViewModel form = form(row(), false);
        PayItemViewModel own = form.addItem("警衔津贴");
        assertThat(form.addItem("警衔津贴")).isSameAs(own);
        own.amountProperty().set(yuan("3000"));
        assertThat(form.outcomeProperty().get().amount().amount()).isEqualTo("15.00");
        assertThatThrownBy(() -> form.addItem(" ")).hasMessage("请填写项目名称。");
    }

    @Test
    void another_kind_of_staff_asks_for_other_items_and_those_with_a_fixed_amount_for_none() {
        AssessFormViewModel form = form(row(), false);
        form.staffProperty().set(StaffKind.RETIRED);
        assertThat(form.payerProperty().get()).isEqualTo(PayerKind.RETIRED);
        type(form, PayItem.PENSION, "5000.01");
        assertThat(form.outcomeProperty().get().amount().amount()).isEqualTo("50.00");

        form.payerProperty().set(PayerKind.STUDENT);
        assertThat(form.basisProperty().get()).isEqualTo(AssessmentBasis.FIXED);
        assertThat(form.outcomeProperty().get().amount().amount()).isEqualTo("0.20");
        form.fixedProperty().set(yuan("0.30"));
        assertThat(form.outcomeProperty().get().problem()).contains("自愿增交");
    }

    @Test
    void a_change_begins_this_month_and_needs_a_reason_where_the_base_does_not_change_by_itself() {
        AssessFormViewModel form = form(row(base(2026, "6500")), true);
        assertThat(form.fromProperty().get()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(form.needsReason()).isTrue();
        form.payerProperty().set(PayerKind.ANNUAL_PAY);
        assertThat(form.needsReason()).isFalse();
        form.fromProperty().set(YearMonth.of(2027, 1));
        assertThatThrownBy(form::complete).hasMessage("起算月份应在2026年内，请改正。");
    }

    @ParameterizedTest
    @CsvSource({"PERCENT,3,6695.00,100.40", "PERCENT,-3,6305.00,94.60", "PERCENT,0.005,6500.33,97.50", "SUM,200,6700.00,100.50", "SUM,-6500,0.00,0.00"})
    void bases_are_carried_over_with_an_adjustment(CopyAdjustment.Kind kind, String by, String expected, String monthly) {
        AssessmentDraft made = new CopyAdjustment(kind, yuan(by)).of(base(2026, "6500"));
        assertThat(made.base()).isEqualByComparingTo(expected);
        assertThat(made.assessed(BOOK).monthly()).isEqualTo(monthly);
        assertThat(made.remarks()).startsWith("上年基数6,500.00元" + (by.startsWith("-") ? "下调" : "上调"));
    }

    @Test
    void an_adjustment_that_leaves_less_than_nothing_is_said_and_the_others_go_on() {
        CopyAdjustment less = new CopyAdjustment(CopyAdjustment.Kind.SUM, yuan("-5000"));
        List<AssessProposal> proposals = AssessProposal.copies(List.of(row(base(2025, "4000"))), List.of(base(2026, "4000")), less, BOOK);
        assertThat(proposals).singleElement().satisfies(each -> {
            assertThat(each.possible()).isFalse();
            assertThat(each.problem()).isEqualTo("上年基数4,000.00元，下调后小于0，请单独核定。");
        });
        assertThatThrownBy(() -> new CopyAdjustment(CopyAdjustment.Kind.PERCENT, yuan("-100"))).hasMessageContaining("小于100");
        assertThatThrownBy(() -> new CopyAdjustment(CopyAdjustment.Kind.SUM, null)).hasMessageContaining("请填写调整的金额");
    }
}
