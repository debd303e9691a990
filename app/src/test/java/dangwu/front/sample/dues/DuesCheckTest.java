package dangwu.front.sample.dues;

import static dangwu.kit.db.schema.Tables.DUES_ASSESSMENT;
import static dangwu.kit.db.schema.Tables.DUES_CLOSED_LINE;
import static dangwu.kit.db.schema.Tables.DUES_CLOSING;
import static dangwu.kit.db.schema.Tables.DUES_ENTRY;
import static dangwu.kit.db.schema.Tables.DUES_REMITTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Months;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.reconcile.Difference;
import dangwu.records.dues.remit.DuesPeriod;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample unit's dues have nothing wrong; each thing that is changed from outside is found, and told in a sentence. */
class DuesCheckTest {

    private static final Clock TODAY = Clock.fixed(SampleUnit.AS_OF.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static Path folder;
    private static Unit unit;
    private Consumer<DSLContext> putBack = sql -> {};

    @BeforeAll
    static void fill() {
        unit = Unit.open(folder, TODAY);
        unit.fillWithSample();
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    @AfterEach
    void nothingIsWrongElse() {
        outside(putBack);
        assertThat(unit.dues().money().check().run()).isEmpty();
    }

    @Test
    void aRowOfAnotherAmountIsMissedOnItsVoucher() {
        long id = unit.database().read(sql -> sql.select(DSL.min(DUES_ENTRY.ID)).from(DUES_ENTRY).where(DUES_ENTRY.REMITTANCE_ID.isNotNull().and(DUES_ENTRY.KIND.eq("PAYMENT")))
                .fetchOne().value1());
        fen(DUES_ENTRY.AMOUNT, DUES_ENTRY.ID, id);

        assertThat(unit.dues().money().check().run()).singleElement().asString().startsWith("上缴凭单").contains("登记的实收金额").contains("所含交纳明细合计").endsWith("两者不一致。");
    }

    @Test
    void aReversalThatDoesNotUndoIsFound() {
        long id = unit.database().read(sql -> sql.select(DSL.max(DUES_ENTRY.ID)).from(DUES_ENTRY).where(DUES_ENTRY.KIND.eq(EntryKind.REVERSAL.name())).fetchOne().value1());
        fen(DUES_ENTRY.AMOUNT, DUES_ENTRY.ID, id);

        assertThat(unit.dues().money().check().run()).anyMatch(sentence -> sentence.contains("冲正") && sentence.contains("不能相抵"));
    }

    @Test
    void aNegativePaymentIsFound() {
        long id = unit.database().read(sql -> sql.select(DSL.max(DUES_ENTRY.ID)).from(DUES_ENTRY).where(DUES_ENTRY.KIND.eq(EntryKind.PAYMENT.name())
                .and(DUES_ENTRY.REMITTANCE_ID.isNull())).fetchOne().value1());
        change(sql -> sql.update(DUES_ENTRY).set(DUES_ENTRY.AMOUNT, DUES_ENTRY.AMOUNT.neg()).where(DUES_ENTRY.ID.eq(id)).execute(),
                sql -> sql.update(DUES_ENTRY).set(DUES_ENTRY.AMOUNT, DUES_ENTRY.AMOUNT.neg()).where(DUES_ENTRY.ID.eq(id)).execute());

        assertThat(unit.dues().money().check().run()).anyMatch(sentence -> sentence.endsWith("的金额不应是负数。")).anyMatch(sentence -> sentence.endsWith("退还、冲正的比交纳的多。"));
    }

    @Test
    void aVoidedVoucherCarriesNothing() {
        long id = unit.database().read(sql -> sql.select(DSL.min(DUES_ENTRY.REMITTANCE_ID)).from(DUES_ENTRY).where(DUES_ENTRY.DUES_MONTH.isNotNull()).fetchOne().value1());
        change(sql -> sql.update(DUES_REMITTANCE).set(DUES_REMITTANCE.VOIDED_ON, SampleUnit.AS_OF).where(DUES_REMITTANCE.ID.eq(id)).execute(),
                sql -> sql.update(DUES_REMITTANCE).setNull(DUES_REMITTANCE.VOIDED_ON).where(DUES_REMITTANCE.ID.eq(id)).execute());

        assertThat(unit.dues().money().check().run()).singleElement().asString().contains("已作废，却仍含").endsWith("笔交纳明细。");
    }

    @Test
    void whatIsOwedOtherwiseThanAtClosingIsForTheReconciliationToShow() {
        int month = Months.number(YearMonth.of(2026, 3));
        long closing = unit.database().read(sql -> sql.select(DUES_CLOSING.ID).from(DUES_CLOSING).where(DUES_CLOSING.CLOSED_MONTH.eq(month)).fetchOne().value1());
        long member = unit.database().read(sql -> sql.select(DSL.min(DUES_CLOSED_LINE.MEMBER_ID)).from(DUES_CLOSED_LINE).where(DUES_CLOSED_LINE.CLOSING_ID.eq(closing)).fetchOne()
                .value1());
        change(sql -> sql.update(DUES_CLOSED_LINE).set(DUES_CLOSED_LINE.GROSS, DUES_CLOSED_LINE.GROSS.plus(new BigDecimal("0.01")))
                .where(DUES_CLOSED_LINE.CLOSING_ID.eq(closing).and(DUES_CLOSED_LINE.MEMBER_ID.eq(member))).execute(),
                sql -> sql.update(DUES_CLOSED_LINE).set(DUES_CLOSED_LINE.GROSS, DUES_CLOSED_LINE.GROSS.minus(new BigDecimal("0.01")))
                        .where(DUES_CLOSED_LINE.CLOSING_ID.eq(closing).and(DUES_CLOSED_LINE.MEMBER_ID.eq(member))).execute());

        assertThat(unit.dues().money().check().run()).isEmpty();
        assertThat(unit.dues().money().reconciliation().read(new DuesPeriod(YearMonth.of(2026, 1), YearMonth.of(2026, 3))).of(unit.dues().money().reconciliation().branches(unit.organizations().tree().unit().orElseThrow().id())).differences())
                .anyMatch(difference -> difference.kind() == Difference.Kind.CLOSED);
    }

    @Test
    void aMonthLeftOpenBetweenClosedOnesIsFound() {
        int month = Months.number(YearMonth.of(2026, 3));
        change(sql -> sql.update(DUES_CLOSING).set(DUES_CLOSING.REOPENED_ON, SampleUnit.AS_OF).where(DUES_CLOSING.CLOSED_MONTH.eq(month)).execute(),
                sql -> sql.update(DUES_CLOSING).setNull(DUES_CLOSING.REOPENED_ON).where(DUES_CLOSING.CLOSED_MONTH.eq(month)).execute());

        assertThat(unit.dues().money().check().run()).containsExactly("2026年4月已结账，之前的2026年3月却没有结账。");
    }

    @Test
    void aBaseThatItsItemsDoNotMakeIsFound() {
        long id = unit.database().read(sql -> sql.select(DSL.min(DUES_ASSESSMENT.ID)).from(DUES_ASSESSMENT).where(DUES_ASSESSMENT.BASIS.eq(AssessmentBasis.ITEMS.name())).fetchOne()
                .value1());
        fen(DUES_ASSESSMENT.BASE, DUES_ASSESSMENT.ID, id);

        assertThat(unit.dues().money().check().run()).singleElement().asString().contains("起的核定，计算基数").endsWith("两者不一致。");
    }

    private void fen(Field<BigDecimal> amount, Field<Long> key, long id) {
        BigDecimal fen = new BigDecimal("0.01");
        change(sql -> sql.update(((TableField<?, ?>) amount).getTable()).set(amount, amount.plus(fen)).where(key.eq(id)).execute(),
                sql -> sql.update(((TableField<?, ?>) amount).getTable()).set(amount, amount.minus(fen)).where(key.eq(id)).execute());
    }

    private void change(Consumer<DSLContext> how, Consumer<DSLContext> back) {
        outside(how);
        putBack = back;
    }

    private static void outside(Consumer<DSLContext> how) {
        unit.database().write("外部改动", scope -> {
            how.accept(scope.sql());
            scope.audit(new AuditChange("damage", 0, "外部改动", AuditChange.Kind.CHANGED, AuditChange.between("damage", 0, "", Map.of("一", "二"), Map.of("一", "三")).deltas()));
            return null;
        });
    }
}
