package dangwu.records.dues.screen.assess.state;

import dangwu.kit.ui.Tone;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.rate.PayerKind;

/**
 * 少交 or 免交 of a member as the list shows it.
 *
 * @param row the member
 */
public record ReliefRow(Relief relief, AssessRow row) {

    /** Who has retired needs no more than his branch's decision (DU-10). */
    public boolean retired() {
        return row.history().on(relief.from()).filter(holding -> holding.payer() == PayerKind.RETIRED).isPresent();
    }

    /** Whether it holds: decided by all who have to. */
    public boolean approved() {
        return relief.approved(retired());
    }

    /** What is still missing, or that it holds. */
    public enum State {
        BRANCH("待支部研究", Tone.WARN),
        SUPERIOR("待上级批准", Tone.WARN),
        APPROVED("已批准", Tone.OK);

        private final String label;
        private final Tone tone;

        State(String label, Tone tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public Tone tone() {
            return tone;
        }
    }

    public State state() {
        return approved() ? State.APPROVED : relief.branchDecidedOn() == null ? State.BRANCH : State.SUPERIOR;
    }

    /** In a sentence what is still to be done; empty: nothing. */
    public String todo() {
        if (approved()) {
            return "";
        }
        return (relief.branchDecidedOn() == null ? retired() || relief.superiorApprovedOn() != null ? "尚缺党支部研究" : "尚缺党支部研究和上一级党委批准" : "尚缺上一级党委批准")
                + "，暂按核定数交纳（中组发〔2008〕3号第七条）。";
    }

    /** 2026-03 至 2026-08 */
    public String months() {
        return relief.from() + " 至 " + relief.to();
    }
}
