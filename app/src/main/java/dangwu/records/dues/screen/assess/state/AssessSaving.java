package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.assess.AssessmentService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps assessments and takes back what was kept. Called off the window's thread. */
public final class AssessSaving {

    private final AssessmentService service;

    public AssessSaving(AssessmentService service) {
        this.service = service;
    }

    public Assessment save(AssessmentDraft draft) {
        return service.save(draft);
    }

    public List<Assessment> saveAll(String act, List<AssessmentDraft> drafts) {
        return service.saveAll(act, drafts);
    }

    /** Drafts for {@code year} like what held at the end of the year before. */
    public List<AssessmentDraft> copies(int year, List<Long> members) {
        return service.copies(year - 1, year, members);
    }

    /** Puts back what stood before {@code kept}; where nothing did, takes it away. */
    public void takeBack(List<Assessment> kept, Map<Long, AssessmentHistory> before) {
        List<AssessmentDraft> changed = new ArrayList<>();
        List<Assessment> added = new ArrayList<>();
        for (Assessment each : kept) {
            Optional<Assessment> there = before.getOrDefault(each.memberId(), AssessmentHistory.NONE).from(each.from());
            there.ifPresentOrElse(old -> changed.add(AssessmentDraft.of(old)), () -> added.add(each));
        }
        service.takeBack(added.stream().map(Assessment::id).toList(), changed);
    }

    public void removeAll(List<Assessment> wanted) {
        service.removeAll("删除党费核定", wanted.stream().map(Assessment::id).toList());
    }

    public void restoreAll(List<Assessment> removed) {
        service.restoreAll(removed);
    }
}
