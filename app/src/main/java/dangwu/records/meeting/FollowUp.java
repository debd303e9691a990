package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.time.LocalDate;

/**
 * What is to be done after a meeting: a decision to be carried out, a problem to be put right (OL-03).
 *
 * @param id        0 before it is kept
 * @param agendaSeq the item it came of, counted from 1; null: none in particular
 * @param matter    事项 or 问题
 * @param measure   整改措施; may be null
 * @param owner     责任人; may be null
 * @param dueOn     完成时限; may be null
 * @param progress  进展; may be null
 * @param doneOn    null while it is open
 */
public record FollowUp(long id, Integer agendaSeq, String matter, String measure, String owner, LocalDate dueOn, String progress, LocalDate doneOn) {

    /** @throws IllegalArgumentException with a Chinese sentence when the matter is empty */
    public FollowUp {
        matter = Texts.clean(matter);
        measure = Texts.clean(measure);
        owner = Texts.clean(owner);
        progress = Texts.clean(progress);
        if (matter == null) {
            throw new IllegalArgumentException("请填写要落实的事项。");
        }
    }

    /** What {@code item}, number {@code seq} of its agenda, decided, with its owner and deadline. */
    public static FollowUp of(int seq, AgendaItem item) {
        return new FollowUp(0, seq, item.decision() == null ? item.title() : item.decision(), null, item.owner(), item.dueOn(), null, null);
    }

    /** Whether it is still open past its deadline on {@code day}. */
    public boolean overdueOn(LocalDate day) {
        return doneOn == null && dueOn != null && dueOn.isBefore(day);
    }

    public FollowUp withId(long newId) {
        return new FollowUp(newId, agendaSeq, matter, measure, owner, dueOn, progress, doneOn);
    }

    public FollowUp withProgress(String text, LocalDate done) {
        return new FollowUp(id, agendaSeq, matter, measure, owner, dueOn, text, done);
    }
}
