package dangwu.records.meeting.screen.record;

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
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel.Phase;
import dangwu.records.meeting.screen.record.state.PhrasesViewModel;
import dangwu.records.meeting.screen.record.state.RecordPapersViewModel;
import dangwu.records.meeting.screen.record.state.TakeOverViewModel;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** 记一次会议: at the left what is recorded, in the order it is typed; at the right what is off in it, its files, its pages. */
public final class MeetingRecordView implements Screen {

    private static final int PULSES = 3;

    private final MeetingRecordViewModel model;
    private final Papers papers;
    private final Surroundings surroundings;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper(this, "subtitle", "");
    private final StackPane root = new StackPane() {
        /** The window gives the keyboard to the screen as a whole: it goes where the next thing is typed. */
        @Override
        public void requestFocus() {
            enter();
        }
    };
    private final SidesPane sides;
    private final ColumnPane left;
    private final HeadPane head;
    private final AttendancePane attendance;
    private final AgendaPane agenda;
    private final RemarkGuide guide;
    private final TakeOverDialog takeOver;
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
        KnownPeopleViewModel people = new KnownPeopleViewModel(model);
        head = new HeadPane(model.head(), surroundings.names(), surroundings.clock(), people::all, this::enterAttendance, this::back);
        attendance = new AttendancePane(model.attendance(), model.head(), surroundings.names(), surroundings.clock(), people);
        agenda = new AgendaPane(model.agenda(), model.head(), model.parts(), model.proposalProperty(), people::all, phrasePane, surroundings.clock(), this::takeOver);
        StepsPane steps = new StepsPane(model.parts(), model.head(), phrasePane);
        FollowUpsPane followUps = new FollowUpsPane(model.parts(), model.head(), people::all, surroundings.clock());
        left = new ColumnPane(new RecordNoticesPane(model), head, attendance, agenda, steps,
                new ContributionsPane(model.parts(), model.head(), model.attendance(), people::all, phrasePane), new TextsPane(model.head(), phrasePane), followUps);
        AttachmentsPane files = AttachmentsPane.compact(papers.attachments());
        guide = new RemarkGuide(new RemarkGuide.Parts(head, attendance, agenda, steps, followUps, files::enter));
        sides = new SidesPane(left, new RefusalPane(model.refusalProperty()), aside(files), surroundings.theme().scale());
        root.getStyleClass().addAll("dw-work", "dwm-work");
        root.getStylesheets().add(MeetingRecordView.class.getResource("/dangwu/records/meeting/screen/record/record.css").toExternalForm());
        acts = List.of(Buttons.plain("签到表", () -> withFile(papers.pages()::printSignIn)), Buttons.plain("打印", StandardKeys.PRINT, this::print), more(), complete);
        bindKeys();
        follow();
    }

    private VBox aside(AttachmentsPane files) {
        Card filesCard = new Card("附件", files);
        filesCard.getStyleClass().add("dwm-files");
        PagesPane pages = PagesPane.narrow(papers.pages().pages());
        pages.getStyleClass().add("dwm-pages");
        return new VBox(new RemarksPane(model, guide::go), filesCard, new Card("打印预览", pages).aside(Buttons.link("放大", this::print)));
    }

    private MenuButton more() {
        return Buttons.menu("更多", MenuAct.of("会议记录另存为 Word…", () -> withFile(file -> papers.pages().saveMinutes(file, Format.DOCX))),
                MenuAct.of("会议记录另存为 PDF…", () -> withFile(file -> papers.pages().saveMinutes(file, Format.PDF))),
                MenuAct.of("签到表另存为 Word…", () -> withFile(file -> papers.pages().saveSignIn(file, Format.DOCX))), MenuAct.line(),
                MenuAct.of("从上次带入…", RecordKeys.TAKE_OVER.hint(), this::takeOver), MenuAct.of("再记一次会议", () -> model.start(MeetingStart.BLANK)), MenuAct.line(),
                MenuAct.of("删除这条记录", () -> model.remove(this::back)));
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
        model.remarks().addListener((InvalidationListener) changed -> guide.say(model.remarks()));
        model.onRefused(remark -> {
            sides.showRefusal();
            guide.go(remark);
        });
        InvalidationListener words = changed -> describe();
        model.saving().stateProperty().addListener(words);
        model.saving().baseProperty().addListener(words);
        model.head().organizationProperty().addListener(words);
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((focus, from, to) -> agenda.hold(to));
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
        papers.attachments().show(new RecordHost(model));
        papers.phrases().prepare();
        left.top();
        describe();
        model.file().ifPresent(papers.pages()::preview);
        arriving = true;
        Platform.runLater(this::arrive);
    }

    /** A new record begins with its kind where nothing is known, else with who was absent; one that was opened stays as it is. */
    private void arrive() {
        if (arriving && root.getScene() != null) {
            arriving = false;
            enter();
            stay(root.getScene());
        }
    }

    /** The first layout after the screen has changed gives the keyboard to the first field of the window, which is the search: it comes back. */
    private void stay(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (++pulses == PULSES) {
                    scene.removePostLayoutPulseListener(this);
                }
                Node at = scene.getFocusOwner();
                while (at != null && at != root) {
                    at = at.getParent();
                }
                if (at == null && root.getScene() == scene) {
                    enter();
                }
            }
        });
    }

    private void enter() {
        if (model.phaseProperty().get() == Phase.RECORD) {
            if (model.saving().id() == 0) {
                head.enter();
            } else {
                attendance.enter();
            }
        }
    }

    private void describe() {
        String holder = model.head().organizationProperty().get() == null ? "" : model.head().organizationProperty().get().displayName();
        String state = model.saving().stateProperty().get();
        subtitle.set(state.isEmpty() ? holder : holder + " · " + state);
        complete.setText((model.saving().complete() ? "保存修改 " : "完成 ") + StandardKeys.SUBMIT.hint());
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
