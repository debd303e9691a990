package dangwu.records.dues.policy;

import dangwu.kit.db.WriteScope;
import java.time.YearMonth;

/** Keeps what is owed for closed months from being changed by a setting. */
public interface PolicyGuard {

    /** Nothing is closed. */
    PolicyGuard NONE = new PolicyGuard() {

        @Override
        public YearMonth closedThrough(WriteScope scope) {
            return null;
        }

        @Override
        public void requireBegin(WriteScope scope, YearMonth before, YearMonth after) {}
    };

    /** The last closed month; null: none is closed. */
    YearMonth closedThrough(WriteScope scope);

    /**
     * Refuses another 建账月份 where it would change what is owed for a closed month.
     *
     * @param before null: January of the year of the earliest assessment
     * @param after  null likewise
     * @throws dangwu.kit.db.RefusedException with what to do
     */
    void requireBegin(WriteScope scope, YearMonth before, YearMonth after);
}
