package dangwu.front.sample.life;

import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyRecord.Detail;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What study leaves behind besides its sessions: articles, research, self-study, talks, bulletins, appraisals, training. */
final class SampleStudy {

    private static final List<String> AWARDS = List.of("", "", "市直机关征文二等奖", "", "", "市体育局优秀论文", "");
    private static final Map<Integer, Integer> ENDS = Map.of(3, 31, 6, 30, 9, 30, 12, 31);

    private final Scene scene;
    private final Organization body;
    private final List<Post> people;
    private final List<StudyRecord> records = new ArrayList<>();

    SampleStudy(Scene scene) {
        this.scene = scene;
        this.body = scene.unit().leadingGroup();
        this.people = scene.unit().holders(body, scene.asOf());
    }

    List<StudyRecord> records() {
        List<YearMonth> months = scene.months();
        for (int i = 0; i < months.size(); i++) {
            monthly(months.get(i), i);
            Integer end = ENDS.get(months.get(i).getMonthValue());
            if (end != null && scene.over(months.get(i).atDay(end)) && i != months.size() - 1 - SampleSlips.WITHOUT_BULLETIN) {
                bulletin(months.get(i), i);
            }
        }
        research();
        talks();
        yearly();
        training();
        return records;
    }

    private void monthly(YearMonth month, int index) {
        Post author = people.get(index % people.size());
        if (index % 2 == 0) {
            String title = scene.texts().entry("article", index / 2).get(0);
            String award = AWARDS.get(index / 2 % AWARDS.size());
            own(StudyKind.ARTICLE, author, title, month.atDay(11), null, new Detail(null, 2200 + index * 130, index % 4 == 0 ? "《市直机关党建》" : "报送市委宣传部",
                    index % 4 == 0 ? "市级" : null, award.isEmpty() ? null : award, null, null, null, null, null, null, null, null));
        } else {
            own(StudyKind.REFLECTION, author, "“" + scene.texts().entry("centre", index).get(0) + "”学习体会", month.atDay(13), null,
                    new Detail(null, 1500 + index * 40, null, null, null, null, null, null, null, null, null, null, null));
        }
        Post reader = people.get((index + 1) % people.size());
        String book = scene.texts().entry("book", index).get(0);
        own(StudyKind.SELF_STUDY, reader, book, month.atDay(5), month.atDay(18), new Detail(null, null, null, null, null, null, null, "自学", new BigDecimal("6"), null,
                null, "摘抄要点十二条，写读书笔记一篇。", null));
    }

    private void bulletin(YearMonth month, int index) {
        LocalDate day = month.atDay(ENDS.get(month.getMonthValue()));
        int quarter = (month.getMonthValue() + 2) / 3;
        body(StudyKind.BULLETIN, month.getYear() + "年第" + quarter + "季度理论学习情况通报", day, new Detail(quarter, null, null, null, null, null, null, null, null, null,
                null, "本季度集体学习三次，研讨发言十余人次，缺席人员均已补学。下季度围绕" + scene.texts().entry("centre", index + 1).get(0) + "等专题安排学习。", null));
    }

    private void research() {
        List<List<String>> lines = scene.texts().all("research");
        for (int i = 0; i < lines.size(); i++) {
            LocalDate day = scene.first().plusMonths(4L + i * 5).withDayOfMonth(22);
            own(StudyKind.RESEARCH_REPORT, people.get((i + 1) % people.size()), lines.get(i).get(0), day, null, new Detail(null, 5200 + 600 * i, lines.get(i).get(1), "局级",
                    null, null, null, "实地走访、座谈", null, null, null, "走访八个点位，召开座谈会三次，提出建议六条。", null));
        }
    }

    private void talks() {
        for (int i = 0; i < 6; i++) {
            Post speaker = people.get(i % people.size());
            LocalDate day = scene.first().plusMonths(1 + i * 3L).withDayOfMonth(16);
            if (scene.over(day)) {
                records.add(new StudyRecord(0, body.id(), StudyKind.PUBLICITY_TALK, speaker.memberId(), speaker.personName(), "会议精神进场馆宣讲", day, null,
                        new Detail(null, null, null, null, null, i % 2 == 0 ? "市体育运动学校报告厅" : "市全民健身中心", 120 + i * 35, "集中宣讲", null, null, null, null, null)));
                own(StudyKind.TALK_SCRIPT, speaker, "会议精神进场馆宣讲稿", day.minusDays(4), null,
                        new Detail(null, 3100 + i * 90, null, null, null, null, null, null, null, null, null, null, null));
            }
        }
    }

    private void yearly() {
        int year = scene.asOf().getYear();
        body(StudyKind.ANNUAL_PLAN, year + "年度党组理论学习中心组学习计划", LocalDate.of(year, 1, 12), content("全年安排集体学习十二次，围绕十二个专题开展。"));
        body(StudyKind.ANNUAL_PLAN, year - 1 + "年度党组理论学习中心组学习计划", LocalDate.of(year - 1, 6, 6), content("下半年安排集体学习七次。"));
        body(StudyKind.ANNUAL_REPORT, year - 1 + "年度理论学习情况报告", LocalDate.of(year, 1, 20), content("报市委宣传部、市直机关工委。"));
        for (int i = 0; i < people.size(); i++) {
            own(StudyKind.APPRAISAL, people.get(i), year - 1 + "年度学习考核", LocalDate.of(year, 1, 15), null, new Detail(null, null, null, null, null, null, null, null, null,
                    new BigDecimal(i == 2 ? "86.5" : Integer.toString(95 - i)), i == 2 ? "合格" : "优秀", null, null));
        }
    }

    /** Whoever holds the post that a course is for attends it, once a year. */
    private void training() {
        List<List<String>> lines = scene.texts().all("training");
        for (int year = scene.first().getYear(); year <= scene.asOf().getYear(); year++) {
            for (int i = 0; i < lines.size(); i++) {
                LocalDate day = LocalDate.of(year, 7 + i, 14);
                List<String> line = lines.get(i);
                for (Organization branch : scene.unit().branches()) {
                    PostTitle title = PostTitle.of(line.get(3)).orElseThrow();
                    scene.unit().holder(branch, title, day).ifPresent(person -> records.add(new StudyRecord(0, branch.id(), StudyKind.TRAINING, person.memberId(),
                            person.name(), line.get(0), day, day.plusDays(Long.parseLong(line.get(2)) / 8 - 1), new Detail(null, null, null, null, null, line.get(1), null,
                                    "集中培训", new BigDecimal(line.get(2)), null, null, null, null))));
                }
            }
        }
    }

    private static Detail content(String text) {
        return new Detail(null, null, null, null, null, null, null, null, null, null, null, text, null);
    }

    private void own(StudyKind kind, Post person, String title, LocalDate day, LocalDate end, Detail detail) {
        records.add(new StudyRecord(0, body.id(), kind, person.memberId(), person.personName(), title, day, end, detail));
    }

    private void body(StudyKind kind, String title, LocalDate day, Detail detail) {
        records.add(new StudyRecord(0, body.id(), kind, null, null, title, day, null, detail));
    }
}
