package dangwu.records.dues.reconcile;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.rate.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks through one member's dues for what cannot stand beside each other. */
final class AccountCheck {

    private AccountCheck() {}

    static void look(MemberAccount account, List<String> problems) {
        String name = account.file().member().name();
        starts(name, account.facts().starts(), problems);
        reliefs(name, account.reliefs(), problems);
        account.assessments().all().forEach(each -> assessment(name, each, problems));
        for (YearMonth month : account.entries().stream().map(DuesEntry::month).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new))) {
            DuesMonth state = account.month(month);
            if (state.paid().signum() < 0 || state.voluntary().signum() < 0) {
                problems.add(name + ChineseDates.month(month) + "退还、冲正的比交纳的多。");
            }
        }
    }

    /** Two that were known on one day say two things of where his dues begin. */
    private static void starts(String name, List<DuesStart> starts, List<String> problems) {
        Map<LocalDate, YearMonth> known = new HashMap<>();
        for (DuesStart start : starts) {
            YearMonth other = known.putIfAbsent(start.knownOn(), start.paidTo());
            if (other != null && !other.equals(start.paidTo())) {
                problems.add(name + "在" + start.knownOn() + "登记了两个党费交至月份（" + ChineseDates.month(other) + "、" + ChineseDates.month(start.paidTo()) + "）。");
            }
        }
    }

    private static void reliefs(String name, List<Relief> reliefs, List<String> problems) {
        for (int i = 0; i < reliefs.size(); i++) {
            for (Relief later : reliefs.subList(i + 1, reliefs.size())) {
                if (!reliefs.get(i).from().isAfter(later.to()) && !later.from().isAfter(reliefs.get(i).to())) {
                    problems.add(name + "的两条减免记录在" + ChineseDates.month(later.from()) + "前后重叠。");
                }
            }
        }
    }

    private static void assessment(String name, Assessment each, List<String> problems) {
        boolean items = each.basis() == AssessmentBasis.ITEMS;
        if (items && (each.base() == null || each.payBase().amount().compareTo(each.base()) != 0)) {
            problems.add(name + "从" + ChineseDates.month(each.from()) + "起的核定，计算基数" + (each.base() == null ? "没有登记" : Money.text(each.base()) + "元") + "，各工资项目算得"
                    + Money.text(each.payBase().amount()) + "元，两者不一致。");
        }
    }
}
