package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.Icons;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.screen.record.state.VoteViewModel;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.VoteRule;
import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One vote: the figures, and the rule's sentence while they are typed; what few votes need behind 更多. */
final class VotePane extends PartPane {

    private final VoteViewModel vote;
    private final CountPane yes = new CountPane("赞成");
    private final CheckBox secret = new CheckBox("无记名");
    private final Label sentence = new Label();
    private final Label problem = new Label();
    private final FlowPane more = new FlowPane();
    private final Button moreLink = Buttons.link("更多", this::toggle);

    /**
     * @param business what may be voted on at such a meeting
     * @param remove   takes the vote away
     */
    VotePane(VoteViewModel vote, List<VoteRule> business, Runnable remove) {
        this.vote = vote;
        getStyleClass().add("dwm-vote");
        ChoiceField<VoteRule> rule = new ChoiceField<>("表决种类", VoteRule::label);
        rule.choices(business);
        bare(rule);
        PartPane.width(rule, 130, 0);
        rule.start(vote.ruleProperty().get());
        rule.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                vote.ruleProperty().set(now);
            }
        });
        vote.ruleProperty().addListener((property, before, now) -> rule.start(now));
        secret.selectedProperty().bindBidirectional(vote.secretProperty());
        secret.setMnemonicParsing(false);
        HBox line = row(rule, secret, figure("赞成", yes, vote.yesProperty()), figure("反对", new CountPane("反对"), vote.noProperty()),
                figure("弃权", new CountPane("弃权"), vote.abstainProperty()), wide(new HBox()), moreLink, Icons.button(Feather.X, "删除这项表决", remove));
        line.setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("dwm-verdict");
        problem.setWrapText(true);
        problem.getStyleClass().add("dwm-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        buildMore();
        getChildren().addAll(line, more, sentence, problem);
        vote.verdictProperty().addListener((property, before, now) -> show());
        List.of(vote.noProperty(), vote.abstainProperty(), vote.writtenProperty(), vote.outcomeProperty())
                .forEach(property -> property.addListener((observed, before, now) -> show()));
        show();
        showMore(vote.writtenProperty().get() != null && vote.writtenProperty().get() > 0 || vote.issuedProperty().get() != null
                || !vote.scrutineerProperty().get().isEmpty() || !vote.subjectProperty().get().isEmpty() || vote.outcomeProperty().get() != null);
    }

    private static Node figure(String words, CountPane field, Property<Integer> kept) {
        tie(field, kept);
        bare(field);
        PartPane.width(field, 52, 52);
        HBox figure = new HBox(new Label(words), field);
        figure.setAlignment(Pos.CENTER_LEFT);
        figure.getStyleClass().add("dwm-figure");
        return figure;
    }

    private void buildMore() {
        more.getStyleClass().add("dwm-more");
        LineField subject = line("表决事项（同议题）", 300, vote.subjectProperty());
        PartPane.width(subject, 240, 0);
        LineField scrutineer = line("监票人", 300, vote.scrutineerProperty());
        LineField counter = line("计票人", 300, vote.voteCounterProperty());
        PartPane.width(scrutineer, 110, 0);
        PartPane.width(counter, 110, 0);
        ChoiceField<ElectionBase> base = new ChoiceField<>("当选票数的基数", ElectionBase::label);
        base.choices(List.of(ElectionBase.values()));
        tie(base, vote.baseProperty());
        bare(base);
        PartPane.width(base, 90, 0);
        HBox bases = new HBox(new Label("过半数的基数"), base);
        bases.setAlignment(Pos.CENTER_LEFT);
        bases.getStyleClass().add("dwm-figure");
        HBox written = row(figure("书面意见", new CountPane("书面意见"), vote.writtenProperty()), figure("其中赞成", new CountPane("书面赞成"), vote.yesWrittenProperty()));
        CheckBox lost = new CheckBox("记录为未通过");
        lost.setMnemonicParsing(false);
        lost.setSelected(Boolean.FALSE.equals(vote.outcomeProperty().get()));
        lost.selectedProperty().addListener((property, before, now) -> vote.outcomeProperty().set(now ? Boolean.FALSE : null));
        more.getChildren().addAll(subject, written, figure("发出票", new CountPane("发出票"), vote.issuedProperty()),
                figure("收回票", new CountPane("收回票"), vote.returnedProperty()), figure("有效票", new CountPane("有效票"), vote.validProperty()), scrutineer, counter, bases, lost);
        Runnable arrange = () -> {
            boolean election = vote.ruleProperty().get() == VoteRule.ELECTION;
            Shown.set(bases, election);
            Shown.set(written, vote.ruleProperty().get().takesWritten() || vote.writtenProperty().get() != null && vote.writtenProperty().get() > 0);
        };
        vote.ruleProperty().addListener((property, before, now) -> arrange.run());
        arrange.run();
    }

    private void toggle() {
        showMore(!more.isVisible());
    }

    private void showMore(boolean shown) {
        Shown.set(more, shown);
        moreLink.setText(shown ? "收起" : "更多");
    }

    private void show() {
        String words = vote.verdictProperty().get().sentence();
        sentence.setText(words);
        Tone tone = !vote.counted() ? Tone.PLAIN : vote.verdictProperty().get().holds() ? Tone.OK : Tone.BAD;
        sentence.getStyleClass().removeIf(style -> style.startsWith("badge-"));
        sentence.getStyleClass().add(tone.badgeClass());
        problem.setText(vote.problem());
    }

    /** Puts the keyboard where the votes in favour are typed. */
    void enter() {
        yes.input().requestFocus();
    }

    TextField yes() {
        return yes.input();
    }
}
