package dangwu.front.sample.dues;

import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongSupplier;

/** Who of the sample unit pays less or nothing, and up to when those who came had paid elsewhere. */
final class SampleReliefs {

    static final String BEDRIDDEN = "长期卧病";
    static final String ILL = "本人患病";
    static final String NOT_APPROVED = "家属重病";
    static final BigDecimal REDUCED = new BigDecimal("20.00");

    private final DuesUnit unit;
    private final LongSupplier ids;

    SampleReliefs(DuesUnit unit, LongSupplier ids) {
        this.unit = unit;
        this.ids = ids;
    }

    /** An exemption and a reduction in effect, and a reduction for which the superior's approval is missing (DU-10). */
    List<Relief> reliefs() {
        YearMonth now = unit.now();
        LocalDate exempted = LocalDate.of(2025, 6, 20);
        LocalDate reduced = LocalDate.of(2025, 9, 19);
        LocalDate asked = now.minusMonths(1).atDay(16);
        return List.of(
                new Relief(ids.getAsLong(), inDifficulty(BEDRIDDEN).id(), YearMonth.of(2025, 7), YearMonth.of(now.getYear(), 12), ReliefKind.EXEMPTION, BigDecimal.ZERO,
                        "长期卧病，医疗支出大，生活困难", exempted, null, null, "离退休党员，党支部研究同意"),
                new Relief(ids.getAsLong(), inDifficulty(ILL).id(), YearMonth.of(2025, 10), YearMonth.of(2026, 9), ReliefKind.REDUCTION, REDUCED, "患重病治疗，收入减少",
                        reduced, reduced.plusDays(11), "市直机关工委复函〔2025〕26号", null),
                new Relief(ids.getAsLong(), inDifficulty(NOT_APPROVED).id(), now.minusMonths(1), now.plusMonths(10), ReliefKind.REDUCTION, REDUCED, "家属重病，负担较重", asked, null, null,
                        "已报上级，待批复"));
    }

    /** 党费已交至, from the letters of those who came. */
    List<DuesStart> starts() {
        return unit.files().stream().filter(file -> file.affiliations().get(0).entryReason() == EntryReason.TRANSFERRED_IN && came(file) != null && !came(file).isBefore(DuesUnit.BEGIN.atDay(1)))
                .map(file -> new DuesStart(ids.getAsLong(), file.member().id(), came(file), YearMonth.from(came(file)).minusMonths(1),
                        "组织关系介绍信（市教育局机关党委〔" + came(file).getYear() + "〕第37号）"))
                .toList();
    }

    private static LocalDate came(MemberFile file) {
        return file.affiliations().get(0).fromOn();
    }

    private Member inDifficulty(String why) {
        return unit.files().stream().map(MemberFile::member).filter(member -> why.equals(member.get(MemberField.DIFFICULTY))).findFirst().orElseThrow();
    }
}
