package dangwu.records.meeting.study.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.TableOptions;
import dangwu.records.meeting.ledger.LifePaper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** L47 学习成果台账: what was written, and 宣讲活动. */
final class StudyResultsLedger extends MeetingBasedLedger {

    private static final List<Column> RESULTS = List.of(LifePaper.number(), Column.centred("作者", 9), Column.text("题目", 38), Column.centred("类型", 10),
            Column.date("日期"), Column.integer("字数", 8), Column.text("发表/报送", 20), Column.centred("层级", 8), Column.text("获奖", 14));
    private static final List<Column> TALKS = List.of(LifePaper.number(), Column.date("日期"), Column.text("主题", 34), Column.centred("宣讲人", 12),
            Column.text("地点", 18), Column.integer("受众(人次)", 10).total(), Column.centred("形式", 12));

    private final StudyRepository studies;

    StudyResultsLedger(LifeSource source, StudyRepository studies) {
        super("L47", "学习成果台账", MeetingLedgers.STUDY_BOX, source);
        this.studies = studies;
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        Set<Long> wanted = scope.part().organizations().stream().map(Organization::id).collect(Collectors.toSet());
        List<StudyRecord> found = studies.between(EnumSet.allOf(StudyKind.class), scope.from(), scope.to()).stream()
                .filter(record -> wanted.contains(record.organizationId())).toList();
        List<List<Object>> results = new ArrayList<>();
        List<List<Object>> talks = new ArrayList<>();
        for (StudyRecord record : found) {
            if (record.kind().result()) {
                results.add(result(results.size() + 1, record));
            } else if (record.kind() == StudyKind.PUBLICITY_TALK) {
                talks.add(talk(talks.size() + 1, record));
            }
        }
        Paper first = LifePaper.of(scope, scope.top(), "学习成果", "学习成果台账", RESULTS, results);
        Paper second = LifePaper.of(scope, scope.top(), "宣讲活动", "宣讲活动台账",
                LifePaper.table(TALKS, talks, TableOptions.submitted().withTotal()));
        return new PaperBook(scope.top().name() + name(), List.of(first, second));
    }

    private static List<Object> result(int number, StudyRecord record) {
        StudyRecord.Detail detail = record.detail();
        return Arrays.asList(number, record.person(), record.title(), record.kind().label(), record.happenedOn(), detail.words(), detail.publishedIn(),
                detail.level(), detail.award());
    }

    private static List<Object> talk(int number, StudyRecord record) {
        StudyRecord.Detail detail = record.detail();
        return Arrays.asList(number, record.happenedOn(), record.title(), record.person(), detail.place(), detail.audience(), detail.form());
    }
}
