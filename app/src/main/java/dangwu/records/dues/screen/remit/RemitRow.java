package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceProposal;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One who hands in for a period: a branch, the unit, or a member's 大额党费 on its way.
 *
 * @param proposal what is still to be handed in; null for 大额党费
 * @param large    大额党费 that has not gone on; null: none
 * @param donor    who gave it; null: none
 * @param done     what was handed in for the period, voided ones too
 */
record RemitRow(Organization organization, RemittanceProposal proposal, DuesEntry large, String donor, List<Remittance> done) {

    RemitRow {
        done = List.copyOf(done);
    }

    String key() {
        return large != null ? "L" + large.actId() : (superior() ? "S" : "B") + organization.id();
    }

    boolean superior() {
        return proposal != null && proposal.toSuperior();
    }

    String name() {
        return large != null ? donor + "（大额党费）" : superior() ? "上缴上级" : organization.displayName();
    }

    /** Still to be handed in, yuan. */
    BigDecimal due() {
        return large != null ? large.amount() : proposal.due();
    }

    boolean open() {
        return due().signum() > 0;
    }

    List<Remittance> standing() {
        return done.stream().filter(Remittance::stands).toList();
    }

    /** What was handed in, yuan. */
    BigDecimal remitted() {
        return standing().stream().map(Remittance::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    LocalDate deadline() {
        return proposal == null ? null : proposal.deadlineOn();
    }

    String state(LocalDate today) {
        if (open()) {
            return large != null ? "待转交" : deadline() != null && today.isAfter(deadline()) ? "逾期未上缴" : remitted().signum() > 0 ? "还有待上缴" : "待上缴";
        }
        if (!standing().isEmpty()) {
            return "已上缴";
        }
        return due().signum() < 0 ? "留待抵扣" : "无";
    }

    Tone tone(LocalDate today) {
        if (open()) {
            return deadline() != null && today.isAfter(deadline()) ? Tone.BAD : Tone.WARN;
        }
        return standing().isEmpty() ? Tone.PLAIN : Tone.OK;
    }

    /** Date, number and receipt of what was handed in last; null: nothing was. */
    Remittance last() {
        List<Remittance> found = standing();
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }
}
