package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayNature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sheet of pay: one column for each item that the notice names, and some for items of the unit's own. */
final class PayItemColumns extends AssessmentColumns {

    private static final int OWN = 3;

    final Map<PayItem, ImportField<BigDecimal>> items = new EnumMap<>(PayItem.class);
    /** 其他应计项目: what the unit calls it stands in the heading that the clerk has said is one. */
    final List<ImportField<BigDecimal>> own = new ArrayList<>();
    /** 计算基数, only compared. */
    final ImportField<BigDecimal> base;
    private final AmountColumns amounts;

    PayItemColumns() {
        for (PayItem item : PayItem.values()) {
            items.put(item, offer(amount(item.name(), item.label(), item.alsoCalled().toArray(String[]::new)).explained("", hint(item))));
        }
        for (int no = 1; no <= OWN; no++) {
            own.add(amount("OWN_" + no, "其他应计项目" + (no == 1 ? "" : String.valueOf(no))).explained("", "定期普遍发放、应计入而表中没有的项目"));
        }
        offer(own.get(0));
        own.subList(1, OWN).forEach(this::field);
        base = checked("BASE", "计算基数", "税后工资总额（计算基数）", "税后工资总额", "党费计算基数", "党费基数", "交纳基数", "缴纳基数", "计费基数", "基数");
        amounts = new AmountColumns(this);
        passedOver("GROSS", "应发合计", "应发工资", "应发数", "应发小计", "工资合计", "工资总额", "应发");
        passedOver("NET", "实发合计", "实发工资", "实发数", "实发金额", "实发");
        passedOver("DEDUCTIONS", "扣款合计", "扣发合计", "代扣合计", "扣除合计", "扣减合计", "应扣合计");
        passedOver("SUM", "合计", "小计");
    }

    private static String hint(PayItem item) {
        return item.nature() == PayNature.COUNTED ? "计入" : item.nature() == PayNature.DEDUCTED ? "个人负担部分，扣除" : "按规定不计入";
    }

    @Override
    AmountColumns amounts() {
        return amounts;
    }
}
