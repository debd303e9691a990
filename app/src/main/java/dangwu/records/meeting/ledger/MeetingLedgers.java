package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.records.meeting.coverage.CoverageReader;
import java.util.List;

/** The ledgers that list what was planned and held: L30, L33, L34, L37, L38, L45, L46. */
public final class MeetingLedgers {

    /** The box of organizational life. */
    public static final String BOX = "04 组织生活";
    /** The box of theory study. */
    public static final String STUDY_BOX = "05 理论学习";

    private final List<Ledger> ledgers;

    /** @param coverages what L38 is made from */
    public MeetingLedgers(LifeSource source, CoverageReader coverages) {
        ledgers = List.of(new PlanLedger(source), new AttendanceLedger(source), new ThemedDayLedger(source), new DualLifeLedger(source),
                new CoverageLedger(source, coverages), new FirstTopicLedger(source), new StudyDayLedger(source));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }
}
