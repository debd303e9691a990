package dangwu.records.meeting.screen.record;

import dangwu.kit.attachment.screen.AttachmentHost;
import dangwu.kit.attachment.screen.AttachmentsPane;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.office.Format;
import dangwu.kit.print.PagesPane;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.ScrollPage;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel.Phase;
import dangwu.records.meeting.screen.record.state.PersonChoice;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import dangwu.records.meeting.screen.record.state.RecordPapersViewModel;
import dangwu.records.meeting.screen.record.state.RecordProposal;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** 记一次会议: at the left what is recorded, in the order it is typed; at the right what is off in it, its files, its pages. */
public final class MeetingRecordView implements Screen {

    private static final double RIGHT = 330;

    private final MeetingRecordViewModel model;
    private final Papers papers;
    private final Surroundings surroundings;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private final StackPane root = new StackPane();
    private final HBox sides;
    private final ScrollPage left;
    private final HeadPane head;
    private final AttendancePane attendance;
    private final AgendaPane agenda;
    private final StepsPane steps;
    private final TakeOverDialog takeOver;
    private final Node papersCard;
    private final Button complete = Buttons.primary("完成", StandardKeys.SUBMIT, this::complete);
    private final List<Node> acts;
    private boolean arriving;

    /** What belongs to the record besides itself. */
    public record Papers(RecordPapersViewModel pages, AttachmentsViewModel attachments, PhrasesViewModel phrases, TakeOverViewModel takeOver) {}

    /**
     * Where the screen stands.
     *
     * @param window  owner of its dialogs
     * @param back    leads to where the clerk came from
     * @param onFound leads to where organizations are founded
     */
    public record Surroundings(Supplier<Window> window, Theme theme, Prompts prompts, ChineseNames names, Clock clock, Runnable back, Runnable onFound) {}

    public MeetingRecordView(MeetingRecordViewModel model, Papers papers, Surroundings surroundings) {
        this.model = model;
        this.papers = papers;
        this.surroundings = surroundings;
        PhrasesDialog phrases = new PhrasesDialog(papers.phrases(), surroundings.theme(), surroundings.prompts());
        takeOver = new TakeOverDialog(papers.takeOver(), surroundings.theme(), surroundings.prompts());
        PhrasePane phrasePane = new PhrasePane(papers.phrases(), () -> model.head().kindProperty().get(), () -> phrases.open(surroundings.window().get()));
        Supplier<List<PersonChoice>> people = () -> proposal().map(RecordProposal::people);
        head = new HeadPane(model.head(), surroundings.names(), surroundings.clock(), people, this::enterAttendance, this::back);
        attendance = new AttendancePane(model.attendance(), model.head(), surroundings.names(), surroundings.clock(), people, this::members, this::committee);
        agenda = new AgendaPane(model.agenda(), model.head(), model.parts(), model.proposalProperty(), people, phrasePane, surroundings.clock(), this::takeOver);
        steps = new StepsPane(model.parts(), model.head(), phrasePane);
        TextsPane texts = new TextsPane(model.head(), phrasePane);
        FollowUpsPane followUps = new FollowUpsPane(model.parts(), model.head(), people, surroundings.clock());
        ContributionsPane contributions = new ContributionsPane(model.parts(), model.head(), model.attendance(), people, phrasePane);
        VBox column = new VBox(new RecordNoticesPane(model), head, attendance, agenda, steps, contributions, texts, followUps);
        column.getStyleClass().add("dwm-column");
        left = new ScrollPage(column);
        HBox.setHgrow(left, javafx.scene.layout.Priority.ALWAYS);
        PagesPane pages = new PagesPane(papers.pages().pages());
        pages.getStyleClass().add("dwm-pages");
        Card files = new Card("附件", new AttachmentsPane(papers.attachments()));
        papersCard = files;
        Card preview = new Card("打印预览", pages).aside(Buttons.link("放大", this::print));
        VBox aside = new VBox(new RemarksPane(model, this::go), files, preview);
        aside.getStyleClass().add("dwm-column");
        ScrollPage right = new ScrollPage(aside);
        right.getStyleClass().add("dwm-right");
        right.setMinWidth(RIGHT * surroundings.theme().scale());
        right.setPrefWidth(RIGHT * surroundings.theme().scale());
        right.setMaxWidth(RIGHT * surroundings.theme().scale());
        sides = new HBox(left, right);
        sides.getStyleClass().add("dwm-sides");
        root.getStyleClass().addAll("dw-work", "dwm-work");
        root.getStylesheets().add(MeetingRecordView.class.getResource("/dangwu/records/meeting/screen/record/record.css").toExternalForm());
        acts = List.of(Buttons.plain("签到表", () -> withFile(papers.pages()::printSignIn)), Buttons.plain("打印", StandardKeys.PRINT, this::print), more(), complete);
        bindKeys();
        follow();
    }

