package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.Topic;
import dangwu.records.org.Organization;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What L38 tells of a year besides the norms, as far as records of meetings know it.
 *
 * @param appraisals meetings about 民主评议党员
 * @param lifeFiles  the 组织生活会 of the year, with what was done at their steps
 * @param counts     meetings by organization and month
 */
record CoverageExtras(List<MeetingLine> appraisals, List<MeetingFile> lifeFiles, List<MatrixCell> counts, LedgerPeriod period) {

    private static final Set<MeetingKind> ATTENDED = EnumSet.of(MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.BRANCH_COMMITTEE_MEETING,
            MeetingKind.PARTY_GROUP_MEETING, MeetingKind.PARTY_LECTURE, MeetingKind.THEMED_PARTY_DAY, MeetingKind.ORGANIZATIONAL_LIFE_MEETING);

    static CoverageExtras read(LifeSource source, LifeScope scope, int year, List<MatrixCell> counts, LedgerPeriod period) {
        MeetingFilter ofYear = MeetingFilter.ALL.of(scope.meetings().organizations()).year(year).status(Meeting.Status.COMPLETE);
        return new CoverageExtras(source.meetings().list(ofYear.topic(Topic.APPRAISAL)),
                source.meetings().files(ofYear.kinds(Set.of(MeetingKind.ORGANIZATIONAL_LIFE_MEETING))),
                counts.stream().filter(cell -> cell.month().getYear() == year && period.touches(cell.month()) && ATTENDED.contains(cell.kind())).toList(), period);
    }

    /** How many meetings were about 民主评议党员; null: none recorded. */
    Integer appraisals(LifeScope scope, Organization branch) {
        Set<Long> holders = scope.onSheetOf(branch);
        return some(appraisals.stream().filter(line -> holders.contains(line.organizationId())).count());
    }

    /** For how many 组织生活会 it is recorded that talks were held before; null: for none. */
    Integer talks(LifeScope scope, Organization branch) {
        Set<Long> holders = scope.onSheetOf(branch);
        return some(lifeFiles.stream().filter(file -> holders.contains(file.meeting().organizationId()) && file.steps().containsKey(MeetingStep.HEART_TALKS)).count());
    }

    /** 应到 and 实到 of 三会一课, 主题党日 and 组织生活会 in the months of the period. */
    long[] attendance(Set<Long> holders) {
        List<MatrixCell> cells = counts.stream().filter(cell -> holders.contains(cell.organizationId())).toList();
        return new long[] {cells.stream().mapToLong(MatrixCell::due).sum(), cells.stream().mapToLong(MatrixCell::present).sum()};
    }

    private static Integer some(long count) {
        return count == 0 ? null : (int) count;
    }
}
