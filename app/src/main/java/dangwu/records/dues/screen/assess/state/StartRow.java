package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.account.DuesStart;

/**
 * 党费已交至 of a member as the list shows it.
 *
 * @param row the member
 */
public record StartRow(DuesStart start, AssessRow row) {

    /** From when on he pays here. */
    public String from() {
        return start.paidTo().plusMonths(1).toString();
    }
}
