package dangwu.records.dues.rate;

import dangwu.kit.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules for amounts that hold from a date on.
 *
 * @param id       0: built in, or not kept yet
 * @param tables   one for each kind of payer
 * @param cap      the most that is to be paid a month (DU-04); null: none
 * @param basis    the documents they stand in
 */
public record DuesRules(long id, LocalDate validFrom, Map<PayerKind, RateTable> tables, BigDecimal cap, Rounding rounding, String basis) {

    private static final int MOST_CHARACTERS = 300;
    private static final BigDecimal CAP = new BigDecimal("1000.00");

    /** @throws IllegalArgumentException with a Chinese sentence when a kind of payer has no table */
    public DuesRules {
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(rounding, "rounding");
        cap = cap == null ? null : Money.positive("月交纳上限", cap);
        basis = Texts.clean(basis);
        if (basis == null) {
            throw new IllegalArgumentException("请填写交纳标准的依据，如文件名称和文号。");
        }
        if (basis.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("交纳标准的依据超过" + MOST_CHARACTERS + "个字，请写得简短些。");
        }
        for (PayerKind kind : PayerKind.values()) {
            if (!tables.containsKey(kind)) {
                throw new IllegalArgumentException("缺少“" + kind.label() + "”的交纳标准，请补上。");
            }
        }
        tables = Map.copyOf(tables);
    }

    /** 中组发〔2008〕3号, before there was a cap. */
    public static DuesRules of2008() {
        return new DuesRules(0, LocalDate.of(2008, 4, 1), usualTables(), null, Rounding.JIAO, "中组发〔2008〕3号");
    }

    /** The same with what 组电明字〔2017〕5号 says of the cap. */
    public static DuesRules of2017() {
        return new DuesRules(0, LocalDate.of(2017, 1, 1), usualTables(), CAP, Rounding.JIAO, "中组发〔2008〕3号；组电明字〔2017〕5号");
    }

    /** Whether it comes with the program, and cannot be edited. */
    public boolean builtIn() {
        return id == 0;
    }

    /** What the clerk calls it, e.g. 自2017-01-01起的交纳标准. */
    public String name() {
        return "自" + validFrom + "起的交纳标准";
    }

    public DuesRules withId(long newId) {
        return new DuesRules(newId, validFrom, tables, cap, rounding, basis);
    }

    /** Label to text, as the 操作记录 shows it. */
    Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("生效日期", validFrom.toString());
        text.put("依据", basis);
        text.put("月交纳上限", cap == null ? "不设上限" : Money.text(cap) + "元");
        text.put("取整", rounding.label());
        for (PayerKind kind : PayerKind.values()) {
            text.put(kind.label(), table(kind).text());
        }
        return text;
    }

    public RateTable table(PayerKind kind) {
        return tables.get(kind);
    }

    /**
     * What one of {@code kind} with {@code base} pays a month.
     *
     * @param base yuan a month, not negative
     * @throws IllegalArgumentException with a Chinese sentence when the amount for this kind does not depend on a base, or the base cannot be
     */
    public DuesAmount amount(PayerKind kind, BigDecimal base) {
        RateTable table = table(kind);
        if (table.isFixed()) {
            throw new IllegalArgumentException("“" + kind.label() + "”按定额交纳，不按计算基数，请直接填写每月交纳额。");
        }
        BigDecimal known = Money.notNegative("计算基数", base);
        Tier tier = table.tier(known);
        BigDecimal exact = known.multiply(tier.rate());
        BigDecimal rounded = rounding.round(exact);
        boolean capped = cap != null && rounded.compareTo(cap) > 0;
        return new DuesAmount(known, tier, exact, capped, capped ? cap : rounded);
    }

    /**
     * That one of {@code kind} pays {@code chosen} a month.
     *
     * @param chosen null: the least
     * @throws IllegalArgumentException with a Chinese sentence when it is out of bounds, or this kind pays by its base
     */
    public DuesAmount fixedAmount(PayerKind kind, BigDecimal chosen) {
        RateTable table = table(kind);
        if (!table.isFixed()) {
            throw new IllegalArgumentException("“" + kind.label() + "”按计算基数交纳，请填写计算基数。");
        }
        BigDecimal amount = chosen == null ? table.least() : Money.notNegative("每月交纳额", chosen);
        if (amount.compareTo(table.least()) < 0 || amount.compareTo(table.most()) > 0) {
            throw new IllegalArgumentException("“" + kind.label() + "”每月交纳" + (table.least().compareTo(table.most()) == 0 ? RateText.yuan(table.least())
                    : RateText.yuan(table.least()) + "—" + RateText.yuan(table.most())) + "元，现为" + Money.text(amount) + "元；自愿多交的请填入“自愿增交”。");
        }
        return new DuesAmount(null, null, amount, false, amount);
    }

    private static Map<PayerKind, RateTable> usualTables() {
        Map<PayerKind, RateTable> tables = new EnumMap<>(PayerKind.class);
        List<Tier> inService = List.of(tier("0", "3000", "0.005"), tier("3000", "5000", "0.01"), tier("5000", "10000", "0.015"), tier("10000", null, "0.02"));
        for (PayerKind kind : List.of(PayerKind.MONTHLY_PAY, PayerKind.ANNUAL_PAY, PayerKind.IRREGULAR_INCOME)) {
            tables.put(kind, RateTable.tiers(kind, inService));
        }
        tables.put(PayerKind.RETIRED, RateTable.tiers(PayerKind.RETIRED, List.of(tier("0", "5000", "0.005"), tier("5000", null, "0.01"))));
        tables.put(PayerKind.FARMER, RateTable.fixed(PayerKind.FARMER, new BigDecimal("0.20"), new BigDecimal("1.00")));
        for (PayerKind kind : List.of(PayerKind.STUDENT, PayerKind.UNEMPLOYED, PayerKind.RELIEF, PayerKind.SUBSISTENCE)) {
            tables.put(kind, RateTable.fixed(kind, new BigDecimal("0.20"), new BigDecimal("0.20")));
        }
        return tables;
    }

    private static Tier tier(String over, String upTo, String rate) {
        return new Tier(new BigDecimal(over), upTo == null ? null : new BigDecimal(upTo), new BigDecimal(rate));
    }
}