    /** What was proposed last, or nothing of it. */
    private Known proposal() {
        return new Known(model.proposalProperty().get());
    }

    /** A proposal that may not have come yet. */
    private record Known(RecordProposal proposal) {
        <T> List<T> map(java.util.function.Function<RecordProposal, List<T>> part) {
            return proposal == null ? List.of() : part.apply(proposal);
        }
    }

    private MenuButton more() {
        return Buttons.menu("更多", MenuAct.of("会议记录另存为 Word…", () -> withFile(file -> papers.pages().saveMinutes(file, Format.DOCX))),
                MenuAct.of("会议记录另存为 PDF…", () -> withFile(file -> papers.pages().saveMinutes(file, Format.PDF))),
                MenuAct.of("签到表另存为 Word…", () -> withFile(file -> papers.pages().saveSignIn(file, Format.DOCX))), MenuAct.line(),
                MenuAct.of("从上次带入…", RecordKeys.TAKE_OVER.hint(), this::takeOver), MenuAct.of("再记一次会议", () -> model.start(MeetingStart.BLANK)), MenuAct.line(),
                MenuAct.of("删除这条记录", () -> model.remove(this::back)));
    }

    private List<PersonChoice> members() {
        long organization = model.head().organizationProperty().get().id();
        return proposal().map(RecordProposal::people).stream().filter(one -> one.organizations().contains(organization)).toList();
    }

    private List<PersonChoice> committee() {
        return proposal().map(RecordProposal::committee).stream().map(MeetingRecordView::choice).toList();
    }

    private static PersonChoice choice(DuePerson person) {
        return new PersonChoice(person.memberId(), person.name(), person.post(), "", List.of(), java.util.Set.of());
    }

