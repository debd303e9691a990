package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.PersonRef;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.List;

/** Puts items on an agenda: something studied, something reported, something decided, with what was said about it. */
final class Items {

    private static final int OLD = 70;
    private static final int SETTLED = 240;

    private final LifeUnit unit;
    private final SampleTexts texts;
    private final LocalDate asOf;

    Items(LifeUnit unit, SampleTexts texts, LocalDate asOf) {
        this.unit = unit;
        this.texts = texts;
        this.asOf = asOf;
    }

    /** Something is read together and talked over. */
    void study(Sitting sitting, AgendaItem.Kind kind, int no, int speakers) {
        List<String> line = texts.entry("study", no);
        PersonRef chair = sitting.person(MeetingField.CHAIR);
        Sitting.Talk talk = sitting.talk("discuss-study", speakers);
        AgendaItem item = AgendaItem.of(kind, line.get(0)).withStudied(line.get(1), sitting.day().minusDays(9 + sitting.random.nextInt(25)),
                chair == null ? null : chair.name());
        item = talk.text().isEmpty() ? item : item.withDiscussion(talk.text(), talk.speakers());
        boolean first = kind == AgendaItem.Kind.FIRST_TOPIC;
        sitting.add(first ? item.withDecision("结合分管工作抓好贯彻落实，相关科室提出具体措施。", null, null) : item);
    }

    /**
     * What a line of the texts says: kind, title, report, decision, owner, days; what is decided becomes a follow-up.
     *
     * @param id of the item; 0: none yet
     */
    void business(Sitting sitting, List<String> line, long id, Long prior) {
        LocalDate day = sitting.day();
        Sitting.Talk talk = sitting.talk("discuss-work", 2);
        int days = Integer.parseInt(line.get(5));
        LocalDate due = days == 0 ? null : day.plusDays(days);
        String owner = owner(sitting.organization, line.get(4), day);
        AgendaItem item = AgendaItem.of(AgendaItem.Kind.valueOf(line.get(0)), filled(line.get(1), day)).withId(id).withStudied(filled(line.get(2), day), null, null)
                .withPriorItem(prior).withDecision(filled(line.get(3), day), owner, due);
        sitting.add(talk.text().isEmpty() ? item : item.withDiscussion(talk.text(), talk.speakers()));
        if (due != null) {
            sitting.add(followed(FollowUp.of(sitting.items(), item), day, sitting.random.nextInt(1000)));
        }
    }

    /** How far it has come by now: what is old is done but for a few, what is new is under way. */
    FollowUp followed(FollowUp open, LocalDate day, int draw) {
        boolean done = day.isBefore(asOf.minusDays(SETTLED)) || (day.isBefore(asOf.minusDays(OLD)) ? draw >= 12 : draw < 750);
        LocalDate end = open.dueOn().minusDays(draw % 7);
        if (done && !end.isAfter(asOf) && !end.isBefore(day)) {
            return open.withProgress("已办结", end);
        }
        return open.withProgress(open.dueOn().isBefore(asOf) ? "因场地和人员原因尚未完成" : draw % 3 == 0 ? null : "正在推进", null);
    }

    private String owner(Organization organization, String title, LocalDate day) {
        return PostTitle.of(title).flatMap(post -> unit.holder(organization, post, day)).map(PersonRef::name)
                .orElseGet(() -> title.isEmpty() ? null : title.equals("副书记") ? owner(organization, "书记", day) : title);
    }

    private static String filled(String text, LocalDate day) {
        return text.replace("{年}", Integer.toString(day.getYear())).replace("{上年}", Integer.toString(day.getYear() - 1));
    }
}
