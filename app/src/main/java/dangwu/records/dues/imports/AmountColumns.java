package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a sheet of assessments says of the amount, and from when and why it holds. */
final class AmountColumns {

    final ImportField<BigDecimal> extra;
    final ImportField<BigDecimal> monthly;
    final ImportField<DuesCells.MonthCell> from;
    final ImportField<String> reason;
    final ImportField<LocalDate> assessedOn;
    final ImportField<String> remarks;

    /** Adds them to {@code columns}. */
    AmountColumns(DuesColumns columns) {
        extra = columns.offer(columns.amount("EXTRA", "自愿增交", "自愿多交", "自愿增交党费", "增交").explained("10", "每月自愿多交的元数"));
        monthly = columns.offer(ImportField.of("MONTHLY", "月应交党费", DuesCells.checked()).withSynonyms("每月应交纳党费", "每月应交党费", "月应交", "月应缴", "月应缴党费", "每月应缴党费",
                "月交党费", "月交纳额", "月交纳党费", "月缴党费", "应交党费", "应缴党费", "每月交纳党费", "月额", "党费数额", "月党费").explained("97.50", "可不填；填写的与计算结果核对"));
        from = columns.offer(ImportField.of("FROM", "起始月份", DuesCells.month()).withSynonyms("执行月份", "起执行月份", "调整月份", "变更月份", "起交月份").explained("7",
                "年中变更的填写；不填为年初核定"));
        reason = columns.offer(ImportField.of("REASON", "变更原因", DuesCells.text(1000)).withSynonyms("调整原因", "变动原因").explained("职级晋升", "年中变更的填写"));
        assessedOn = columns.offer(ImportField.of("ASSESSED_ON", "核定日期", DuesCells.fullDay()).withSynonyms("核定时间").asTextColumn().explained("2026-01-12", "不填为导入当天"));
        remarks = columns.offer(ImportField.of("REMARKS", "备注", DuesCells.text(1000)).withSynonyms("备注说明"));
    }
}