    private void bindKeys() {
        Shortcuts.on(root).bind(StandardKeys.PRINT, this::print).bind(StandardKeys.UNDO, model::undo).bind(RecordKeys.ADD_ITEM, agenda::add)
                .bind(RecordKeys.ATTENDANCE, attendance::enter).bind(RecordKeys.TAKE_OVER, this::takeOver).bind(StandardKeys.SAVE, model.saving()::keepNow);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (StandardKeys.SUBMIT.combination().match(event)) {
                event.consume();
                complete();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back();
            }
        });
    }

    private void follow() {
        model.onLoaded(this::loaded);
        model.lookedProperty().addListener((property, before, now) -> papers.pages().preview(now));
        model.remarks().addListener((InvalidationListener) changed -> sayAtFields());
        InvalidationListener words = changed -> describe();
        model.saving().stateProperty().addListener(words);
        model.saving().baseProperty().addListener(words);
        model.head().organizationProperty().addListener(words);
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((focus, from, to) -> intoSight(to));
            }
        });
    }

    private void loaded() {
        if (model.phaseProperty().get() == Phase.NO_ORGANIZATION) {
            Button found = Buttons.primary("建立党组织", surroundings.onFound());
            root.getChildren().setAll(new EmptyState("还没有可以召开会议的党组织", "请先建立党支部等组织、登记党员，再来记录会议。", found));
            return;
        }
        root.getChildren().setAll(sides);
        papers.attachments().show(new Host());
        papers.phrases().prepare();
        left.setVvalue(0);
        describe();
        model.file().ifPresent(papers.pages()::preview);
        arriving = true;
        Platform.runLater(this::arrive);
    }

    /** A new record begins with its kind where nothing is known, else with who was absent; one that was opened stays as it is. */
    private void arrive() {
        if (arriving && root.getScene() != null) {
            arriving = false;
            head.enter();
        }
    }

    private void describe() {
        String holder = model.head().organizationProperty().get() == null ? "" : model.head().organizationProperty().get().displayName();
        String state = model.saving().stateProperty().get();
        subtitle.set(state.isEmpty() ? holder : holder + " · " + state);
        complete.setText((model.saving().complete() ? "保存修改 " : "完成 ") + StandardKeys.SUBMIT.hint());
    }

    private void sayAtFields() {
        head.say(sentences(MeetingRemark.Place.TIME, true, false), sentences(MeetingRemark.Place.TIME, true, true), sentences(MeetingRemark.Place.HEAD, true, false));
        attendance.say(sentences(MeetingRemark.Place.ATTENDANCE, false, false));
        agenda.say(java.util.stream.Stream.of(sentences(MeetingRemark.Place.AGENDA, false, false), sentences(MeetingRemark.Place.VOTES, false, false))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
    }

    private String sentences(MeetingRemark.Place place, boolean split, boolean ofTime) {
        return model.remarks().stream().filter(remark -> remark.weight() == MeetingRemark.Weight.CONTRADICTION && remark.place() == place)
                .map(MeetingRemark::sentence).filter(sentence -> !split || sentence.startsWith("结束时间") == ofTime).collect(Collectors.joining("\n"));
    }

    private void go(MeetingRemark remark) {
        switch (remark.place()) {
            case TIME -> goTime(remark);
            case HEAD -> goHead(remark);
            case ATTENDANCE -> attendance.enter();
            case AGENDA -> agenda.enter();
            case VOTES -> agenda.enterVote();
            case STEPS -> steps.enter();
            case FOLLOW_UPS -> agenda.enter();
            case PAPERS -> papersCard.requestFocus();
        }
    }

    private void goTime(MeetingRemark remark) {
        if (remark.sentence().contains("时间")) {
            head.enterTime();
        } else {
            head.enterDay();
        }
    }

    private void goHead(MeetingRemark remark) {
        MeetingField field = remark.rule().equals("MT-09") ? remark.sentence().contains("受委托") ? MeetingField.ENTRUSTED : MeetingField.CHAIR
                : java.util.Arrays.stream(MeetingField.values()).filter(one -> !TextsPane.LONG.contains(one) && remark.sentence().contains(one.label())).findFirst().orElse(null);
        if (field == null) {
            head.enter();
        } else {
            head.enter(field);
        }
    }

    private void enterAttendance() {
        attendance.enter();
    }

    private void takeOver() {
        takeOver.open(surroundings.window().get());
    }

    private void complete() {
        if (model.phaseProperty().get() == Phase.RECORD && head.valid()) {
            model.complete();
        }
    }

    private void print() {
        withFile(papers.pages()::print);
    }

    private void withFile(Consumer<MeetingFile> use) {
        model.file().ifPresent(use);
    }

    private void back() {
        surroundings.back().run();
    }

    /** Tab must never lead to a field out of sight. */
    private void intoSight(Node focused) {
        if (focused == null || left.getContent() == null || !inside(focused)) {
            return;
        }
        Platform.runLater(() -> {
            if (focused.getScene() == null) {
                return;
            }
            double content = left.getContent().getBoundsInLocal().getHeight();
            double view = left.getViewportBounds().getHeight();
            javafx.geometry.Bounds at = left.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
            double top = left.getVvalue() * (content - view);
            double air = focused instanceof TextInputControl ? 40 : 20;
            if (content > view && at.getMinY() - air < top) {
                left.setVvalue(Math.max(0, (at.getMinY() - air) / (content - view)));
            } else if (content > view && at.getMaxY() + air > top + view) {
                left.setVvalue(Math.min(1, (Math.min(at.getMaxY() + air, at.getMinY() + view - air) - view) / (content - view)));
            }
        });
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == left.getContent()) {
                return true;
            }
        }
        return false;
    }

    /** The record as the keeper of its files sees it: kept as a draft before the first file comes. */
    private final class Host implements AttachmentHost {
        @Override
        public long id() {
            return model.saving().id();
        }

        @Override
        public String name() {
            return model.file().map(file -> file.meeting().name()).orElse("");
        }

        @Override
        public void keep(Runnable then) {
            model.keepFor(then);
        }
    }

    // ---- as the window sees it

    @Override
    public String title() {
        return "记一次会议";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public List<? extends Node> acts() {
        return acts;
    }

    @Override
    public void refresh() {
        if (model.phaseProperty().get() == Phase.NOTHING) {
            model.start(MeetingStart.BLANK);
        } else {
            model.refresh();
            papers.attachments().reload();
        }
    }

    @Override
    public void show(Object target) {
        if (target instanceof MeetingStart start) {
            model.start(start);
        } else if (target instanceof Long id) {
            model.open(id);
        } else {
            refresh();
        }
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }
}
