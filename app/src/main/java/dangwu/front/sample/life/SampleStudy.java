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

/** What study leaves behind besides its sessions: articles, research, self-study, talks, bulletins, appraisals, training. */
final class SampleStudy {

    private static final List<String> AWARDS = List.of("", "", "市直机关征文二等奖", "", "", "市体育局优秀论文", "");
    private static final int HOURS_A_DAY = 8;

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
            boolean quarterEnds = months.get(i).getMonthValue() % 3 == 0 && scene.over(months.get(i).atEndOfMonth());
            if (quarterEnds && i != months.size() - 1 - SampleSlips.WITHOUT_BULLETIN) {
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
            own(StudyKind.ARTICLE, author, scene.texts().entry("article", index / 2).get(0), month.atDay(11), article(index));
        } else {
            String title = "“" + scene.texts().entry("centre", index).get(0) + "”学习体会";
            own(StudyKind.REFLECTION, author, title, month.atDay(13), written(1500 + index * 40, null, null, null));
        }
        Post reader = people.get((index + 1) % people.size());
        Detail notes = new Detail(null, null, null, null, null, null, null, "自学", BigDecimal.valueOf(6), null, null, "摘抄要点十二条，写读书笔记一篇。", null);
        records.add(new StudyRecord(0, body.id(), StudyKind.SELF_STUDY, reader.memberId(), reader.personName(), scene.texts().entry("book", index).get(0),
                month.atDay(5), month.atDay(18), notes));
    }

    private static Detail article(int index) {
        boolean printed = index % 4 == 0;
        String award = AWARDS.get(index / 2 % AWARDS.size());
        return written(2200 + index * 130, printed ? "《市直机关党建》" : "报送市委宣传部", printed ? "市级" : null, award.isEmpty() ? null : award);
    }

    private void bulletin(YearMonth month, int index) {
        int quarter = month.getMonthValue() / 3;
        String next = scene.texts().entry("centre", index + 1).get(0);
        String text = "本季度集体学习三次，研讨发言十余人次，缺席人员均已补学。下季度围绕“" + next + "”等专题安排学习。";
        body(StudyKind.BULLETIN, month.getYear() + "年第" + quarter + "季度理论学习情况通报", month.atEndOfMonth(),
                new Detail(quarter, null, null, null, null, null, null, null, null, null, null, text, null));
    }

    private void research() {
        List<List<String>> lines = scene.texts().all("research");
        for (int i = 0; i < lines.size(); i++) {
            LocalDate day = scene.first().plusMonths(4L + i * 5).withDayOfMonth(22);
            own(StudyKind.RESEARCH_REPORT, people.get((i + 1) % people.size()), lines.get(i).get(0), day, new Detail(null, 5200 + 600 * i, lines.get(i).get(1), "局级",
                    null, null, null, "实地走访、座谈", null, null, null, "走访八个点位，召开座谈会三次，提出建议六条。", null));
        }
    }

    /** Talks before an audience, and the script of each. */
    private void talks() {
        for (int i = 0; i < 6; i++) {
            Post speaker = people.get(i % people.size());
            LocalDate day = scene.first().plusMonths(1 + i * 3L).withDayOfMonth(16);
            if (scene.over(day)) {
                own(StudyKind.TALK_SCRIPT, speaker, "会议精神进场馆宣讲稿", day.minusDays(4), written(3100 + i * 90, null, null, null));
                String place = i % 2 == 0 ? "市体育运动学校报告厅" : "市全民健身中心";
                own(StudyKind.PUBLICITY_TALK, speaker, "会议精神进场馆宣讲", day,
                        new Detail(null, null, null, null, null, place, 120 + i * 35, "集中宣讲", null, null, null, null, null));
            }
        }
    }

    private void yearly() {
        int year = scene.asOf().getYear();
        body(StudyKind.ANNUAL_PLAN, year + "年度党组理论学习中心组学习计划", LocalDate.of(year, 1, 12), content("全年安排集体学习十二次，围绕十二个专题开展。"));
        body(StudyKind.ANNUAL_PLAN, year - 1 + "年度党组理论学习中心组学习计划", LocalDate.of(year - 1, 6, 6), content("下半年安排集体学习七次。"));
        body(StudyKind.ANNUAL_REPORT, year - 1 + "年度理论学习情况报告", LocalDate.of(year, 1, 20), content("报市委宣传部、市直机关工委。"));
        for (int i = 0; i < people.size(); i++) {
            boolean plain = i == 2;
            BigDecimal score = plain ? new BigDecimal("86.5") : BigDecimal.valueOf(95L - i);
            own(StudyKind.APPRAISAL, people.get(i), year - 1 + "年度学习考核", LocalDate.of(year, 1, 15),
                    new Detail(null, null, null, null, null, null, null, null, null, score, plain ? "合格" : "优秀", null, null));
        }
    }

    /** Whoever holds the post that a course is for attends it, once a year. */
    private void training() {
        List<List<String>> lines = scene.texts().all("training");
        for (int year = scene.first().getYear(); year <= scene.asOf().getYear(); year++) {
            for (int i = 0; i < lines.size(); i++) {
                course(lines.get(i), LocalDate.of(year, 7 + i, 14));
            }
        }
    }

    private void course(List<String> line, LocalDate day) {
        PostTitle title = PostTitle.of(line.get(3)).orElseThrow();
        int hours = Integer.parseInt(line.get(2));
        LocalDate end = day.plusDays((hours + HOURS_A_DAY - 1) / HOURS_A_DAY - 1L);
        Detail detail = new Detail(null, null, null, null, null, line.get(1), null, "集中培训", BigDecimal.valueOf(hours), null, null, null, null);
        for (Organization branch : scene.unit().branches()) {
            scene.unit().holder(branch, title, day).filter(person -> scene.over(end)).ifPresent(person -> records.add(
                    new StudyRecord(0, branch.id(), StudyKind.TRAINING, person.memberId(), person.name(), line.get(0), day, end, detail)));
        }
    }

    private static Detail written(int words, String publishedIn, String level, String award) {
        return new Detail(null, words, publishedIn, level, award, null, null, null, null, null, null, null, null);
    }

    private static Detail content(String text) {
        return new Detail(null, null, null, null, null, null, null, null, null, null, null, text, null);
    }

    private void own(StudyKind kind, Post person, String title, LocalDate day, Detail detail) {
        records.add(new StudyRecord(0, body.id(), kind, person.memberId(), person.personName(), title, day, null, detail));
    }

    private void body(StudyKind kind, String title, LocalDate day, Detail detail) {
        records.add(new StudyRecord(0, body.id(), kind, null, null, title, day, null, detail));
    }
}
