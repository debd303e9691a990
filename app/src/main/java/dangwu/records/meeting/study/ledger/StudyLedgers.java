package dangwu.records.meeting.study.ledger;

import dangwu.kit.ledger.Ledger;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.study.HoursOfMembers;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyYears;
import java.util.List;

/** The ledgers of theory study: L40, L42, L43, L44, L47 and L141. */
public final class StudyLedgers {

    private final List<Ledger> ledgers;

    public StudyLedgers(LifeSource source, StudyYears years, StudyRepository studies, HoursOfMembers hours) {
        ledgers = List.of(new StudyPlanLedger(source, years), new StudyAttendanceLedger(source, years), new StudyArchiveLedger(source, years),
                new StudyBulletinLedger(source, years), new StudyResultsLedger(source, studies), new StudyHoursLedger(source, hours));
    }

    /** In the order of the directory. */
    public List<Ledger> all() {
        return ledgers;
    }
}
