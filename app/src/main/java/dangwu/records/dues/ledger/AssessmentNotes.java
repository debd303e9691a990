package dangwu.records.dues.ledger;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands below the tables of L50: by which rates the amounts were worked out, and what their sums hold. */
final class AssessmentNotes {

    private AssessmentNotes() {}

    /** The rates that {@code assessments} rest on, one sentence for each version of the rules; empty where there are none. */
    static String rates(Collection<Assessment> assessments, DuesRulesBook rules) {
        List<DuesRules> versions = assessments.stream().map(assessment -> rules.of(assessment.from())).distinct().toList();
        List<String> sentences = new ArrayList<>();
        for (DuesRules version : versions) {
            Set<PayerKind> kinds = assessments.stream().filter(assessment -> rules.of(assessment.from()).equals(version)).map(Assessment::payer)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(PayerKind.class)));
            sentences.add(sentence(version, kinds));
        }
        return sentences.isEmpty() ? "" : "说明：" + String.join("", sentences);
    }

    /** What the reader who compares the sums with those of other ledgers must know: changes within the year, exemptions, members not assessed yet. */
    static String sums(Collection<AssessedLine> lines, LedgerMonths period) {
        if (lines.isEmpty()) {
            return "说明：" + period.name() + "没有核定的记录。";
        }
        List<String> sentences = new ArrayList<>();
        if (lines.stream().anyMatch(line -> !line.last())) {
            sentences.add("年内变动的，月应交合计只计变动后的数额。");
        }
        BigDecimal exempted = lines.stream().map(AssessedLine::exempted).reduce(Money.ZERO, BigDecimal::add);
        if (exempted.signum() > 0) {
            BigDecimal whole = lines.stream().map(AssessedLine::whole).filter(Objects::nonNull).reduce(Money.ZERO, BigDecimal::add);
            sentences.add("全年应交按核定的数额计算；扣除经批准减免的" + Money.text(exempted) + "元，应收" + Money.text(whole.subtract(exempted)) + "元。");
        }
        long provisional = lines.stream().filter(AssessedLine::provisional).map(line -> line.line().memberId()).distinct().count();
        if (provisional > 0) {
            sentences.add("其中" + provisional + "名党员" + period.year() + "年度尚未核定，暂按上年的数额列出。");
        }
        return sentences.isEmpty() ? "" : "说明：" + String.join("", sentences);
    }

    private static String sentence(DuesRules rules, Set<PayerKind> kinds) {
        List<String> tables = new ArrayList<>();
        List<PayerKind> told = new ArrayList<>();
        for (PayerKind kind : kinds) {
            RateTable table = rules.table(kind);
            List<PayerKind> alike = kinds.stream().filter(other -> !told.contains(other) && alike(rules.table(other), table)).toList();
            if (!alike.isEmpty()) {
                told.addAll(alike);
                tables.add(alike.stream().map(PayerKind::label).collect(Collectors.joining("、")) + "：" + text(table));
            }
        }
        boolean byBase = kinds.stream().anyMatch(kind -> !rules.table(kind).isFixed());
        return String.join("；", tables) + (byBase ? "；按计算基数全额计算，" + rules.rounding().label() + (rules.cap() == null ? "" : "，月交纳一般不超过" + RateText.yuan(rules.cap()) + "元") : "")
                + "（" + rules.basis() + "）。";
    }

    private static boolean alike(RateTable one, RateTable other) {
        return one.tiers().equals(other.tiers()) && Objects.equals(one.least(), other.least()) && Objects.equals(one.most(), other.most());
    }

    private static String text(RateTable table) {
        if (table.isFixed()) {
            return "每月" + (table.least().compareTo(table.most()) == 0 ? RateText.yuan(table.least()) : RateText.yuan(table.least()) + "—" + RateText.yuan(table.most())) + "元";
        }
        return table.tiers().stream().map(tier -> tier.label() + RateText.percent(tier.rate())).collect(Collectors.joining("，"));
    }
}
