package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.Ballots;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.Verdict;
import dangwu.records.meeting.vote.VoteRule;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One vote, judged while its figures are typed. */
public final class VoteViewModel {

    private final Runnable changed;
    private final StringProperty itemTitle;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final ObjectProperty<VoteRule> rule = new SimpleObjectProperty<>(this, "rule");
    private final ObjectProperty<ElectionBase> base = new SimpleObjectProperty<>(this, "base", ElectionBase.PRESENT);
    private final BooleanProperty secret = new SimpleBooleanProperty(this, "secret");
    private final ObjectProperty<Integer> due = figure("due");
    private final ObjectProperty<Integer> present = figure("present");
    private final ObjectProperty<Integer> yes = figure("yes");
    private final ObjectProperty<Integer> yesWritten = figure("yesWritten");
    private final ObjectProperty<Integer> no = figure("no");
    private final ObjectProperty<Integer> abstain = figure("abstain");
    private final ObjectProperty<Integer> written = figure("written");
    private final ObjectProperty<Integer> issued = figure("issued");
    private final ObjectProperty<Integer> returned = figure("returned");
    private final ObjectProperty<Integer> valid = figure("valid");
    private final StringProperty scrutineer = new SimpleStringProperty(this, "scrutineer", "");
    private final StringProperty voteCounter = new SimpleStringProperty(this, "voteCounter", "");
    /** What the minutes say where it is not what the figures say; null: they agree. */
    private final ObjectProperty<Boolean> outcome = new SimpleObjectProperty<>(this, "outcome");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(this, "verdict", new Verdict(false, ""));

    VoteViewModel(StringProperty itemTitle, VoteRule first, Runnable changed) {
        this.itemTitle = itemTitle;
        this.changed = changed;
        rule.set(first);
        secret.set(first.secretBallot());
        List.of(base, outcome, due, present, yes, yesWritten, no, abstain, written, issued, returned, valid)
                .forEach(property -> property.addListener((observed, before, now) -> judge()));
        rule.addListener((property, before, now) -> {
            secret.set(now.secretBallot());
            judge();
        });
        secret.addListener((property, before, now) -> judge());
        List.of(subject, scrutineer, voteCounter).forEach(property -> property.addListener((observed, before, now) -> judge()));
        judge();
    }

    static VoteViewModel of(Vote vote, StringProperty itemTitle, Runnable changed) {
        VoteViewModel made = new VoteViewModel(itemTitle, vote.rule(), changed);
        made.subject.set(vote.subject().equals(itemTitle.get()) ? "" : vote.subject());
        made.base.set(vote.electionBase());
        made.secret.set(vote.secret());
        made.due.set(vote.due());
        made.present.set(vote.present());
        made.yes.set(vote.yes());
        made.yesWritten.set(vote.yesWritten());
        made.no.set(vote.no());
        made.abstain.set(vote.abstain());
        made.written.set(vote.written());
        made.issued.set(vote.count().issued());
        made.returned.set(vote.count().returned());
        made.valid.set(vote.count().valid());
        made.scrutineer.set(text(vote.count().scrutineer()));
        made.voteCounter.set(text(vote.count().voteCounter()));
        made.outcome.set(vote.passed() == made.verdict.get().holds() ? null : vote.passed());
        return made;
    }

    private static String text(String kept) {
        return kept == null ? "" : kept;
    }

    private ObjectProperty<Integer> figure(String name) {
        return new SimpleObjectProperty<>(this, name);
    }

    /** Who is due and present comes from the attendance. */
    void attended(int dueVoters, int presentVoters) {
        due.set(dueVoters);
        present.set(presentVoters);
    }

    private void judge() {
        if (!rule.get().votes()) {
            verdict.set(new Verdict(false, ""));
        } else if (yes.get() == null) {
            Verdict start = rule.get().mayStart(number(due), number(present));
            verdict.set(new Verdict(false, start.holds() ? start.sentence() + "，可以表决；请填写赞成票数" : start.sentence() + "，不能表决"));
        } else {
            verdict.set(rule.get().judge(new Ballots(number(due), number(present), number(yes), number(yesWritten)), base.get()));
        }
        changed.run();
    }

    /** Figures that cannot be right, in a sentence; empty: none. */
    public String problem() {
        int cast = number(yes) + number(yesWritten) + number(no) + number(abstain);
        int may = number(present) + number(written);
        if (List.of(yes, yesWritten, no, abstain, written).stream().anyMatch(figure -> figure.get() != null && figure.get() < 0)) {
            return "票数不能为负数。";
        }
        return cast > may ? "共" + cast + "票，多于有表决权的" + may + "人，预备党员和列席人员没有表决权，请核对。" : "";
    }

    /** Whether the figures were typed; a vote without them is begun only. */
    public boolean counted() {
        return yes.get() != null;
    }

    /** Whether the minutes say that it was carried. */
    public boolean passed() {
        return outcome.get() != null ? outcome.get() : counted() && verdict.get().holds();
    }

    /** The vote on item {@code seq}; what is not a number yet counts as none. */
    Vote vote(int seq) {
        String about = subject.get().isBlank() ? itemTitle.get() : subject.get();
        Vote.PaperCount papers = new Vote.PaperCount(issued.get(), returned.get(), valid.get(), scrutineer.get(), voteCounter.get());
        return new Vote(seq, about.isBlank() ? AgendaItemViewModel.UNTITLED : about, rule.get(), base.get(), secret.get(), number(due), number(present), number(yes),
                number(yesWritten), number(no), number(abstain), number(written), papers, passed());
    }

    private static int number(ObjectProperty<Integer> figure) {
        return figure.get() == null ? 0 : Math.max(0, figure.get());
    }

    /** 表决事项; empty: the item's title. */
    public StringProperty subjectProperty() {
        return subject;
    }

    public ObjectProperty<VoteRule> ruleProperty() {
        return rule;
    }

    public ObjectProperty<ElectionBase> baseProperty() {
        return base;
    }

    /** 无记名. */
    public BooleanProperty secretProperty() {
        return secret;
    }

    /** 应到会有表决权人数. */
    public ObjectProperty<Integer> dueProperty() {
        return due;
    }

    /** 实到会有表决权人数. */
    public ObjectProperty<Integer> presentProperty() {
        return present;
    }

    public ObjectProperty<Integer> yesProperty() {
        return yes;
    }

    /** 书面赞成. */
    public ObjectProperty<Integer> yesWrittenProperty() {
        return yesWritten;
    }

    public ObjectProperty<Integer> noProperty() {
        return no;
    }

    public ObjectProperty<Integer> abstainProperty() {
        return abstain;
    }

    /** 书面意见, all of them. */
    public ObjectProperty<Integer> writtenProperty() {
        return written;
    }

    public ObjectProperty<Integer> issuedProperty() {
        return issued;
    }

    public ObjectProperty<Integer> returnedProperty() {
        return returned;
    }

    public ObjectProperty<Integer> validProperty() {
        return valid;
    }

    public StringProperty scrutineerProperty() {
        return scrutineer;
    }

    public StringProperty voteCounterProperty() {
        return voteCounter;
    }

    /** What the minutes say where it is not what the figures say; null: they agree. */
    public ObjectProperty<Boolean> outcomeProperty() {
        return outcome;
    }

    /** What the rule says, with its sentence. */
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }
}
