package dangwu.front.desktop;

import dangwu.kit.db.ChangeNotice;
import dangwu.kit.exchange.MappingRepository;
import dangwu.records.dues.arrears.ArrearsService;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.ReliefService;
import dangwu.records.dues.booking.StartService;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.rate.DuesRulesService;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.PublicationService;
import dangwu.records.dues.remit.RemittanceService;
import dangwu.records.meeting.phrase.PhraseService;
import dangwu.records.meeting.recording.ExclusionService;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.recovery.RecoveryRepository;
import dangwu.records.meeting.study.StudyService;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change may have made outdated. A sort of record that is not known here makes everything outdated.
 *
 * @param kinds the sorts of records that were written
 */
record RecordsTouched(Set<String> kinds) {

    /** Shown by nobody but who wrote them. */
    private static final Set<String> ASIDE = Set.of(RecoveryRepository.SUBJECT, MappingRepository.SUBJECT);

    /** They change nothing in the roster, nor in what meetings are found by. */
    private static final Set<String> AROUND_MEETINGS = Set.of(MeetingService.FOLLOW_UP_SUBJECT, PlanService.SUBJECT, ExclusionService.SUBJECT,
            StudyService.SUBJECT, PhraseService.SUBJECT);

    /** They change nothing in either. */
    private static final Set<String> DUES = Set.of(CollectionService.SUBJECT, AssessmentService.SUBJECT, ArrearsService.SUBJECT, ReliefService.SUBJECT, StartService.SUBJECT,
            ClosingService.SUBJECT, RemittanceService.SUBJECT, FundService.SUBJECT, PublicationService.SUBJECT, DuesPolicyService.SUBJECT, DuesRulesService.SUBJECT);

    /** Nothing yet. */
    static final RecordsTouched NOTHING = new RecordsTouched(Set.of());

    static RecordsTouched of(ChangeNotice notice) {
        return new RecordsTouched(notice.subjectKinds());
    }

    RecordsTouched and(RecordsTouched other) {
        return new RecordsTouched(Stream.concat(kinds.stream(), other.kinds.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether any screen may show something else now. */
    boolean screens() {
        return kinds.stream().anyMatch(kind -> !ASIDE.contains(kind));
    }

    /** Whether meetings may be found by something else now. */
    boolean meetings() {
        return kinds.stream().anyMatch(kind -> !ASIDE.contains(kind) && !DUES.contains(kind) && !AROUND_MEETINGS.contains(kind));
    }

    /** Whether the roster may be another now. */
    boolean people() {
        return kinds.stream().anyMatch(kind -> !ASIDE.contains(kind) && !DUES.contains(kind) && !AROUND_MEETINGS.contains(kind) && !kind.equals(MeetingService.SUBJECT));
    }
}
