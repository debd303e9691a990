package dangwu.records.meeting.screen.study;

import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.attachment.screen.Shelf;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.Shortcuts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.study.HoursOfMembers;
import dangwu.records.meeting.study.StudyArchive.Heading;
import dangwu.records.meeting.study.StudyHours;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.meeting.study.StudyYears;
import dangwu.records.member.Roster;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** The screen 理论学习: the year of a 理论学习中心组 in seven parts, and 学时 of the whole unit. */
public final class StudyView implements Screen {

    /** Opens the part about 学时. */
    public static final String HOURS = "hours";

    private final StudyViewModel model;
    private final HoursViewModel hours;
    private final Around around;
    private final TabPane tabs = new TabPane();
    private final Map<String, StudyPartPane> parts = new LinkedHashMap<>();
    private final MenuButton bodies = Buttons.menu("");
    private final Label year = new Label();
    private final Button primary = Buttons.primary("", this::act);
    private boolean returning;

    /** What it reads and writes. */
    public record Records(StudyYears years, StudyRepository studies, StudyService studyService, PlanService plans, MakeUpService makeUps, StudyHours hours,
            HoursOfMembers hoursOfMembers) {}

    /**
     * What it finds around it.
     *
     * @param opener      leads to the record of a session
     * @param roster      today's roster; not on the window's thread
     * @param ledgers     id of the place where ledgers are printed
     * @param attachments what shows the files of records
     */
    public record Around(Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock, ChineseNames names, Theme theme, Supplier<Window> owner,
            TableMemory memory, Navigator navigator, MeetingOpener opener, Supplier<Roster> roster, String ledgers, AttachmentsViewModel.Tools attachments) {}

