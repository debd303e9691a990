package dangwu.records.dues.remit;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an organization is to hand in for a period, before it does.
 *
 * @param toSuperior whether it goes to the unit's superior
 * @param members    members at the end of the period
 * @param entries    the rows of the journal that go with it; empty where only a share of what was received is asked for
 * @param basis      what was received, yuan
 * @param share      null: the whole
 * @param due        应上缴, yuan
 * @param deadlineOn null: none is set
 * @param remarks    what the clerk should know before he does it, in Chinese sentences (DU-15); empty: nothing
 */
public record RemittanceProposal(Organization organization, boolean toSuperior, DuesPeriod period, int members, List<DuesEntry> entries, BigDecimal basis,
        BigDecimal share, BigDecimal due, LocalDate deadlineOn, List<String> remarks) {

    public RemittanceProposal {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is anything to hand in. */
    public boolean any() {
        return due.signum() > 0;
    }
}
