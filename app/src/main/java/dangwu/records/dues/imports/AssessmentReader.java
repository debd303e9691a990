package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Rejection;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.member.MemberFile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Makes of a row what is to be assessed. */
interface AssessmentReader {

    /**
     * A row whose member and month are known.
     *
     * @param before what is kept for just that month; null: nothing
     * @param last   what holds in it so far, maybe of an earlier year; null: nothing
     */
    record Target(ImportRow row, MemberFile file, YearMonth from, Assessment before, Assessment last) {

        String name() {
            return file.member().name();
        }
    }

    /** What the row says, over what is kept; empty with a problem. */
    Optional<AssessmentDraft> draft(Target target, List<Rejection> problems);

    /** Holds what the row says of the outcome against what was worked out. */
    void check(Target target, Assessment assessed, List<Rejection> problems);
}
