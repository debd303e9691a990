package dangwu.records;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.PhotoShrinker;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.ledger.ShownPapers;
import dangwu.kit.safe.KeyFile;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.BackgroundTasks;
import dangwu.kit.ui.BusyViewModel;
import dangwu.kit.ui.Dialogs;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.FailureWords;
import dangwu.kit.ui.FolderMemory;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Screen;
import dangwu.kit.ui.ShownFailures;
import dangwu.kit.ui.SideBar;
import dangwu.kit.ui.StatusBar;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Toasts;
import dangwu.kit.ui.ToolkitWords;
import dangwu.kit.ui.TopBar;
import dangwu.kit.ui.TreeMemory;
import dangwu.front.sample.SampleUnit;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.XlsxWriter;
import dangwu.records.member.screen.EndMembershipDialog;
import dangwu.records.member.screen.LeavingRemark;
import dangwu.records.member.screen.MemberActsViewModel;
import dangwu.records.member.screen.MemberDetailsReader;
import dangwu.records.member.screen.MemberDialog;
import dangwu.records.member.screen.MemberDraftService;
import dangwu.records.member.screen.MemberListings;
import dangwu.records.member.screen.MemberPhotos;
import dangwu.records.member.screen.MembersView;
import dangwu.records.member.screen.MembersViewModel;
import dangwu.records.member.MembersOfOrganizations;
import dangwu.records.member.screen.OwnColumnsDialog;
import dangwu.records.member.screen.PlaceDialog;
import dangwu.records.member.screen.SuspensionDialog;
import dangwu.records.org.CommitteeTermDialog;
import dangwu.records.org.OrganizationDialog;
import dangwu.records.org.OrganizationsView;
import dangwu.records.org.OrganizationsViewModel;
import dangwu.records.org.PostDialog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens the screens of this floor on an invented unit, to look at. Arguments: members or organizations, "empty", "dark", a scale. */
public final class RecordsGallery {

    private RecordsGallery() {}

    public static void main(String[] args) {
        ToolkitWords.install();
        Application.launch(GalleryWindow.class, args);
    }

    /** Not the main class, because Java refuses to start one that is an Application from the class path. */
    public static final class GalleryWindow extends Application {

        private final BorderPane work = new BorderPane();
        private final ChineseNames names = new ChineseNames();
        private final Clock clock = Clock.systemDefaultZone();
        private final NoticesViewModel notices = new NoticesViewModel();
        private final BusyViewModel busy = new BusyViewModel();
        private RecordsFixture records;
        private Theme theme;
        private Prompts prompts;
        private Failures failures;
        private Tasks tasks;
        private Stage stage;
        private Screen current;

        @Override
        public void start(Stage first) throws Exception {
            stage = first;
            List<String> args = getParameters().getRaw();
            double scale = args.stream().filter(arg -> arg.matches("[\\d.]+")).mapToDouble(Double::parseDouble).findFirst().orElse(1);
            theme = new Theme(args.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT, scale);
            Supplier<Window> owner = () -> Window.getWindows().stream().filter(Window::isFocused).filter(Stage.class::isInstance).findFirst().orElse(stage);
            prompts = new Dialogs(owner, theme, FolderMemory.inMemory());
            failures = new ShownFailures(new FailureWords(), prompts, Platform::runLater);
            tasks = new BackgroundTasks(failures, busy);
            Path folder = Files.createTempDirectory("gallery");
            records = new RecordsFixture(folder);
            if (!args.contains("empty")) {
                new SampleUnit(records.database, records.organizations, records.organizationService, records.postService, records.memberService,
                        records.membershipService, (scope, asOf) -> { }).fill();
            }
            records.database.onChange(notice -> Platform.runLater(() -> current.refresh()));
            Screen members = members(folder, owner);
            SideBar side = new SideBar("市体育局机关党委");
            side.place("首页", () -> { });
            side.group("组织与党员");
            Screen organizations = organizations(owner);
            side.place("党员", () -> show(members));
            side.place("组织", () -> show(organizations));
            StatusBar status = new StatusBar(notices, busy);
            BorderPane right = new BorderPane(new Toasts(work, notices));
            right.setBottom(status);
            BorderPane root = new BorderPane(right);
            root.setLeft(side);
            Scene scene = new Scene(root, 1366, 768);
            theme.apply(scene);
            stage.setScene(scene);
            stage.setTitle("党务台账");
            stage.setMaximized(true);
            stage.show();
            show(args.contains("organizations") ? organizations : members);
        }

        private void show(Screen screen) {
            current = screen;
            TopBar top = new TopBar(screen.title(), screen.subtitle().get(), screen.acts().toArray(Node[]::new));
            screen.subtitle().addListener((property, before, now) -> top.setTitle(screen.title(), now));
            work.setTop(top);
            work.setCenter(screen.view());
            screen.refresh();
        }

        private Screen members(Path folder, Supplier<Window> owner) {
            AttachmentStore store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), records.database,
                    new AttachmentRepository(records.database));
            MemberPhotos photos = new MemberPhotos(store, new PhotoShrinker());
            MemberListings listings = new MemberListings(records.database, records.organizations, records.members, records.memberships, names);
            MemberDetailsReader reader = new MemberDetailsReader(records.database, records.memberships, new AuditRepository(records.database), photos, clock);
            MembersViewModel model = new MembersViewModel(listings, reader, new ShownPapers(() -> List.of(new XlsxWriter(), new DocxWriter(), new PdfWriter(FontFiles.ofThisMachine()))), tasks,
                    notices, failures, clock);
            MemberActsViewModel acts = new MemberActsViewModel(records.database, records.memberService, records.membershipService, records.ownColumns, tasks,
                    notices, prompts, failures);
            MemberDraftService drafts = new MemberDraftService(records.database, records.members, records.memberService, records.membershipService, photos);
            MembersView.Windows windows = new MembersView.Windows(
                    new MemberDialog(drafts, photos, names, theme, prompts, tasks, notices, failures, clock),
                    new EndMembershipDialog(acts, theme, prompts, clock, LeavingRemark.NONE), new SuspensionDialog(acts, theme, prompts, clock),
                    new PlaceDialog(acts, names, theme, prompts, clock), new OwnColumnsDialog(acts, theme, prompts));
            return new MembersView(model, acts, windows, new MembersView.Surroundings(owner, prompts, TableMemory.inMemory(), TreeMemory.inMemory(),
                    navigator(), () -> notices.done("导入"), List.of(MenuAct.of("党员花名册…", () -> notices.done("花名册"))), () -> notices.done("建立党组织")),
                    names, clock);
        }

        private Screen organizations(Supplier<Window> owner) {
            OrganizationsViewModel model = new OrganizationsViewModel(new OrganizationsViewModel.Records(records.organizations, records.organizationService,
                    records.posts, records.postService, new MembersOfOrganizations(records.memberships, names)), tasks, notices, prompts, failures, clock);
            return new OrganizationsView(model, new OrganizationsView.Windows(new OrganizationDialog(model, names, theme, prompts, clock),
                    new PostDialog(model, names, theme, prompts, clock), new CommitteeTermDialog(model, theme, prompts, clock)),
                    new OrganizationsView.Surroundings(owner, TableMemory.inMemory(), TreeMemory.inMemory(), () -> notices.done("导入")), clock);
        }

        private Navigator navigator() {
            return new Navigator() {
                @Override
                public void open(String placeId) {
                    notices.done(placeId);
                }

                @Override
                public void open(String placeId, Object target) {
                    notices.done(placeId + " " + target);
                }
            };
        }
    }
}
