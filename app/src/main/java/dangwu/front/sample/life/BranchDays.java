package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a branch holds with all its members besides 党员大会, and its groups by month: 主题党日, 党课, 党小组会. */
final class BranchDays {

    private static final List<LocalTime> AFTERNOON = List.of(LocalTime.of(14, 30), LocalTime.of(15, 30), LocalTime.of(9, 0));
    private static final List<LocalTime> LATE = List.of(LocalTime.of(15, 30), LocalTime.of(16, 0), LocalTime.of(8, 30));
    private static final Map<String, Topic> TOPICS = Map.of("志愿", Topic.VOLUNTEER_SERVICE, "廉洁", Topic.WARNING_EDUCATION, "忠诚", Topic.POLITICAL_LOYALTY, "党史",
            Topic.PARTY_HISTORY);
    /** From here on the themes are of no season. */
    private static final int UNSEASONAL = 13;
    /** Branches that hold a lecture within a 主题党日 now and then. */
    private static final Set<Integer> LECTURE_ON_THE_DAY = Set.of(3, 5);

    private final Scene scene;
    private final Organization branch;
    private final int no;

    /** @param no of the branch, from 0 */
    BranchDays(Scene scene, Organization branch, int no) {
        this.scene = scene;
        this.branch = branch;
        this.no = no;
    }

    void hold(Consumer<MeetingFile> kept) {
        List<YearMonth> months = scene.months();
        for (int i = 0; i < months.size(); i++) {
            LocalDate day = months.get(i).atDay(Scene.FIXED_DAY + (no == 3 ? 5 : 0));
            boolean recorded = no != 3 || i < months.size() - 1;
            if (recorded && scene.over(day) && held(MeetingKind.THEMED_PARTY_DAY, months.get(i))) {
                kept.accept(themedDay(months.get(i), i).file());
            }
            LocalDate lecture = lectureDay(months.get(i));
            if (lecture != null && scene.over(lecture) && held(MeetingKind.PARTY_LECTURE, months.get(i)) && !lecturedOnTheDay(months.get(i))) {
                kept.accept(lecture(lecture, i));
            }
            groups(months.get(i), i, kept);
        }
    }

    private boolean held(MeetingKind kind, YearMonth month) {
        return SampleSlips.held(branch.displayName(), kind, month, scene.asOf());
    }

    private boolean lecturedOnTheDay(YearMonth month) {
        return LECTURE_ON_THE_DAY.contains(no) && month.getMonthValue() == 8;
    }

    private Sitting themedDay(YearMonth month, int index) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.THEMED_PARTY_DAY, branch, month.atDay(Scene.FIXED_DAY), AFTERNOON, 120));
        int theme = index >= UNSEASONAL && no % 2 == 1 ? UNSEASONAL + (index - UNSEASONAL + no) % 5 : index;
        List<String> line = scene.texts().entry("day", theme);
        sitting.set(MeetingField.THEME, line.get(0)).set(MeetingField.FORM, line.get(1)).set(MeetingField.ON_FIXED_DAY, sitting.day().getDayOfMonth() == Scene.FIXED_DAY)
                .set(MeetingField.ACTIVITY_SUMMARY, line.get(3));
        if (!line.get(2).isEmpty()) {
            sitting.set(MeetingField.PLACE, line.get(2));
        }
        TOPICS.forEach((word, topic) -> {
            if ((line.get(0) + line.get(1)).contains(word)) {
                sitting.topics(Set.of(topic));
            }
        });
        Sitting.Talk talk = sitting.talk("discuss-study", 2);
        sitting.add(AgendaItem.of(AgendaItem.Kind.ORDINARY, line.get(0)).withStudied(line.get(3), null, null).withDiscussion(talk.text(), talk.speakers()));
        if (lecturedOnTheDay(month)) {
            teach(sitting, index);
            sitting.set(MeetingField.COUNTS_AS_LECTURE, true);
        }
        return sitting;
    }

    /** A quarter's 党课; null in months without one. The latest is still to come for some. */
    private LocalDate lectureDay(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 3, 6, 8 -> month.atDay(23 + no % 4);
            case 11 -> month.atDay(no % 2 == 0 ? 10 : 25);
            default -> null;
        };
    }

    private MeetingFile lecture(LocalDate wanted, int index) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.PARTY_LECTURE, branch, wanted, List.of(LocalTime.of(9, 30), LocalTime.of(15, 0)), 90));
        teach(sitting, index);
        return sitting.file();
    }

    private void teach(Sitting sitting, int index) {
        List<String> line = scene.texts().entry("lecture", index * 3 + no * 5);
        Lecturer lecturer = lecturer(sitting.day());
        sitting.surely(lecturer.person(), lecturer.post()).set(MeetingField.LECTURER, lecturer.person()).set(MeetingField.LECTURER_POST, lecturer.post())
                .set(MeetingField.LECTURE_TITLE, line.get(0)).set(MeetingField.FORM, line.get(1)).set(MeetingField.OUTLINE, line.get(2))
                .set(MeetingField.AUDIENCE, sitting.present().size());
    }

    private record Lecturer(PersonRef person, String post) {}

    /** The head of the 党组 teaches in the first branch once a year, its deputy likewise; else the secretary and the committee take turns. */
    private Lecturer lecturer(LocalDate day) {
        if (no == 0 && (day.getMonthValue() == 6 || day.getMonthValue() == 11)) {
            return new Lecturer(holder(scene.unit().leadingGroup(), PostTitle.SECRETARY, day), "党组书记");
        }
        if (no == 0 && day.getMonthValue() == 8) {
            return new Lecturer(holder(scene.unit().committee(), PostTitle.SECRETARY, day), "机关党委书记");
        }
        PostTitle turn = List.of(PostTitle.SECRETARY, PostTitle.PUBLICITY_COMMISSIONER, PostTitle.SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER)
                .get((day.getMonthValue() / 3 + no) % 4);
        return new Lecturer(holder(branch, turn, day), "党支部" + turn.label());
    }

    private PersonRef holder(Organization organization, PostTitle title, LocalDate day) {
        return scene.unit().holder(organization, title, day).orElseThrow();
    }

    private void groups(YearMonth month, int index, Consumer<MeetingFile> kept) {
        List<Organization> groups = scene.unit().groups(branch);
        for (int g = 0; g < groups.size(); g++) {
            LocalDate day = month.atDay((no % 2 == 0 ? 10 : 17) + (g + index) % 4);
            if (scene.over(day) && SampleSlips.held(branch.displayName() + groups.get(g).displayName(), MeetingKind.PARTY_GROUP_MEETING, month, scene.asOf())) {
                kept.accept(group(groups.get(g), day, index * 2 + g * 5 + no));
            }
        }
    }

    private MeetingFile group(Organization group, LocalDate wanted, int theme) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.PARTY_GROUP_MEETING, group, wanted, LATE, 60));
        List<String> line = scene.texts().entry("group", theme);
        Sitting.Talk talk = sitting.talk("discuss-study", 3);
        sitting.set(MeetingField.THEME, line.get(0));
        AgendaItem item = AgendaItem.of(AgendaItem.Kind.STUDY, line.get(0)).withStudied(line.get(1), null, sitting.person(MeetingField.CHAIR).name());
        return sitting.add(talk.text().isEmpty() ? item : item.withDiscussion(talk.text(), talk.speakers())).file();
    }
}
