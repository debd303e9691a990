package dangwu.records.dues.ledger;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.member.Affiliation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What 备注 of L51 says of a member: from when to when he pays here, that his amount changed or is last year's, what he is exempted from. */
record CollectionRemarks(LedgerMonths period) {

    /** null: nothing to say. */
    String of(DuesLine line) {
        List<DuesMonth> due = line.due();
        if (due.isEmpty()) {
            return "不需交纳";
        }
        if (due.size() == period.months().size() && plain(due)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        YearMonth first = due.get(0).month();
        YearMonth last = due.get(due.size() - 1).month();
        if (first.isAfter(period.from())) {
            parts.add(first.getMonthValue() + "月起交纳");
        }
        if (last.isBefore(period.to())) {
            parts.add("交至" + last.getMonthValue() + "月" + left(line));
        }
        parts.add(amounts(due));
        parts.add(months(due.stream().filter(DuesMonth::provisional).toList(), "暂按上年"));
        parts.add(months(due.stream().filter(month -> month.state() == DuesState.UNASSESSED).toList(), "未核定"));
        due.stream().filter(month -> month.relief() != null).collect(Collectors.groupingBy(month -> month.relief().kind(), LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, eased) -> parts.add(months(eased, kind.label())));
        parts.add(months(due.stream().filter(DuesMonth::pending).toList(), "减免待批"));
        return DuesWords.joined("；", parts);
    }

    /** Most have the same assessment all the time, and nothing else. */
    private static boolean plain(List<DuesMonth> due) {
        for (DuesMonth month : due) {
            if (month.assessment() == null || month.assessment() != due.get(0).assessment() || month.provisional() || month.relief() != null || month.pending()) {
                return false;
            }
        }
        return true;
    }

    /** （转出） and the like, when it is known. */
    private static String left(DuesLine line) {
        LocalDate end = line.months().lastKey().atEndOfMonth();
        return line.account().file().affiliations().stream().filter(each -> each.toOn() != null && !each.toOn().isAfter(end.plusMonths(1)) && each.endReason() != null)
                .reduce((earlier, later) -> later).map(Affiliation::endReason).map(reason -> "（" + reason.label() + "）").orElse("");
    }

    /** All months in which it holds: nothing more to say than the word. */
    private String months(List<DuesMonth> months, String word) {
        if (months.isEmpty()) {
            return null;
        }
        return months.size() == period.months().size() ? word : DuesWords.months(months.stream().map(DuesMonth::month).toList()) + word;
    }

    /** 1—6月135.00，7—12月200.00, where it changed. */
    private static String amounts(List<DuesMonth> due) {
        Map<BigDecimal, List<YearMonth>> amounts = new LinkedHashMap<>();
        due.stream().filter(month -> month.gross().signum() > 0).forEach(month -> amounts.computeIfAbsent(month.gross(), amount -> new ArrayList<>()).add(month.month()));
        if (amounts.size() < 2) {
            return null;
        }
        return amounts.entrySet().stream().map(each -> DuesWords.months(each.getValue()) + each.getKey().toPlainString()).collect(Collectors.joining("，"));
    }
}
