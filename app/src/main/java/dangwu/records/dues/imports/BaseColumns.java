package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import java.math.BigDecimal;

/** A sheet of bases: 姓名, 人员, 计算基数, 月应交党费 and what goes with them. */
final class BaseColumns extends AssessmentColumns {

    final ImportField<BigDecimal> base = offer(amount("BASE", "计算基数", "党费计算基数", "党费基数", "税后工资总额（计算基数）", "税后工资总额", "交纳基数", "缴纳基数", "计费基数", "基数",
            "月工资收入", "月收入", "工资基数", "党费交纳基数").explained("6500", "元/月；定额交纳的不填"));
    private final AmountColumns amounts = new AmountColumns(this);

    @Override
    AmountColumns amounts() {
        return amounts;
    }
}
