package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel.Offer;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a new record begins with. */
record StartedRecord(RecordProposal proposal, Optional<PlanLine> planLine, List<Offer> offers) {

    /** Empty when there is no organization that could hold a meeting. */
    static Optional<StartedRecord> read(RecordTools tools, MeetingStart start) {
        LocalDate today = LocalDate.now(tools.clock());
        Optional<PlanLine> line = start.planLineId() == null ? Optional.empty()
                : tools.reader().planLine(start.planLineId(), start.day() == null ? today : start.day());
        LocalDate day = start.day() != null ? start.day() : line.map(PlanLine::plannedOn).filter(planned -> !planned.isAfter(today)).orElse(today);
        OrganizationTree tree = tools.reader().tree().on(day);
        Optional<MeetingLine> last = tools.reader().madeLast(today);
        MeetingKind wanted = start.kind() != null ? start.kind() : line.map(PlanLine::kind).orElse(null);
        Long organizationId = start.organizationId() != null ? start.organizationId() : line.map(PlanLine::organizationId).orElse(null);
        Optional<Organization> holder = organizationId != null ? tree.find(organizationId).or(() -> tools.reader().tree().find(organizationId))
                : holder(tree, wanted, last);
        return holder.map(organization -> {
            MeetingKind kind = wanted != null ? wanted : last.map(MeetingLine::kind).filter(one -> one.heldBy(organization.kind()))
                    .orElseGet(() -> MeetingKind.heldByKind(organization.kind()).get(0));
            return new StartedRecord(tools.reader().propose(kind, organization.id(), day, 0), line, offers(tools));
        });
    }

    private static Optional<Organization> holder(OrganizationTree tree, MeetingKind wanted, Optional<MeetingLine> last) {
        Optional<Organization> before = last.flatMap(line -> tree.find(line.organizationId())).filter(one -> wanted == null || wanted.heldBy(one.kind()));
        return before.or(() -> tree.all().stream().filter(one -> one.kind().branch() && (wanted == null || wanted.heldBy(one.kind()))).findFirst())
                .or(() -> tree.all().stream().filter(one -> wanted == null || wanted.heldBy(one.kind())).findFirst());
    }

    private static List<Offer> offers(RecordTools tools) {
        List<Offer> offers = new ArrayList<>();
        tools.recovery().records().forEach(id -> tools.reader().find(id).filter(file -> file.meeting().complete())
                .ifPresent(file -> offers.add(new Offer(id, file.meeting().heldOn() + " " + file.meeting().name() + "（修改尚未保存）"))));
        tools.reader().drafts().forEach(line -> offers.add(new Offer(line.id(), line.heldOn() + " " + line.name() + "（草稿）")));
        return offers;
    }
}
