package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One item of a meeting's agenda; its place in the list is its number.
 *
 * @param id          0 before it is kept
 * @param sourceOn    来源日期 of what is studied (L45); may be null
 * @param leader      领学人, 汇报人; may be null
 * @param content     what was passed on or reported; may be null
 * @param discussion  讨论发言; may be null
 * @param speakers    who spoke, names parted by 、; may be null
 * @param decision    议定事项, 贯彻落实措施; may be null
 * @param owner       责任人; may be null
 * @param dueOn       时限; may be null
 * @param result      落实情况; may be null
 * @param priorItemId the item of an earlier 支委会 where it was talked over (MT-13); null: none
 */
public record AgendaItem(long id, Kind kind, String title, LocalDate sourceOn, String leader, String content, String discussion, String speakers,
        String decision, String owner, LocalDate dueOn, String result, Long priorItemId) {

    /** What an item is for. */
    public enum Kind {
        ORDINARY("一般议题"), FIRST_TOPIC("第一议题"), STUDY("学习传达"), REPORT("听取汇报"), DECISION("研究决定"), MAJOR_DECISION("三重一大"),
        PARTY_BUILDING("党建工作"), ADMISSION("接收预备党员"), CONVERSION("预备党员转正"), EXPULSION("除名或处分"), ELECTION("选举"), LECTURE("党课");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the title is empty */
    public AgendaItem {
        Objects.requireNonNull(kind);
        title = Texts.clean(title);
        leader = Texts.clean(leader);
        content = Texts.clean(content);
        discussion = Texts.clean(discussion);
        speakers = Texts.clean(speakers);
        decision = Texts.clean(decision);
        owner = Texts.clean(owner);
        result = Texts.clean(result);
        if (title == null) {
            throw new IllegalArgumentException("请填写议题。");
        }
    }

    /** An item with nothing filled in but these. */
    public static AgendaItem of(Kind kind, String title) {
        return new AgendaItem(0, kind, title, null, null, null, null, null, null, null, null, null, null);
    }

    public AgendaItem withId(long newId) {
        return new AgendaItem(newId, kind, title, sourceOn, leader, content, discussion, speakers, decision, owner, dueOn, result, priorItemId);
    }

    public AgendaItem withDiscussion(String text, String whoSpoke) {
        return new AgendaItem(id, kind, title, sourceOn, leader, content, text, whoSpoke, decision, owner, dueOn, result, priorItemId);
    }

    public AgendaItem withDecision(String text, String responsible, LocalDate deadline) {
        return new AgendaItem(id, kind, title, sourceOn, leader, content, discussion, speakers, text, responsible, deadline, result, priorItemId);
    }

    public AgendaItem withStudied(String text, LocalDate source, String studyLeader) {
        return new AgendaItem(id, kind, title, source, studyLeader, text, discussion, speakers, decision, owner, dueOn, result, priorItemId);
    }

    public AgendaItem withPriorItem(Long itemId) {
        return new AgendaItem(id, kind, title, sourceOn, leader, content, discussion, speakers, decision, owner, dueOn, result, itemId);
    }
}
