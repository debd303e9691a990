package dangwu.records.meeting.study.ledger;

import dangwu.kit.office.Block;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.study.BulletinDraft;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * L44 学习通报: the bulletin of each quarter that ends in the period, or is running on its last day, as a notice in the layout of GB/T 9704.
 * A quarter without one is told in a draft made from the facts, marked as such.
 */
final class StudyBulletinLedger extends CentreGroupLedger {

    /** Each bulletin is a notice of its own. */
    private static final PageSetup PAGE = PageSetup.letter().startingAt(1);

    StudyBulletinLedger(LifeSource source, StudyYears years) {
        super("L44", "中心组学习通报", source, years);
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.DOCX, Format.PDF);
    }

    @Override
    List<Paper> papers(LifeScope scope, StudyYear year) {
        List<Paper> papers = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            Optional<StudyRecord> kept = year.bulletin(quarter);
            if (asked(scope, year, quarter) && (kept.isPresent() || !year.held(quarter).isEmpty())) {
                papers.add(kept.isPresent() ? kept(year, quarter, kept.get()) : draft(year, quarter));
            }
        }
        return papers;
    }

    @Override
    List<Paper> blank(LifeScope scope, StudyYear year) {
        return List.of(draft(year, (year.today().getMonthValue() + 2) / 3));
    }

    private static boolean asked(LifeScope scope, StudyYear year, int quarter) {
        LocalDate last = year.lastDay(quarter);
        boolean running = !last.withDayOfMonth(1).minusMonths(2).isAfter(scope.to()) && last.isAfter(scope.to());
        return running || !last.isBefore(scope.from()) && !last.isAfter(scope.to());
    }

    private static Paper kept(StudyYear year, int quarter, StudyRecord bulletin) {
        List<Block> text = LetterText.of(bulletin.title(), bulletin.detail().content());
        return new Paper(sheet(year, "第" + BulletinDraft.name(quarter) + "季度通报"), PAGE, LetterText.signed(text, year.body().name(), bulletin.happenedOn()));
    }

    private static Paper draft(StudyYear year, int quarter) {
        List<Block> blocks = new ArrayList<>(LetterText.of(BulletinDraft.title(year.year(), quarter) + "\n（代拟稿）", BulletinDraft.text(year, quarter)));
        return new Paper(sheet(year, "第" + BulletinDraft.name(quarter) + "季度代拟稿"), PAGE, blocks);
    }
}
