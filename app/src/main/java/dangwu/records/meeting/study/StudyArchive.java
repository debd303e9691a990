package dangwu.records.meeting.study;

import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.PlanLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 学习档案目录 (L43, CG-06): nine headings, what stands under each, and what is missing. */
public final class StudyArchive {

    private StudyArchive() {}

    /** The nine headings. */
    public enum Heading {
        SYSTEM("制度与成员名单"), PLAN("年度计划"), SESSIONS("各次学习"), SELF_STUDY("个人自学"), RESEARCH("专题调研"), ARTICLES("理论文章"),
        BULLETINS("学习通报"), APPRAISAL("学习考核"), REPORT("年度总结报告");

        private final String label;

        Heading(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }

        /** 1 to 9. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /**
     * One heading.
     *
     * @param present  what is there, a line each; empty: nothing
     * @param missing  what ought to be there by now, a line each; empty: nothing
     */
    public record Shelf(Heading heading, List<String> present, List<String> missing) {

        public Shelf {
            present = List.copyOf(present);
            missing = List.copyOf(missing);
        }

        /** Whether all is there that ought to be by now, and something is. */
        public boolean complete() {
            return missing.isEmpty() && !present.isEmpty();
        }
    }

    /** The shelves of {@code year}, in order. */
    public static List<Shelf> of(StudyYear year) {
        return List.of(system(year), plan(year), sessions(year), own(year, Heading.SELF_STUDY, StudyKind.SELF_STUDY),
                own(year, Heading.RESEARCH, StudyKind.RESEARCH_REPORT), own(year, Heading.ARTICLES, StudyKind.ARTICLE), bulletins(year), appraisals(year),
                report(year));
    }

    private static Shelf system(StudyYear year) {
        List<String> present = new ArrayList<>();
        if (year.systemPapers() > 0) {
            present.add("学习制度文件" + year.systemPapers() + "份");
        }
        if (!year.members().isEmpty()) {
            present.add("成员" + year.members().size() + "人：" + year.members().stream().map(GroupMember::name).collect(Collectors.joining("、")));
        }
        List<String> missing = new ArrayList<>();
        if (year.systemPapers() == 0) {
            missing.add("学习制度文件");
        }
        if (year.members().isEmpty()) {
            missing.add("成员名单（请在“组织”中登记班子成员）");
        }
        return new Shelf(Heading.SYSTEM, present, missing);
    }

    /** A plan is due by the end of March (CG-02). */
    private static Shelf plan(StudyYear year) {
        List<String> present = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        year.planDocument().ifPresentOrElse(plan -> present.add(plan.happenedOn() + " " + quoted(plan) + papers(year, plan)), () -> missing.add("年度学习计划"));
        List<PlanLine> lines = year.planned();
        if (!lines.isEmpty()) {
            present.add("学习安排" + lines.size() + "项");
        }
        String quarters = IntStream.rangeClosed(1, 4).filter(quarter -> year.planned(quarter).isEmpty()).mapToObj(BulletinDraft::name)
                .collect(Collectors.joining("、"));
        if (!quarters.isEmpty()) {
            missing.add("第" + quarters + "季度的学习安排");
        }
        return new Shelf(Heading.PLAN, present, year.today().isAfter(LocalDate.of(year.year(), 3, 31)) ? missing : List.of());
    }

    private static Shelf sessions(StudyYear year) {
        List<String> present = year.held().stream().map(session -> session.day() + " " + session.topic()).toList();
        List<String> missing = new ArrayList<>();
        IntStream.rangeClosed(1, 4).filter(quarter -> year.over(quarter) && year.held(quarter).isEmpty())
                .forEach(quarter -> missing.add("第" + BulletinDraft.name(quarter) + "季度没有集体学习"));
        year.held().stream().filter(session -> !session.missing().isEmpty()).forEach(session -> missing.add(session.day() + " 缺"
                + session.missing().stream().map(MeetingPaper::label).collect(Collectors.joining("、"))));
        return new Shelf(Heading.SESSIONS, present, missing);
    }

    private static Shelf own(StudyYear year, Heading heading, StudyKind kind) {
        List<String> present = year.own(kind).stream().map(record -> record.happenedOn() + " " + record.person() + quoted(record) + papers(year, record))
                .toList();
        return new Shelf(heading, present, present.isEmpty() && year.over(4) ? List.of("全年没有" + kind.label() + "记录") : List.of());
    }

    private static Shelf bulletins(StudyYear year) {
        List<String> present = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = "第" + BulletinDraft.name(quarter) + "季度";
            boolean over = year.over(quarter);
            year.bulletin(quarter).ifPresentOrElse(kept -> present.add(name + "：" + kept.happenedOn() + papers(year, kept)), () -> {
                if (over) {
                    missing.add(name + "学习通报");
                }
            });
        }
        return new Shelf(Heading.BULLETINS, present, missing);
    }

    private static Shelf appraisals(StudyYear year) {
        List<GroupMember> done = year.members().stream().filter(member -> year.appraisal(member).isPresent()).toList();
        List<String> present = done.isEmpty() ? List.of() : List.of("已考核" + done.size() + "人");
        String open = year.members().stream().filter(member -> !done.contains(member)).map(GroupMember::name).collect(Collectors.joining("、"));
        return new Shelf(Heading.APPRAISAL, present, open.isEmpty() || !year.over(4) ? List.of() : List.of("未登记考核：" + open));
    }

    /** It is due by the end of February of the next year (CG-08). */
    private static Shelf report(StudyYear year) {
        List<String> present = year.documents(StudyKind.ANNUAL_REPORT).stream().map(kept -> kept.happenedOn() + " " + quoted(kept) + papers(year, kept)).toList();
        boolean due = !year.today().isBefore(LocalDate.of(year.year() + 1, 3, 1));
        return new Shelf(Heading.REPORT, present, present.isEmpty() && due ? List.of("向上级报送的年度学习总结报告") : List.of());
    }

    /** A title that is a book's has its own marks. */
    private static String quoted(StudyRecord record) {
        return record.title().startsWith("《") ? record.title() : "“" + record.title() + "”";
    }

    private static String papers(StudyYear year, StudyRecord record) {
        Integer count = year.paperCounts().get(record.id());
        return count == null ? "" : "（附件" + count + "个）";
    }
}
