package dangwu.records.dues.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.AuditChange;
import dangwu.kit.db.ChangeNotice;
import dangwu.kit.db.RefusedException;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessing, changing within the year, carrying on into the next, and what is refused. */
class AssessmentServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;

    private RecordsFixture records;
    private AssessmentRepository assessments;
    private AssessmentService service;
    private final Map<Long, YearMonth> closedTo = new HashMap<>();
    private long jia;
    private long yi;
    private long bing;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        assessments = new AssessmentRepository(records.database);
        service = new AssessmentService(records.database, new AssessmentService.Ground(assessments, new DuesRulesRepository(records.database), (scope, members) -> closedTo),
                Clock.fixed(LocalDate.of(2027, 1, 5).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        List<Long> ids = new ArrayList<>();
        records.database.write("建立", scope -> {
            for (String name : List.of("党员甲", "党员乙", "党员丙")) {
                ids.add(scope.nextId());
                records.members.add(scope, List.of(new Member(ids.get(ids.size() - 1), Map.of(MemberField.NAME, name), Map.of())));
            }
            scope.audit(AuditChange.between("member", 0, "三人", Map.of(), Map.of("人数", "3")));
            return null;
        });
        jia = ids.get(0);
        yi = ids.get(1);
        bing = ids.get(2);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void whatIsAssessedIsKeptWithItsItems() {
        Assessment kept = service.save(items(jia, 2026));

        assertThat(kept.base()).isEqualTo(new BigDecimal("6500.00"));
        assertThat(kept.rate()).isEqualByComparingTo("0.015");
        assertThat(kept.monthly()).isEqualTo(new BigDecimal("97.50"));
        assertThat(assessments.of(jia).all()).containsExactly(kept);
        assertThat(kept.lines()).extracting(PayLine::nature).containsExactly(PayNature.COUNTED, PayNature.COUNTED, PayNature.DEDUCTED, PayNature.EXCLUDED);
    }

    @Test
    void aYearNotYetAssessedGoesOnWithLastYears() {
        service.save(base(jia, 2026, "6500"));
        AssessmentHistory history = assessments.of(jia);

        assertThat(history.on(YearMonth.of(2025, 12))).isEmpty();
        assertThat(history.on(YearMonth.of(2026, 12))).isPresent();
        assertThat(history.provisional(YearMonth.of(2026, 12))).isFalse();
        assertThat(history.on(YearMonth.of(2027, 1))).isPresent();
        assertThat(history.provisional(YearMonth.of(2027, 1))).isTrue();
    }

    @Test
    void theSameMonthAgainTakesTheOldOnesPlaceAndSaysWhatChanged() {
        Assessment first = service.save(items(jia, 2026));
        Assessment second = service.save(base(jia, 2026, "5000"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(assessments.of(jia).all()).containsExactly(second);
        assertThat(second.lines()).isEmpty();
        AuditEntry entry = audit().get(0);
        assertThat(entry.deltas()).extracting("label", "before", "after").contains(tuple("月应交党费", "97.50", "50.00"), tuple("交纳比例", "1.5%", "1%"),
                tuple("计入：岗位工资", "5,000.00", null));
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        Assessment first = service.save(items(jia, 2026));
        int before = audit().size();

        assertThat(service.save(items(jia, 2026))).isEqualTo(first);
        assertThat(audit()).hasSize(before);
    }

    @Test
    void aChangeWithinTheYearNeedsAReason() {
        service.save(base(jia, 2026, "6500"));

        refused(() -> service.save(from(base(jia, 2026, "5000"), "2026-07", null)), "党员甲的核定从2026年7月起变动，年内一般不变动，请填写变动原因。");
        Assessment changed = service.save(from(base(jia, 2026, "5000"), "2026-07", "退出领导岗位，工资降低"));

        assertThat(assessments.of(jia).on(YearMonth.of(2026, 6)).orElseThrow().monthly()).isEqualTo(new BigDecimal("97.50"));
        assertThat(assessments.of(jia).on(YearMonth.of(2026, 7))).contains(changed);
    }

    @ParameterizedTest(name = "{0} {1} 无原因：{2}")
    @CsvSource({"ANNUAL_PAY, 2026-02, true", "ANNUAL_PAY, 2026-12, true", "IRREGULAR_INCOME, 2026-04, true", "IRREGULAR_INCOME, 2026-07, true", "IRREGULAR_INCOME, 2026-05, false",
        "IRREGULAR_INCOME, 2026-12, false", "MONTHLY_PAY, 2026-04, false", "RETIRED, 2026-10, false"})
    void whoseBaseChangesByItselfNeedsNone(PayerKind payer, String month, boolean taken) {
        service.save(payer(base(jia, 2026, "6500"), payer));
        AssessmentDraft draft = from(payer(base(jia, 2026, "7000"), payer), month, null);

        if (taken) {
            assertThat(service.save(draft).from()).isEqualTo(YearMonth.parse(month));
        } else {
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> service.save(draft)).withMessageContaining("请填写变动原因");
        }
    }

    @Test
    void anotherRateTableWithinTheYearNeedsAReasonWhateverItsInterval() {
        service.save(base(jia, 2026, "6500"));

        refused(() -> service.save(from(payer(base(jia, 2026, "24000"), PayerKind.ANNUAL_PAY), "2026-07", null)), "党员甲的核定从2026年7月起变动，年内一般不变动，请填写变动原因。");
    }

    @Test
    void aYearBeginsWithJanuary() {
        refused(() -> service.save(from(base(jia, 2026, "6500"), "2026-03", "调入")), "党员甲2026年度还没有从1月起的核定，请先核定1月起的金额，再登记2026年3月起的变动。");
        service.save(base(jia, 2025, "6500"));
        refused(() -> service.save(from(base(jia, 2026, "6500"), "2026-03", "调资")), "党员甲2026年度还没有从1月起的核定，请先核定1月起的金额，再登记2026年3月起的变动。");

        assertThat(service.saveAll("导入", List.of(base(jia, 2026, "6500"), from(base(jia, 2026, "7000"), "2026-03", "调资")))).hasSize(2);
    }

    @Test
    void whatIsOwedForAClosedMonthStands() {
        service.save(base(jia, 2026, "6500"));
        closedTo.put(jia, YearMonth.of(2026, 6));

        refused(() -> service.save(base(jia, 2026, "5000")), "2026年1月已经结账，党员甲这个月的应交额不能再变动；请从2026年7月起核定，或先取消结账。");
        refused(() -> service.save(from(base(jia, 2026, "5000"), "2026-06", "降资")), "2026年6月已经结账，党员甲这个月的应交额不能再变动；请从2026年7月起核定，或先取消结账。");
        refused(() -> service.remove(assessments.of(jia).all().get(0).id()), "2026年1月已经结账，党员甲这个月的应交额不能再变动；请从2026年7月起核定，或先取消结账。");
        assertThat(service.save(from(base(jia, 2026, "5000"), "2026-07", "降资")).monthly()).isEqualTo(new BigDecimal("50.00"));
        assertThat(service.save(items(jia, 2026)).basis()).as("the same amount by items").isEqualTo(AssessmentBasis.ITEMS);
    }

    @Test
    void whoWasNotInTheBooksThenIsAssessedFromJanuary() {
        closedTo.put(yi, YearMonth.of(2026, 6));

        assertThat(service.save(base(jia, 2026, "6500")).opensYear()).isTrue();
    }

    @Test
    void whoWasMissedBeforeClosingIsAssessedFromTheFirstOpenMonth() {
        closedTo.put(jia, YearMonth.of(2026, 6));

        refused(() -> service.save(base(jia, 2026, "6500")), "2026年1月已经结账，党员甲这个月的应交额不能再变动；请从2026年7月起核定，或先取消结账。");
        refused(() -> service.save(from(base(jia, 2026, "6500"), "2026-08", "漏核定")), "党员甲2026年度还没有从1月起的核定，请先核定1月起的金额，再登记2026年8月起的变动。");
        assertThat(service.save(from(base(jia, 2026, "6500"), "2026-07", "漏核定")).from()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void textThatIsTooLongIsRefused() {
        service.save(base(jia, 2026, "6500"));

        assertThatIllegalArgumentException().isThrownBy(() -> service.save(from(base(jia, 2026, "7000"), "2026-07", "调".repeat(1001)))).withMessage("变动原因超过1000个字，请写得简短些。");
        assertThatIllegalArgumentException().isThrownBy(() -> PayLine.own("甲".repeat(101), BigDecimal.ONE)).withMessageContaining("超过100个字");
        assertThat(service.save(from(base(jia, 2026, "7000"), "2026-07", "调".repeat(1000))).reason()).hasSize(1000);
    }

    @Test
    void ofManyAllAreKeptOrNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> service.saveAll("核定", List.of(base(jia, 2026, "6500"), base(yi, 2026, "1000000000"))))
                .withMessage("党员乙：计算基数“1000000000”大得不合常理，应小于一千万元，请核对是否多输了几位。");
        refused(() -> service.saveAll("核定", List.of(base(jia, 2026, "6500"), base(jia, 2026, "7000"))), "党员甲从2026年1月起有两条核定，请只留一条。");
        refused(() -> service.saveAll("核定", List.of(base(jia, 2026, "6500"), base(999_999, 2026, "7000"))), "这名党员的记录已被删除，请刷新后再试。");

        assertThat(assessments.all()).isEmpty();
        assertThat(audit()).isEmpty();
    }

    @Test
    void manyAtOnceAreOneEntryAndOneNotice() {
        List<ChangeNotice> notices = new ArrayList<>();
        records.database.onChange(notices::add);
        List<Assessment> kept = service.saveAll("核定2026年度党费", List.of(base(yi, 2026, "3000"), base(jia, 2026, "6500"), base(bing, 2026, "5000.01")));

        assertThat(kept).extracting(Assessment::memberId, Assessment::monthly).containsExactly(tuple(yi, new BigDecimal("15.00")), tuple(jia, new BigDecimal("97.50")),
                tuple(bing, new BigDecimal("75.00")));
        assertThat(notices).extracting(ChangeNotice::act).containsExactly("核定2026年度党费");
        assertThat(notices.get(0).touches(AssessmentService.SUBJECT)).isTrue();
        assertThat(audit()).singleElement().satisfies(entry -> assertThat(entry.deltas()).extracting("label", "after").containsExactly(tuple("年度", "2026"),
                tuple("核定条数", "3"), tuple("月应交合计", "187.50")));
    }

    @Test
    void whatIsRemovedComesBack() {
        Assessment january = service.save(items(jia, 2026));
        Assessment july = service.save(from(base(jia, 2026, "5000"), "2026-07", "降资"));

        refused(() -> service.remove(january.id()), "党员甲2026年度内还有变动核定，请先删除年内的变动，再删除1月起的核定。");
        service.remove(july.id());
        service.remove(january.id());
        assertThat(assessments.of(jia).all()).isEmpty();
        refused(() -> service.remove(january.id()), "这条核定已被删除，请刷新后再试。");
        refused(() -> service.restoreAll(List.of(july)), "党员甲2026年度还没有从1月起的核定，请先核定1月起的金额，再登记2026年7月起的变动。");
        service.restoreAll(List.of(january));
        service.restoreAll(List.of(july));

        assertThat(assessments.of(jia).all()).containsExactly(january, july);
        refused(() -> service.restoreAll(List.of(july)), "党员甲从2026年7月起已有新的核定，不能再恢复原来的核定。");
    }

    @Test
    void manyAreTakenAwayTogetherOrNoneIs() {
        Assessment january = service.save(items(jia, 2026));
        Assessment july = service.save(from(base(jia, 2026, "5000"), "2026-07", "降资"));
        Assessment other = service.save(base(yi, 2026, "3000"));
        closedTo.put(yi, YearMonth.of(2026, 3));

        refused(() -> service.removeAll("删除", List.of(january.id(), july.id(), other.id())), "2026年1月已经结账，党员乙这个月的应交额不能再变动；请从2026年4月起核定，或先取消结账。");
        assertThat(assessments.of(jia).all()).containsExactly(january, july);
        closedTo.clear();
        List<Assessment> removed = service.removeAll("删除", List.of(january.id(), july.id(), other.id()));

        assertThat(removed).containsExactly(july, january, other);
        assertThat(assessments.all()).isEmpty();
        Assessment anew = service.save(base(yi, 2026, "3100"));
        refused(() -> service.restoreAll(removed), "党员乙从2026年1月起已有新的核定，不能再恢复原来的核定。");
        assertThat(assessments.of(jia).all()).isEmpty();
        service.remove(anew.id());
        service.restoreAll(removed);
        assertThat(assessments.of(jia).all()).containsExactly(january, july);
    }

    @Test
    void anActOfAssessingIsTakenBackAsAWhole() {
        Assessment first = service.save(items(jia, 2026));
        List<Assessment> kept = service.saveAll("核定", List.of(base(jia, 2026, "8000"), base(yi, 2026, "3000"), from(base(yi, 2026, "5000"), "2026-07", "晋级")));
        List<Long> added = List.of(kept.get(1).id(), kept.get(2).id());
        closedTo.put(jia, YearMonth.of(2026, 3));

        refused(() -> service.takeBack(added, List.of(items(jia, 2026))), "2026年1月已经结账，党员甲这个月的应交额不能再变动；请从2026年4月起核定，或先取消结账。");
        assertThat(assessments.of(yi).all()).hasSize(2);
        closedTo.clear();
        service.takeBack(added, List.of(AssessmentDraft.of(first)));

        assertThat(assessments.of(jia).all()).containsExactly(first);
        assertThat(assessments.of(yi).all()).isEmpty();
    }

    @Test
    void lastYearsAreCarriedOnForThoseWhoHaveNoneYet() {
        service.save(items(jia, 2026));
        service.save(from(base(jia, 2026, "5000"), "2026-07", "降资"));
        service.save(base(yi, 2026, "3000"));
        service.save(base(yi, 2027, "3100"));

        List<AssessmentDraft> drafts = service.copies(2026, 2027, List.of(jia, yi, bing));

        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.memberId()).isEqualTo(jia);
            assertThat(draft.from()).isEqualTo(YearMonth.of(2027, 1));
            assertThat(draft.base()).isEqualByComparingTo("5000");
            assertThat(draft.reason()).isNull();
            assertThat(draft.assessedOn()).isEqualTo(LocalDate.of(2027, 1, 5));
        });
        assertThat(service.saveAll("沿用", drafts)).extracting(Assessment::monthly).containsExactly(new BigDecimal("50.00"));
    }

    @Test
    void aFixedAmountAndWhatIsPaidOnTopAreCarriedOn() {
        service.save(new AssessmentDraft(jia, YearMonth.of(2026, 1), StaffKind.OTHER, PayerKind.FARMER, AssessmentBasis.FIXED, List.of(), null, new BigDecimal("0.5"),
                new BigDecimal("4.5"), null, DAY, null));

        assertThat(service.saveAll("沿用", service.copies(2026, 2027, List.of(jia)))).extracting(Assessment::computed, Assessment::monthly)
                .containsExactly(tuple(new BigDecimal("0.50"), new BigDecimal("5.00")));
    }

    @Test
    void whoHasBeenAssessedIsNotDeletedByMistake() {
        service.save(base(jia, 2026, "6500"));

        refused(() -> records.memberService.remove(jia), "党员甲有党费的核定、交纳或减免记录，不能删除；已离开的，请办理组织关系转出。");
    }

    @Test
    void theEarliestMonthIsKnown() {
        assertThat(records.database.<Object>read(assessments::earliest)).isEqualTo(Optional.empty());
        service.save(base(jia, 2026, "6500"));
        service.save(base(jia, 2024, "6500"));

        assertThat(records.database.<Object>read(assessments::earliest)).isEqualTo(Optional.of(YearMonth.of(2024, 1)));
    }

    private List<AuditEntry> audit() {
        return new AuditRepository(records.database).latest(100).stream().filter(entry -> entry.subjectKind().equals(AssessmentService.SUBJECT)).toList();
    }

    private static void refused(Runnable act, String sentence) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(act::run).withMessage(sentence);
    }

    private static AssessmentDraft base(long member, int year, String base) {
        return AssessmentDraft.ofBase(member, year, StaffKind.PUBLIC_INSTITUTION, new BigDecimal(base), DAY);
    }

    private static AssessmentDraft items(long member, int year) {
        return AssessmentDraft.ofItems(member, year, StaffKind.PUBLIC_INSTITUTION, List.of(PayLine.of(PayItem.POSITION_PAY, new BigDecimal("5000")),
                PayLine.of(PayItem.GRADE_PAY, new BigDecimal("2000")), PayLine.of(PayItem.HOUSING_FUND, new BigDecimal("500")),
                PayLine.of(PayItem.TRANSPORT_ALLOWANCE, new BigDecimal("650"))), DAY);
    }

    private static AssessmentDraft from(AssessmentDraft draft, String month, String reason) {
        return draft.withFrom(YearMonth.parse(month), reason);
    }

    private static AssessmentDraft payer(AssessmentDraft draft, PayerKind payer) {
        return draft.withPayer(payer);
    }
}
