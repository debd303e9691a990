package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Explanation;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingStep;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/** What belongs to a meeting besides attendance and agenda: speeches and opinions, the steps of a yearly meeting, follow-ups, explanations. */
public final class PartsViewModel {

    private final Runnable changed;
    private final BiConsumer<String, Runnable> removed;
    private final ObservableList<ContributionViewModel> contributions = FXCollections.observableArrayList();
    private final ObservableList<FollowUpViewModel> followUps = FXCollections.observableArrayList();
    private final Map<MeetingStep, StringProperty> steps = new EnumMap<>(MeetingStep.class);
    private final ObservableMap<String, String> explanations = FXCollections.observableHashMap();

    PartsViewModel(Runnable changed, BiConsumer<String, Runnable> removed) {
        this.changed = changed;
        this.removed = removed;
        contributions.addListener((ListChangeListener<ContributionViewModel>) change -> changed.run());
        followUps.addListener((ListChangeListener<FollowUpViewModel>) change -> changed.run());
        explanations.addListener((MapChangeListener<String, String>) change -> changed.run());
        for (MeetingStep step : MeetingStep.values()) {
            StringProperty text = new SimpleStringProperty(this, step.name(), "");
            text.addListener((property, before, now) -> changed.run());
            steps.put(step, text);
        }
    }

    void load(MeetingFile file, List<AgendaItemViewModel> agenda) {
        contributions.setAll(file.contributions().stream().map(kept -> ContributionViewModel.of(kept, agenda, changed)).toList());
        followUps.setAll(file.followUps().stream().map(kept -> FollowUpViewModel.of(kept, agenda, changed)).toList());
        steps.forEach((step, text) -> text.set(file.steps().getOrDefault(step, "")));
        explanations.clear();
        file.explanations().forEach(given -> explanations.put(given.rule(), given.reason()));
    }

    /** Adds an empty entry. */
    public ContributionViewModel add(Contribution.Kind kind, AgendaItemViewModel item) {
        ContributionViewModel made = new ContributionViewModel(kind, changed);
        made.itemProperty().set(item);
        contributions.add(made);
        return made;
    }

    /** Takes an entry away; 撤销 is offered unless it was empty. */
    public void remove(ContributionViewModel entry) {
        removeFrom(contributions, entry, entry.blank() ? null : "已删除一条" + entry.kind().label());
    }

    /** Adds an empty follow-up. */
    public FollowUpViewModel addFollowUp() {
        FollowUpViewModel made = new FollowUpViewModel(changed);
        followUps.add(made);
        return made;
    }

    /** Makes what {@code item} decided into a follow-up with its owner and deadline; one that came of it before stays the only one. */
    public FollowUpViewModel follow(AgendaItemViewModel item) {
        return followUps.stream().filter(one -> one.itemProperty().get() == item && one.matterProperty().get().equals(matter(item))).findFirst()
                .orElseGet(() -> {
                    FollowUpViewModel made = new FollowUpViewModel(changed);
                    made.itemProperty().set(item);
                    made.matterProperty().set(matter(item));
                    made.ownerProperty().set(item.ownerProperty().get());
                    made.dueOnProperty().set(item.dueOnProperty().get());
                    followUps.add(made);
                    return made;
                });
    }

    private static String matter(AgendaItemViewModel item) {
        return item.decisionProperty().get().isBlank() ? item.titleProperty().get() : item.decisionProperty().get();
    }

    /** Whether a follow-up came of {@code item}. */
    public boolean followed(AgendaItemViewModel item) {
        return followUps.stream().anyMatch(one -> one.itemProperty().get() == item);
    }

    /** Takes a follow-up away; 撤销 is offered unless it was empty. */
    public void remove(FollowUpViewModel followUp) {
        removeFrom(followUps, followUp, followUp.blank() ? null : "已删除落实事项");
    }

    private <T> void removeFrom(ObservableList<T> list, T entry, String words) {
        int place = list.indexOf(entry);
        list.remove(entry);
        if (words != null) {
            removed.accept(words, () -> list.add(Math.min(place, list.size()), entry));
        }
    }

    /** Says why what {@code rule} doubts was so; blank takes it back. */
    public void explain(String rule, String reason) {
        if (reason == null || reason.isBlank()) {
            explanations.remove(rule);
        } else {
            explanations.put(rule, reason);
        }
    }

    boolean worked() {
        return !contributions.isEmpty() || !followUps.isEmpty() || steps.values().stream().anyMatch(text -> !text.get().isBlank());
    }

    MeetingFile into(MeetingFile file, List<AgendaItemViewModel> written) {
        List<Contribution> said = contributions.stream().filter(entry -> !entry.blank()).map(entry -> entry.contribution(written)).toList();
        List<FollowUp> after = followUps.stream().filter(one -> !one.blank()).map(one -> one.followUp(written)).toList();
        Map<MeetingStep, String> texts = steps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get()));
        MeetingFile whole = file.withContributions(said).withSteps(texts).withFollowUps(after);
        return new MeetingFile(whole.meeting(), whole.attendance(), whole.agenda(), whole.votes(), whole.contributions(), whole.steps(), whole.followUps(),
                explanations.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new Explanation(entry.getKey(), entry.getValue())).toList());
    }

    /** Calls {@code use} with each follow-up that has something in it, in order. */
    void eachFollowUp(Consumer<FollowUpViewModel> use) {
        followUps.stream().filter(one -> !one.blank()).forEach(use);
    }

    public ObservableList<ContributionViewModel> contributions() {
        return contributions;
    }

    public ObservableList<FollowUpViewModel> followUps() {
        return followUps;
    }

    /** What was done at a step. */
    public StringProperty step(MeetingStep step) {
        return steps.get(step);
    }

    /** Why something doubtful was recorded all the same, by the rule in doubt. */
    public ObservableMap<String, String> explanations() {
        return explanations;
    }
}
