package dangwu.records.meeting.screen.study;

import dangwu.kit.text.Texts;
import dangwu.records.meeting.study.GroupMember;
import dangwu.records.meeting.study.MemberYear;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 学习考核: each member of the group with the facts of his year, and what the clerk enters as score and grade. Nothing is proposed as a verdict. */
final class AppraisalViewModel {

    /** Grades that are offered; others may be typed. */
    static final List<String> GRADES = List.of("优秀", "良好", "合格", "不合格");

    private final StudyViewModel year;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /**
     * One member.
     *
     * @param kept what is entered for him; null: nothing yet
     */
    record Row(MemberYear facts, int selfStudies, int articles, int research, StudyRecord kept) {

        GroupMember member() {
            return facts.member();
        }

        String score() {
            return kept == null ? "" : StudyText.plain(kept.detail().score());
        }

        String grade() {
            return kept == null ? "" : Objects.requireNonNullElse(kept.detail().grade(), "");
        }

        String remarks() {
            return kept == null ? "" : Objects.requireNonNullElse(kept.detail().remarks(), "");
        }
    }

    AppraisalViewModel(StudyViewModel year) {
        this.year = year;
        year.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        StudyYear now = year.picture();
        rows.setAll(now == null ? List.of() : now.attendance().stream().map(facts -> new Row(facts, now.count(facts.member(), StudyKind.SELF_STUDY),
                now.count(facts.member(), StudyKind.ARTICLE) + now.count(facts.member(), StudyKind.REFLECTION),
                now.count(facts.member(), StudyKind.RESEARCH_REPORT), now.appraisal(facts.member()).orElse(null))).toList());
    }

    /**
     * Keeps what was entered for a member; nothing entered takes away what was kept, with 撤销.
     *
     * @return what is wrong with the score, in a sentence; empty when it is taken
     */
    Optional<String> keep(Row row, String score, String grade, String remarks) {
        BigDecimal points;
        try {
            points = score.isBlank() ? null : new BigDecimal(Normalizer.normalize(score.strip(), Normalizer.Form.NFKC));
        } catch (NumberFormatException e) {
            return Optional.of(row.member().name() + "的得分“" + score.strip() + "”不是数字，请填写如 92 或 92.5。");
        }
        if (points == null && grade.isBlank() && remarks.isBlank()) {
            if (row.kept() != null) {
                year.remove(List.of(row.kept()));
            }
            return Optional.empty();
        }
        try {
            StudyRecord.Detail detail = new StudyRecord.Detail(null, null, null, null, null, null, null, null, null, points, grade, null, remarks);
            StudyRecord kept = row.kept();
            StudyRecord wanted = new StudyRecord(kept == null ? 0 : kept.id(), year.picture().body().id(), StudyKind.APPRAISAL, row.member().memberId(),
                    row.member().name(), kept == null ? year.picture().year() + "年度学习考核" : kept.title(), kept == null ? day() : kept.happenedOn(), null, detail);
            if (!wanted.equals(kept)) {
                year.save(wanted, year.quiet("已保存"));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Today where that counts for the year shown, else the year's last day. */
    private LocalDate day() {
        int wanted = year.picture().year();
        LocalDate today = year.today();
        boolean counts = today.getYear() == wanted && today.getMonthValue() > 3 || today.getYear() == wanted + 1 && today.getMonthValue() <= 3;
        return counts ? today : LocalDate.of(wanted, 12, 31);
    }

    /** The members in order. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** 出勤率 85.7%（6/7）, or — where he was never due. */
    static String attendance(Row row) {
        return row.facts().rate() == null ? "—" : StudyText.percent(row.facts().rate()) + "（" + row.facts().present() + "/" + row.facts().due() + "）";
    }

    /** What was entered, without what the keyboard leaves around it. */
    static String clean(String text) {
        return Objects.requireNonNullElse(Texts.clean(text), "");
    }
}