    public StudyView(Records records, Around around) {
        this.around = around;
        model = new StudyViewModel(new StudyViewModel.Records(records.years(), records.plans(), records.studies(), records.studyService(), records.makeUps()),
                new StudyViewModel.Tools(around.tasks(), around.notices(), around.failures(), around.clock()), around.opener());
        hours = new HoursViewModel(model, records.hoursOfMembers(), records.hours(), around.tasks(), around.names());
        fill(new StudyDialog(model, new StudyDialog.Surroundings(around.owner(), around.theme(), around.prompts(), around.tasks(),
                () -> StudyPerson.of(around.roster().get(), around.names()))));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> changed(before, now));
        model.yearProperty().addListener((property, before, now) -> year.setText(now + "年"));
        year.setText(model.yearProperty().get() + "年");
        year.setMinWidth(Label.USE_PREF_SIZE);
        model.bodies().addListener((InvalidationListener) changed -> offerBodies());
        model.pictureProperty().addListener((property, before, now) -> follow());
        model.loadedProperty().addListener((property, before, now) -> follow());
        Shortcuts.on(tabs).bind(StandardKeys.NEW, this::act).bind(StandardKeys.REFRESH, this::refresh).bind(StudyKeys.EARLIER, () -> turn(-1))
                .bind(StudyKeys.LATER, () -> turn(1));
        offerBodies();
        follow();
    }

    private void fill(StudyDialog windows) {
        TableMemory memory = around.memory();
        part("学习计划", new PlanPane(model, windows, memory, () -> print("L40")));
        part("集体学习", new SessionsPane(model, files(sessionShelves()), memory));
        part("考勤与补学", new AttendancePane(model, windows, memory));
        part("自学与成果", new WorksPane(new WorksViewModel(model, around.names()), model, windows,
                files(List.of(Shelf.of(StudyService.SUBJECT, "附件"))), memory));
        part("学习通报", new BulletinPane(new BulletinViewModel(model, around.prompts()), model, () -> print("L44")));
        part("学习考核", new AppraisalPane(new AppraisalViewModel(model)));
        part("学习档案", new ArchivePane(model, windows, files(List.of(Shelf.of(StudyYears.SYSTEM_PAPERS, "学习制度文件"))), memory, this::lead));
        part("学时", new HoursPane(hours, model, windows, memory, id -> model.find(id, windows::edit)));
    }

    private static List<Shelf> sessionShelves() {
        List<Shelf> shelves = new ArrayList<>();
        MeetingPaper.SESSION.forEach(paper -> shelves.add(new Shelf(paper.ownerKind(), paper.label(), paper == MeetingPaper.PHOTO)));
        shelves.add(Shelf.of(MeetingPaper.OTHER.ownerKind(), MeetingPaper.OTHER.label()));
        return shelves;
    }

    private AttachmentsViewModel files(List<Shelf> shelves) {
        return new AttachmentsViewModel(around.attachments(), shelves);
    }

    private void part(String name, StudyPartPane pane) {
        parts.put(name, pane);
        tabs.getTabs().add(new Tab(name, pane));
    }

    private StudyPartPane front() {
        return parts.get(tabs.getSelectionModel().getSelectedItem().getText());
    }

    /** Without a group only 学时 has anything to tell. */
    private void follow() {
        boolean none = model.loadedProperty().get() && model.picture() == null;
        for (Tab tab : tabs.getTabs()) {
            StudyPartPane pane = parts.get(tab.getText());
            Node wanted = none && !(pane instanceof HoursPane) ? missing(tab) : pane;
            if (tab.getContent() != wanted) {
                tab.setContent(wanted);
            }
        }
        offerAct();
    }

    private Node missing(Tab tab) {
        return tab.getContent() instanceof StackPane shown ? shown
                : new StackPane(new EmptyState("这一年没有党组或党委", "理论学习中心组设在党组、党委。请先在“组织”中建立，并登记班子成员。",
                        Buttons.plain("去“组织”", () -> around.navigator().open("organizations"))));
    }

    private void changed(Tab before, Tab now) {
        if (!returning && before != null && !parts.get(before.getText()).mayLeave()) {
            returning = true;
            tabs.getSelectionModel().select(before);
            returning = false;
            return;
        }
        hours.look(parts.get(now.getText()) instanceof HoursPane);
        offerAct();
    }

    private void offerAct() {
        String name = tabs.getSelectionModel().getSelectedItem() == null || model.picture() == null && !(front() instanceof HoursPane) ? "" : front().actName();
        primary.setText(name.isEmpty() || name.contains("Ctrl") ? name : name + " " + StandardKeys.NEW.hint());
        Shown.set(primary, !name.isEmpty());
    }

    private void act() {
        if (primary.isVisible()) {
            front().act();
        }
    }

    private void turn(int years) {
        if (front().mayLeave()) {
            model.turn(years);
        }
    }

    private void offerBodies() {
        bodies.getItems().setAll(Buttons.menu("", model.bodies().stream().map(body -> MenuAct.of(body.displayName(), () -> {
            if (front().mayLeave()) {
                model.pick(body);
            }
        })).toArray(MenuAct[]::new)).getItems());
        bodies.setText("中心组");
        Shown.set(bodies, model.bodies().size() > 1);
    }

    private void lead(Heading heading) {
        String name = switch (heading) {
            case PLAN -> "学习计划";
            case SESSIONS -> "集体学习";
            case BULLETINS -> "学习通报";
            case APPRAISAL -> "学习考核";
            case SYSTEM, REPORT -> "学习档案";
            case SELF_STUDY, RESEARCH, ARTICLES -> "自学与成果";
        };
        choose(name);
    }

    private void choose(String name) {
        tabs.getTabs().stream().filter(tab -> tab.getText().equals(name)).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    private void print(String ledger) {
        around.navigator().open(around.ledgers(), ledger);
    }

    @Override
    public String title() {
        return "理论学习";
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return model.scopeProperty();
    }

    @Override
    public Node view() {
        return tabs;
    }

    @Override
    public List<? extends Node> acts() {
        Button earlier = Buttons.plain("‹", () -> turn(-1));
        Button later = Buttons.plain("›", () -> turn(1));
        earlier.setAccessibleText("上一年");
        later.setAccessibleText("下一年");
        return List.of(bodies, earlier, year, later, primary);
    }

    @Override
    public void refresh() {
        model.load();
        hours.load();
    }

    /** {@link #HOURS} opens that part. */
    @Override
    public void show(Object target) {
        if (HOURS.equals(target)) {
            choose("学时");
        }
        refresh();
    }

    @Override
    public boolean mayLeave() {
        return front().mayLeave();
    }
}
