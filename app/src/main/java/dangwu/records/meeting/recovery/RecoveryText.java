package dangwu.records.meeting.recovery;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Explanation;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.Vote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A recovery copy as text, and back. */
final class RecoveryText {

    private final JsonMapper json = JsonMapper.builder().build();

    /** The head of a meeting with its values as texts; the types of the others speak for themselves. */
    private record Head(long id, long organizationId, MeetingKind kind, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, int belongsToYear,
            Meeting.Status status, Set<Topic> topics, Map<MeetingField, String> values, Map<MeetingField, PersonRef> people) {}

    private record Kept(LocalDateTime keptAt, Head head, List<Attendance> attendance, List<AgendaItem> agenda, List<Vote> votes,
            List<Contribution> contributions, Map<MeetingStep, String> steps, List<FollowUp> followUps, List<Explanation> explanations) {}

    String write(RecoveryCopy copy) {
        MeetingFile file = copy.file();
        return json.writeValueAsString(new Kept(copy.keptAt(), head(file.meeting()), file.attendance(), file.agenda(), file.votes(), file.contributions(),
                file.steps(), file.followUps(), file.explanations()));
    }

    /** @throws RuntimeException when {@code text} is no such copy */
    RecoveryCopy read(String text) {
        Kept kept = json.readValue(text, Kept.class);
        return new RecoveryCopy(kept.keptAt(), new MeetingFile(meeting(kept.head()), kept.attendance(), kept.agenda(), kept.votes(), kept.contributions(),
                kept.steps(), kept.followUps(), kept.explanations()));
    }

    private static Head head(Meeting meeting) {
        Map<MeetingField, String> values = new EnumMap<>(MeetingField.class);
        Map<MeetingField, PersonRef> people = new EnumMap<>(MeetingField.class);
        meeting.values().forEach((field, value) -> {
            if (value instanceof PersonRef person) {
                people.put(field, person);
            } else {
                values.put(field, value instanceof BigDecimal hours ? hours.toPlainString() : value.toString());
            }
        });
        return new Head(meeting.id(), meeting.organizationId(), meeting.kind(), meeting.heldOn(), meeting.startsAt(), meeting.endsAt(), meeting.belongsToYear(),
                meeting.status(), meeting.topics(), values, people);
    }

    private static Meeting meeting(Head head) {
        Map<MeetingField, Object> values = new EnumMap<>(MeetingField.class);
        values.putAll(head.people());
        head.values().forEach((field, text) -> values.put(field, value(field, text)));
        return new Meeting(head.id(), head.organizationId(), head.kind(), head.heldOn(), head.startsAt(), head.endsAt(), head.belongsToYear(), head.status(),
                head.topics(), values);
    }

    private static Object value(MeetingField field, String text) {
        return switch (field.kind()) {
            case TEXT -> text;
            case DATE -> LocalDate.parse(text);
            case FLAG -> Boolean.valueOf(text);
            case COUNT -> Integer.valueOf(text);
            case HOURS -> new BigDecimal(text);
            case PERSON -> throw new IllegalArgumentException(field + " is a person");
        };
    }
}
