package dangwu.front.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.AuditChange;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.RecordsFixture;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingPolicyRepository;
import dangwu.records.meeting.recording.MeetingPolicyService;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingSettingsViewModelTest {

    @TempDir
    private Path folder;
    private RecordsFixture records;
    private MeetingPolicyService service;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private MeetingSettingsViewModel model;

    @BeforeEach
    void open() {
        records = new RecordsFixture(folder);
        service = new MeetingPolicyService(records.database, new MeetingPolicyRepository(records.database));
        model = new MeetingSettingsViewModel(Tasks.immediate(), new NoticesViewModel(), prompts, service);
        model.refresh();
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void showsTheUsualWhereNothingIsSet() {
        assertThat(model.fixedDayProperty().get()).isEmpty();
        assertThat(model.lecturesProperty().get()).isEqualTo("1");
        assertThat(model.committeeFirstProperty().get()).isEqualTo("60");
        assertThat(model.firstTopic()).containsExactlyInAnyOrder(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.COMMITTEE_MEETING);
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void whatIsSavedIsReadByAnotherAndAudited() {
        model.fixedDayProperty().set(" 15 ");
        model.lecturesProperty().set("0");
        model.firstTopic().remove(MeetingKind.COMMITTEE_MEETING);
        assertThat(model.unsaved()).isTrue();
        assertThat(model.save()).isTrue();
        assertThat(model.unsaved()).isFalse();
        MeetingPolicy wanted = new MeetingPolicy(Set.of(MeetingKind.LEADING_GROUP_MEETING), 60, 15, 0);
        assertThat(service.policy()).isEqualTo(wanted);
        assertThat(new MeetingPolicyRepository(records.database).policy()).isEqualTo(wanted);
        AuditEntry entry = new AuditRepository(records.database).latest(1).get(0);
        assertThat(entry.deltas()).anySatisfy(delta -> {
            assertThat(delta.label()).isEqualTo("主题党日固定日");
            assertThat(delta.before()).isEqualTo("未设");
            assertThat(delta.after()).isEqualTo("每月15日");
        });
    }

    @Test
    void noFirstTopicAtAllIsKeptAsThat() {
        model.firstTopic().clear();
        assertThat(model.save()).isTrue();
        assertThat(new MeetingPolicyRepository(records.database).policy().firstTopic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1,60,固定日应为1至31", "32,1,60,固定日应为1至31", "十五,1,60,应为整数", "15,-1,60,应为整数", "15,13,60,每季度党课次数应为0至12", "15,1,0,天数应为1至366", "15,1,367,天数应为1至366",
        "15,,60,应为整数"})
    void badValuesAreSaidAndNotKept(String day, String lectures, String back, String sentence) {
        model.fixedDayProperty().set(day);
        model.lecturesProperty().set(lectures);
        model.committeeFirstProperty().set(back);
        assertThat(model.save()).isFalse();
        assertThat(model.problemProperty().get()).contains(sentence);
        assertThat(service.policy()).isEqualTo(MeetingPolicy.DEFAULT);
    }

    @Test
    void leavingWithAnEditAsks() {
        model.lecturesProperty().set("2");
        prompts.answer(UnsavedAnswer.CANCEL).answer(UnsavedAnswer.DISCARD);
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.mayLeave()).isTrue();
        assertThat(model.lecturesProperty().get()).isEqualTo("1");
    }

    @Test
    void contentThatCannotBeReadCountsAsTheUsual() {
        service.save(new MeetingPolicy(Set.of(), 30, 31, 2));
        records.database.write("试验", scope -> {
            scope.sql().execute("update SETTING set CONTENT = '三十' where NAME = 'meeting.committee_first_days'");
            scope.audit(new AuditChange(MeetingPolicyService.SUBJECT, 0, "试验", AuditChange.Kind.CHANGED, List.of()));
            return null;
        });
        assertThat(new MeetingPolicyRepository(records.database).policy()).isEqualTo(MeetingPolicy.DEFAULT);
    }
}
