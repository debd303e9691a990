package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.records.dues.account.Channel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet of what was paid: a column for each month, as units keep it and as L51 has it. */
final class CollectionColumns extends DuesColumns {

    private static final int MONTHS = 12;
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
    private static final List<String> AMOUNT = List.of("金额", "实交", "实缴", "交纳", "缴纳", "交纳金额", "缴纳金额", "实交金额", "党费", "已交");
    private static final List<String> DATE = List.of("日期", "交纳日期", "缴纳日期", "交费日期", "缴费日期", "交款日期", "时间", "交纳时间");
    private static final List<String> SIGNATURE = List.of("签名", "签字", "本人签名", "交纳人签名");

    final ImportField<BigDecimal> monthly = offer(ImportField.of("MONTHLY", "月应交", DuesCells.checked()).withSynonyms("月应缴", "月应交党费", "月应缴党费", "每月应交", "每月应交党费",
            "每月应缴党费", "每月应交纳党费", "应交", "应缴", "应交党费", "应缴党费", "月交党费", "月缴党费").explained("97.50", "可不填；填写的与核定的数额核对"));
    /** What was paid for January to December. */
    final List<ImportField<BigDecimal>> months = new ArrayList<>();
    /** When it was paid, month by month. */
    final List<ImportField<DuesCells.DayCell>> days = new ArrayList<>();
    final ImportField<BigDecimal> voluntary;
    final ImportField<BigDecimal> total;
    final ImportField<Channel> channel;

    CollectionColumns() {
        for (int month = 1; month <= MONTHS; month++) {
            months.add(offer(ImportField.of("MONTH_" + month, month + "月", DuesCells.paid()).withSynonyms(names(month, AMOUNT, true)).explained("97.50",
                    month == 1 ? "实交金额，没有交的留空；按党费日登记，另有日期的加一列“1月日期”" : "")));
        }
        voluntary = offer(amount("VOLUNTARY", "自愿多交", "自愿增交", "其中自愿多交", "其中：自愿多交").explained("10", "各月超出应交部分的合计，没有的留空"));
        total = offer(ImportField.of("TOTAL", "全年实交", DuesCells.checked()).withSynonyms("全年实缴", "实交合计", "实缴合计", "全年实交党费", "全年合计", "合计", "累计", "累计实交",
                "实交总额", "全年交纳", "全年缴纳", "全年已交", "实交", "实缴", "实交党费", "实缴党费", "年合计").explained("1170", "可不填；填写的与各月合计核对"));
        channel = offer(ImportField.of("CHANNEL", "交纳方式", DuesCells.channel()).withSynonyms("缴纳方式", "交费方式", "缴费方式", "支付方式")
                .withChoices(Arrays.stream(Channel.values()).filter(each -> !each.forbidden()).map(Channel::label).toList()).explained("现金", "不填为现金"));
        for (int month = 1; month <= MONTHS; month++) {
            days.add(field(ImportField.of("DAY_" + month, month + "月日期", DuesCells.day()).withSynonyms(names(month, DATE, false)).asTextColumn()));
            passedOver("SIGNED_" + month, month + "月签名", names(month, SIGNATURE, false));
        }
        passedOver("WHOLE_YEAR", "全年应交", "全年应缴", "应交合计", "应缴合计", "全年应交党费");
        passedOver("DIFFERENCE", "补交/多交", "补交", "欠交", "多交", "欠缴");
        passedOver("BASE", "月工资收入", "计算基数", "党费计算基数", "党费基数", "基数");
        passedOver("STANDARD", "执行标准", "交纳标准", "交纳比例", "比例", "人员", "人员类别");
        passedOver("REMARKS", "备注", "备注说明", "说明");
    }

    /** What a month's column may be called besides its label: 一月, 1月份, 1月/金额 (two rows of headings) and so on. */
    private static String[] names(int month, List<String> parts, boolean alone) {
        List<String> bare = new ArrayList<>(List.of(month + "月", month + "月份", NUMERALS[month - 1] + "月", NUMERALS[month - 1] + "月份"));
        if (month < 10) {
            bare.addAll(List.of("0" + month + "月", "0" + month + "月份"));
        }
        if (month == 1) {
            bare.add("元月");
        }
        List<String> names = new ArrayList<>(alone ? bare.subList(1, bare.size()) : List.of());
        for (String each : bare) {
            parts.forEach(part -> names.addAll(List.of(each + part, each + "/" + part)));
        }
        if (!alone) {
            names.remove(month + "月" + parts.get(0));
        }
        if (alone) {
            names.add("月份/" + month);
        }
        return names.stream().distinct().toArray(String[]::new);
    }
}
