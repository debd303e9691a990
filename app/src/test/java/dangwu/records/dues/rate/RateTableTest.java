package dangwu.records.dues.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are whole: no gap, no overlap, from nothing to no end. */
class RateTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "0-3000, 3000-5000 | “离退休”的比例表缺少5,000元以上的档次，请补上。",
        "1000-3000, 3000- | “离退休”的比例表缺少1,000元以下的档次，请从0元起填写。",
        "0-3000, 3500-5000, 5000- | “离退休”的比例表中3,000元至3,500元之间没有对应的比例，请补上这一档。",
        "0-3000, 3000.01- | “离退休”的比例表中3,000元至3,000.01元之间没有对应的比例，请补上这一档。",
        "0-3000, 2500-5000, 5000- | “离退休”的比例表中“3,000元以下（含）”与“2,500—5,000元”重叠，请改正。",
        "0-, 3000- | “离退休”的比例表中“不分档”与“3,000元以上”重叠，请改正。",
        "0-3000, 0-3000, 3000- | “离退休”的比例表中“3,000元以下（含）”与“3,000元以下（含）”重叠，请改正。",
    })
    void gapsAndOverlapsAreNamed(String tiers, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> RateTable.tiers(PayerKind.RETIRED, tiers(tiers))).withMessage(sentence);
    }

    @Test
    void theOrderOfTiersDoesNotMatter() {
        assertThat(RateTable.tiers(PayerKind.RETIRED, tiers("5000-, 0-5000"))).isEqualTo(RateTable.tiers(PayerKind.RETIRED, tiers("0-5000, 5000-")));
    }

    @ParameterizedTest(name = "{0}—{1} {2}")
    @CsvSource(delimiter = '|', value = {
        "3000 | 3000 | 0.01 | 档次“3,000.00—3,000.00”的上限应大于下限，请改正。",
        "5000 | 3000 | 0.01 | 档次“5,000.00—3,000.00”的上限应大于下限，请改正。",
        "-1 | 3000 | 0.01 | 档次下限“-1”是负数，请填写不小于0的金额。",
        "0 |  | 0 | 交纳比例应大于0、小于100%，现为0%，请改正。",
        "0 |  | -0.01 | 交纳比例应大于0、小于100%，现为-1%，请改正。",
        "0 |  | 1 | 交纳比例应大于0、小于100%，现为100%，请改正。",
        "0 |  | 0.0000001 | 交纳比例0.00001%的小数过多，最多精确到0.0001%，请改正。",
        "0 | 3000.005 | 0.01 | 档次上限“3000.005”的小数超过两位，金额应精确到分，请核对。",
    })
    void tiersThatCannotBeAreRefused(BigDecimal over, BigDecimal upTo, BigDecimal rate, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier(over, upTo, rate)).withMessage(sentence);
    }

    @Test
    void boundsOfFixedAmountsAreTheRightWayRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateTable.fixed(PayerKind.FARMER, new BigDecimal("2"), BigDecimal.ONE))
                .withMessage("“农民”每月交纳额的上限1.00小于下限2.00，请改正。");
    }

    @Test
    void rulesNeedATableForEveryKindACapThatIsOneAndADocument() {
        Map<PayerKind, RateTable> tables = new EnumMap<>(DuesRules.of2017().tables());
        LocalDate day = LocalDate.of(2030, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new DuesRules(0, day, tables, BigDecimal.ZERO, Rounding.FEN, "依据")).withMessage("月交纳上限应大于0，请填写金额。");
        assertThatIllegalArgumentException().isThrownBy(() -> new DuesRules(0, day, tables, null, Rounding.FEN, " ")).withMessage("请填写交纳标准的依据，如文件名称和文号。");
        tables.remove(PayerKind.FARMER);
        assertThatIllegalArgumentException().isThrownBy(() -> new DuesRules(0, day, tables, null, Rounding.FEN, "依据")).withMessage("缺少“农民”的交纳标准，请补上。");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2008-03, 2008-04-01", "2016-12, 2008-04-01", "2017-01, 2017-01-01", "2027-06, 2017-01-01", "2027-07, 2027-07-01", "2028-01, 2027-07-01", "2028-02, 2028-01-15"})
    void aMonthGoesByWhatHoldsOnItsFirstDay(YearMonth month, LocalDate version) {
        DuesRulesBook book = new DuesRulesBook(List.of(from(LocalDate.of(2028, 1, 15)), from(LocalDate.of(2027, 7, 1))));

        assertThat(book.of(month).validFrom()).isEqualTo(version);
    }

    @Test
    void oneOfTheUnitsOwnStandsInThePlaceOfABuiltInOne() {
        DuesRules own = from(LocalDate.of(2017, 1, 1));

        assertThat(new DuesRulesBook(List.of(own)).versions()).extracting(DuesRules::basis).containsExactly("中组发〔2008〕3号", "本级规定");
        assertThatIllegalArgumentException().isThrownBy(() -> new DuesRulesBook(List.of(own, own))).withMessage("自2017-01-01起已有一套交纳标准，同一天不能有两套，请改变生效日期。");
    }

    /** Any borders in any order make a whole table; taking any tier away, or moving any border, makes a gap or an overlap that is refused. */
    @Property(tries = 500)
    void whatIsNotWholeIsRefused(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50000) Integer> borders, @ForAll Random random) {
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(borders));
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i <= sorted.size(); i++) {
            tiers.add(new Tier(BigDecimal.valueOf(i == 0 ? 0 : sorted.get(i - 1)), i == sorted.size() ? null : BigDecimal.valueOf(sorted.get(i)), new BigDecimal("0.01")));
        }
        Collections.shuffle(tiers, random);
        RateTable table = RateTable.tiers(PayerKind.MONTHLY_PAY, tiers);
        BigDecimal base = BigDecimal.valueOf(random.nextInt(6_000_000), 2);

        assertThat(table.tiers().stream().filter(tier -> tier.holds(base))).hasSize(1);
        Tier first = tiers.remove(0);
        assertThatIllegalArgumentException().isThrownBy(() -> rebuilt(tiers, null)).withMessageContaining("请");
        BigDecimal moved = first.over().add(new BigDecimal("0.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> rebuilt(tiers, new Tier(moved, first.upTo(), first.rate()))).withMessageContaining("请");
    }

    private static RateTable rebuilt(List<Tier> tiers, Tier more) {
        List<Tier> all = new ArrayList<>(tiers);
        if (more != null) {
            all.add(more);
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("请补上");
        }
        return RateTable.tiers(PayerKind.MONTHLY_PAY, all);
    }

    private static DuesRules from(LocalDate day) {
        return new DuesRules(1, day, DuesRules.of2017().tables(), null, Rounding.FEN, "本级规定");
    }

    private static List<Tier> tiers(String text) {
        List<Tier> tiers = new ArrayList<>();
        for (String tier : text.split(", *")) {
            String[] bounds = tier.trim().split("-", -1);
            tiers.add(new Tier(new BigDecimal(bounds[0]), bounds[1].isEmpty() ? null : new BigDecimal(bounds[1]), new BigDecimal("0.01")));
        }
        return tiers;
    }
}
