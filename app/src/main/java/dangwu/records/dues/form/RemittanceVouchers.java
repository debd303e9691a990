package dangwu.records.dues.form;

import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;

/** The vouchers of remittances. */
final class RemittanceVouchers {

    private RemittanceVouchers() {}

    /** @param tree holds who handed it in */
    static Voucher of(Remittance remittance, OrganizationTree tree) {
        String payer = tree.find(remittance.organizationId()).map(Organization::name).orElse("");
        String unit = tree.unit().map(Organization::name).orElse(null);
        String purpose = remittance.period().monthsLabel() + (remittance.large() ? "大额党费" : "党费");
        Voucher.Kind kind = remittance.toSuperior() ? Voucher.Kind.HANDED_ON : Voucher.Kind.RECEIVED;
        return new Voucher(kind, remittance.voucherNo(), payer, purpose, remittance.amount(), remittance.remittedOn(), remittance.toSuperior() ? null : unit,
                remittance.receiver(), remittance.payer(), remittance.receiptNo() == null ? null : "党费专用收据号：" + remittance.receiptNo());
    }
}
