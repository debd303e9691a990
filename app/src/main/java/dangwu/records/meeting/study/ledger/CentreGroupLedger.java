package dangwu.records.meeting.study.ledger;

import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Title;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the ledgers of a 理论学习中心组 have in common: papers for each leading body of the part asked for and each year of the period. */
abstract class CentreGroupLedger extends MeetingBasedLedger {

    private final StudyYears years;

    CentreGroupLedger(String id, String name, LifeSource source, StudyYears years) {
        super(id, name, MeetingLedgers.STUDY_BOX, source);
        this.years = years;
    }

    /** The papers of one group's year; empty: there is nothing to tell of it. */
    abstract List<Paper> papers(LifeScope scope, StudyYear year);

    /** The papers of a group of which nothing is recorded. */
    abstract List<Paper> blank(LifeScope scope, StudyYear year);

    @Override
    protected final PaperBook paper(LifeScope scope) {
        List<StudyYear> all = read(scope);
        List<Paper> papers = new ArrayList<>();
        all.forEach(year -> papers.addAll(papers(scope, year)));
        if (papers.isEmpty()) {
            papers.addAll(all.isEmpty() ? List.of(none(scope)) : blank(scope, all.get(0)));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    /** 党组 before 党委, earlier years first. */
    private List<StudyYear> read(LifeScope scope) {
        List<Organization> bodies = scope.part().organizations().stream().filter(one -> MeetingKind.CENTRE_GROUP_STUDY.heldBy(one.kind()))
                .sorted(Comparator.comparing(Organization::kind)).toList();
        List<StudyYear> read = new ArrayList<>();
        for (Organization body : bodies) {
            for (int year = scope.from().getYear(); year <= scope.to().getYear(); year++) {
                LocalDate last = LocalDate.of(year, 12, 31);
                read.add(years.of(body, year, scope.to().isBefore(last) ? scope.to() : last));
            }
        }
        return read;
    }

    private Paper none(LifeScope scope) {
        return Paper.of(scope.top().displayName(), PageSetup.portrait(), Title.of(scope.top().name() + name()),
                new NoteLine("填报单位(盖章)：" + scope.top().name(), "统计期间：" + scope.period().days()),
                Paragraph.note(scope.top().name() + "没有理论学习中心组：中心组设在党组、党委。"));
    }

    /** 市某局党组2026; part of the names of sheets. */
    static String sheet(StudyYear year, String what) {
        return year.body().displayName() + year.year() + what;
    }
}
