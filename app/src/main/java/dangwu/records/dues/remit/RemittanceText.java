package dangwu.records.dues.remit;

import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remittances, rows of the fund and publications as labelled text, for audit entries and side panels: only what is filled in, in the order to be shown. */
public final class RemittanceText {

    private RemittanceText() {}

    /** The fields of {@code remittance} of the organization named {@code organization}. */
    public static Map<String, String> of(Remittance remittance, String organization) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "党组织", organization);
        put(text, "类型", remittance.kindText());
        put(text, "上缴期间", remittance.period().monthsLabel());
        put(text, "党员数", remittance.memberCount());
        put(text, "计缴基数", Money.text(remittance.basisAmount()));
        put(text, "上缴比例", remittance.share() == null ? null : RateText.percent(remittance.share()));
        put(text, "应上缴", Money.text(remittance.dueAmount()));
        put(text, "实上缴", Money.text(remittance.amount()));
        put(text, "上缴日期", remittance.remittedOn());
        put(text, "上缴期限", remittance.deadlineOn());
        put(text, "凭单号", remittance.voucherNo());
        put(text, "票据号", remittance.receiptNo());
        put(text, "交款人", remittance.payer());
        put(text, "收款人", remittance.receiver());
        put(text, "备注", remittance.remarks());
        put(text, "作废日期", remittance.voidedOn());
        put(text, "作废原因", remittance.voidReason());
        return text;
    }

    /** The fields of {@code entry}. */
    public static Map<String, String> of(FundEntry entry) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "类型", entry.kind().label());
        put(text, "日期", entry.happenedOn());
        put(text, "金额", Money.text(entry.amount()));
        put(text, "用途类别", entry.category() == null ? null : entry.category().label());
        put(text, "事由", entry.matter());
        put(text, "集体研究记录号", entry.decisionNo());
        put(text, "经办人", entry.handler());
        put(text, "审批人", entry.approver());
        put(text, "凭证号", entry.voucherNo());
        put(text, "备注", entry.remarks());
        return text;
    }

    /** The fields of {@code publication} by the organization named {@code organization}. */
    public static Map<String, String> of(Publication publication, String organization) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "党组织", organization);
        put(text, "公示年度", publication.year() + "年");
        put(text, "公示起始日期", publication.fromOn());
        put(text, "公示终止日期", publication.toOn());
        put(text, "公示地点", publication.place());
        put(text, "监督电话", publication.phone());
        put(text, "备注", publication.remarks());
        return text;
    }

    private static void put(Map<String, String> text, String label, Object value) {
        if (value != null) {
            text.put(label, value.toString());
        }
    }
}
