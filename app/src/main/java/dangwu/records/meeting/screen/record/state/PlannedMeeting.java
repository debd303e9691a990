package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What a line of the plan gives to the record that fulfils it. */
final class PlannedMeeting {

    private PlannedMeeting() {}

    static void fill(HeadViewModel head, PlanLine line, List<PersonChoice> people) {
        set(head, MeetingField.TITLE, line.title());
        set(head, MeetingField.THEME, line.theme());
        set(head, MeetingField.FORM, line.form());
        set(head, MeetingField.MATERIALS, line.materials());
        if (line.kind() == MeetingKind.PARTY_LECTURE) {
            set(head, MeetingField.LECTURE_TITLE, line.theme());
            Optional.ofNullable(line.presenter()).ifPresent(name -> head.put(MeetingField.LECTURER, person(name, people)));
        }
    }

    private static void set(HeadViewModel head, MeetingField field, String text) {
        if (text != null && (field != MeetingField.TITLE || !text.isBlank())) {
            head.put(field, text);
        }
    }

    /** A name that two bear is not matched to either. */
    static PersonRef person(String name, List<PersonChoice> people) {
        List<PersonChoice> named = people.stream().filter(one -> one.name().equals(name)).toList();
        return named.size() == 1 ? named.get(0).ref() : new PersonRef(null, name);
    }

    /** Ties {@code line} to the meeting, unless it was fulfilled already; another line that took it of itself is open again. */
    static void fulfil(RecordTools tools, long line, MeetingFile kept) {
        Optional<PlanLine> wanted = tools.reader().planLine(line, kept.meeting().heldOn());
        if (wanted.isEmpty() || wanted.get().fulfilled() || wanted.get().kind() != kept.meeting().kind()
                || wanted.get().organizationId() != kept.meeting().organizationId()) {
            return;
        }
        try {
            tools.reader().fulfilledBy(kept.meeting()).forEach(other -> tools.plans().reopen(other.id()));
            tools.plans().fulfil(line, kept.meeting().id());
        } catch (RefusedException gone) {
            // The line was removed meanwhile: the meeting stands all the same.
            LoggerFactory.getLogger(PlannedMeeting.class).info("a line of the plan was gone when it was to be fulfilled", gone);
        }
    }
}
