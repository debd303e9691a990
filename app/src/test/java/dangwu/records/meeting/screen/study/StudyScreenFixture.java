package dangwu.records.meeting.screen.study;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.records.ScriptedPrompts;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.study.StudyFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The view models of the screen on {@link StudyFixture}; everything runs on the calling thread. */
final class StudyScreenFixture implements AutoCloseable {

    final StudyFixture study;
    final ScriptedPrompts prompts = new ScriptedPrompts();
    final NoticesViewModel notices = new NoticesViewModel();
    final List<Object> opened = new ArrayList<>();
    final StudyViewModel model;

    StudyScreenFixture(Path folder) {
        study = new StudyFixture(folder);
        MeetingOpener opener = new MeetingOpener() {
            @Override
            public void open(long id) {
                opened.add(id);
            }

            @Override
            public void start(MeetingStart start) {
                opened.add(start);
            }
        };
        model = new StudyViewModel(new StudyViewModel.Records(study.years, study.base.planService, study.base.studies, study.base.studyService, study.makeUps),
                new StudyViewModel.Tools(Tasks.immediate(), notices, Failures.thrown(), study.clock), opener);
    }

    HoursViewModel hours() {
        return new HoursViewModel(model, study.hoursOfMembers, study.base.hours, Tasks.immediate(), new ChineseNames());
    }

    @Override
    public void close() {
        study.close();
    }
}
