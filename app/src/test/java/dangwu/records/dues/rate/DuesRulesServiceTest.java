package dangwu.records.dues.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.AuditChange;
import dangwu.kit.db.RefusedException;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.assess.ClosedBooks;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit's own versions of the rates. */
class DuesRulesServiceTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;

    private RecordsFixture records;
    private DuesRulesRepository rules;
    private DuesRulesService service;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        rules = new DuesRulesRepository(records.database);
        service = new DuesRulesService(records.database, rules);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void aVersionOfTheUnitsOwnIsKeptWhole() {
        DuesRules kept = service.save(own(FROM));

        assertThat(kept.id()).isPositive();
        assertThat(rules.book().versions()).extracting(DuesRules::id).containsExactly(0L, 0L, kept.id());
        assertThat(rules.book().of(YearMonth.of(2027, 1))).isEqualTo(kept);
        assertThat(rules.book().of(YearMonth.of(2026, 12))).isEqualTo(DuesRules.of2017());
        assertThat(rules.book().of(YearMonth.of(2027, 1)).amount(PayerKind.RETIRED, new BigDecimal("4000.01")).amount()).isEqualTo(new BigDecimal("30.00"));
    }

    @Test
    void twoOfItsOwnCannotBeginOnTheSameDay() {
        service.save(own(FROM));

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> service.save(own(FROM))).withMessage("自2027-01-01起已有一套交纳标准，同一天不能有两套，请改变生效日期。");
        DuesRules other = service.save(own(FROM.plusYears(1)));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> service.save(own(FROM).withId(other.id())))
                .withMessage("自2027-01-01起已有一套交纳标准，同一天不能有两套，请改变生效日期。");
    }

    @Test
    void anEditSaysWhatChanged() {
        DuesRules kept = service.save(own(FROM));
        service.save(new DuesRules(kept.id(), FROM, kept.tables(), null, Rounding.JIAO, kept.basis()));

        assertThat(rules.book().of(YearMonth.of(2027, 1)).cap()).isNull();
        AuditEntry entry = new AuditRepository(records.database).latest(1).get(0);
        assertThat(entry.deltas()).extracting(AuditChange.Delta::label, AuditChange.Delta::before, AuditChange.Delta::after).containsExactly(
                tuple("月交纳上限", "2,000.00元", "不设上限"), tuple("取整", "四舍五入到分", "四舍五入到角"));
    }

    @Test
    void whatIsRemovedComesBack() {
        DuesRules kept = service.save(own(FROM));
        DuesRules removed = service.remove(kept.id());

        assertThat(rules.book().versions()).hasSize(2);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> service.remove(kept.id())).withMessage("这套交纳标准已被删除，请刷新后再试。");
        service.restore(removed);
        assertThat(rules.book().of(YearMonth.of(2027, 1))).isEqualTo(kept);
    }

    @Test
    void oneThatAnAssessmentRestsOnStays() {
        DuesRules kept = service.save(own(LocalDate.of(2027, 1, 1)));
        DuesRules next = service.save(own(LocalDate.of(2028, 3, 15)));
        assess(2026);
        assertThat(service.resting(kept)).isZero();
        assess(2028);
        assertThat(service.resting(kept)).as("January 2028 goes by what began in 2027").isEqualTo(1);
        assertThat(service.resting(next)).isZero();
        assertThat(service.resting(rules.book().versions().get(1))).isEqualTo(1);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> service.remove(kept.id())).withMessage("有1条党费核定按“自2027-01-01起的交纳标准”算出，不能删除这套标准。");
        assertThat(service.remove(next.id())).isEqualTo(next);
    }

    private void assess(int year) {
        Clock clock = Clock.systemUTC();
        long id = records.database.write("建立", scope -> {
            Member member = new Member(scope.nextId(), Map.of(MemberField.NAME, "党员甲"), Map.of());
            records.members.add(scope, List.of(member));
            scope.audit(AuditChange.between("member", member.id(), "党员甲", Map.of(), Map.of("姓名", "党员甲")));
            return member.id();
        });
        new AssessmentService(records.database, new AssessmentService.Ground(new AssessmentRepository(records.database), rules, ClosedBooks.NONE), clock)
                .save(AssessmentDraft.ofBase(id, year, StaffKind.ENTERPRISE, new BigDecimal("6500"), LocalDate.of(year, 1, 5)));
    }

    private static DuesRules own(LocalDate from) {
        Map<PayerKind, RateTable> tables = new EnumMap<>(DuesRules.of2017().tables());
        tables.put(PayerKind.RETIRED, RateTable.tiers(PayerKind.RETIRED, List.of(new Tier(BigDecimal.ZERO, new BigDecimal("4000"), new BigDecimal("0.005")),
                new Tier(new BigDecimal("4000"), null, new BigDecimal("0.0075")))));
        tables.put(PayerKind.STUDENT, RateTable.fixed(PayerKind.STUDENT, new BigDecimal("0.50"), new BigDecimal("0.50")));
        return new DuesRules(0, from, tables, new BigDecimal("2000"), Rounding.FEN, "某某〔2026〕9号");
    }
}
