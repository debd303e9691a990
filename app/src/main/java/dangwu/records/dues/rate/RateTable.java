package dangwu.records.dues.rate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What members of one kind pay: a share of the base by tiers, or an amount within bounds (rules.md 3.1).
 *
 * @param tiers by base, ascending, without gap or overlap; empty: an amount between {@code least} and {@code most}
 * @param least yuan a month; null with tiers
 * @param most  yuan a month, not less than {@code least}; null with tiers
 */
public record RateTable(PayerKind kind, List<Tier> tiers, BigDecimal least, BigDecimal most) {

    /** @throws IllegalArgumentException with a Chinese sentence that names the gap or the overlap */
    public RateTable {
        Objects.requireNonNull(kind, "kind");
        tiers = tiers.stream().sorted(Comparator.comparing(Tier::over)).toList();
        if (tiers.isEmpty()) {
            least = Money.notNegative(kind.label() + "每月交纳额下限", least);
            most = Money.notNegative(kind.label() + "每月交纳额上限", most);
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException("“" + kind.label() + "”每月交纳额的上限" + Money.text(most) + "小于下限" + Money.text(least) + "，请改正。");
            }
        } else {
            least = null;
            most = null;
            requireWhole(kind, tiers);
        }
    }

    public static RateTable tiers(PayerKind kind, List<Tier> tiers) {
        return new RateTable(kind, tiers, null, null);
    }

    /** The same amount or any between two bounds, whatever the income. */
    public static RateTable fixed(PayerKind kind, BigDecimal least, BigDecimal most) {
        return new RateTable(kind, List.of(), least, most);
    }

    /** Whether the amount does not depend on a base. */
    public boolean isFixed() {
        return tiers.isEmpty();
    }

    /** The tier for {@code base}; not for tables of fixed amounts. */
    public Tier tier(BigDecimal base) {
        return tiers.stream().filter(tier -> tier.holds(base)).findFirst().orElseThrow();
    }

    /** All of it in one line, e.g. 5,000元以下（含） 0.5%；5,000元以上 1%. */
    public String text() {
        if (!isFixed()) {
            return tiers.stream().map(tier -> tier.label() + " " + RateText.percent(tier.rate())).collect(Collectors.joining("；"));
        }
        return "每月" + RateText.yuan(least) + (least.compareTo(most) == 0 ? "" : "—" + RateText.yuan(most)) + "元";
    }

    private static void requireWhole(PayerKind kind, List<Tier> tiers) {
        if (tiers.get(0).over().signum() != 0) {
            throw new IllegalArgumentException("“" + kind.label() + "”的比例表缺少" + RateText.yuan(tiers.get(0).over()) + "元以下的档次，请从0元起填写。");
        }
        for (int i = 1; i < tiers.size(); i++) {
            BigDecimal end = tiers.get(i - 1).upTo();
            BigDecimal start = tiers.get(i).over();
            if (end == null || end.compareTo(start) > 0) {
                throw new IllegalArgumentException("“" + kind.label() + "”的比例表中“" + tiers.get(i - 1).label() + "”与“" + tiers.get(i).label() + "”重叠，请改正。");
            }
            if (end.compareTo(start) < 0) {
                throw new IllegalArgumentException("“" + kind.label() + "”的比例表中" + RateText.yuan(end) + "元至" + RateText.yuan(start) + "元之间没有对应的比例，请补上这一档。");
            }
        }
        if (tiers.get(tiers.size() - 1).upTo() != null) {
            throw new IllegalArgumentException("“" + kind.label() + "”的比例表缺少" + RateText.yuan(tiers.get(tiers.size() - 1).upTo()) + "元以上的档次，请补上。");
        }
    }
}
