package dangwu.front.desktop.ledgers;

import dangwu.front.desktop.files.FileOpener;
import dangwu.front.desktop.files.OfficeProgress;
import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerCatalogue;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import dangwu.kit.print.PagesViewModel;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which ledger is wanted, of what, for what period or as of when, and in which formats; the preview follows every choice. */
public final class LedgersViewModel {

    private final Tasks tasks;
    private final Prompts prompts;
    private final Notices notices;
    private final LedgerCatalogue catalogue;
    private final LedgerFiles files;
    private final Supplier<OrganizationTree> tree;
    private final FileOpener opener;
    private final PagesViewModel preview;
    private final PaperPdf pdf;
    private final PrintDesk desk;
    private final ObservableList<Scope> scopes = FXCollections.observableArrayList(Scope.WHOLE_UNIT);
    private final ObjectProperty<Ledger> ledger = new SimpleObjectProperty<>(this, "ledger");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.WHOLE_UNIT);
    private final PeriodViewModel period;
    private final ReadOnlyBooleanWrapper periodic = new ReadOnlyBooleanWrapper(this, "periodic");
    private final BooleanProperty masked = new SimpleBooleanProperty(this, "masked");
    private final BooleanProperty byStrokes = new SimpleBooleanProperty(this, "byStrokes");
    private final Set<Format> formats = EnumSet.of(Format.XLSX);
    private final ReadOnlyObjectWrapper<LedgerFiles.Written> written = new ReadOnlyObjectWrapper<>(this, "written");

    /**
     * The tools it works with.
     *
     * @param tree the organizations of today; called in the background
     */
    public record Tools(Tasks tasks, Prompts prompts, Notices notices, Supplier<OrganizationTree> tree, FileOpener opener, Clock clock) {}

    /**
     * How pages are made and printed.
     *
     * @param desk where what is printed is looked at before
     */
    public record Paging(PaperPdf pdf, PrintDesk desk) {}

    public LedgersViewModel(Tools tools, LedgerCatalogue catalogue, LedgerFiles files, Paging printing, ChoicesViewModel choices) {
        tasks = tools.tasks();
        prompts = tools.prompts();
        notices = tools.notices();
        tree = tools.tree();
        opener = tools.opener();
        this.catalogue = catalogue;
        this.files = files;
        this.pdf = printing.pdf();
        this.desk = printing.desk();
        this.preview = new PagesViewModel(tasks);
        period = new PeriodViewModel(LocalDate.now(tools.clock()));
        masked.set(choices.now().maskOnExport());
        ledger.addListener((property, before, now) -> periodic.set(now != null && now.periodic()));
        List.of(ledger, scope, period.changesProperty(), masked, byStrokes).forEach(choice -> choice.addListener(changed -> lookAnew()));
    }

    /** All ledgers, in the order of the directory. */
    public List<Ledger> ledgers() {
        return catalogue.all();
    }

    /** Reads the organizations anew, and the ledger that is shown. */
    public void refresh() {
        if (ledger.get() == null) {
            ledger.set(catalogue.all().get(0));
        }
        tasks.run("正在读取党组织", progress -> scopes(tree.get())).onSuccess(read -> {
            Scope before = scope.get();
            scopes.setAll(read);
            scope.set(read.stream().filter(one -> Objects.equals(one.organizationId(), before.organizationId())).findFirst()
                    .orElse(Scope.WHOLE_UNIT));
            lookAnew();
        }).start();
    }

    /** Chooses the ledger of that id or name; unknown ones are passed over. */
    public void choose(String idOrName) {
        catalogue.find(idOrName).ifPresent(ledger::set);
    }

    /** Chooses or leaves out a format. */
    public void choose(Format format, boolean chosen) {
        if (chosen) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
    }

    /** Whether the format is chosen. */
    public boolean chosen(Format format) {
        return formats.contains(format);
    }

    /** Asks for a folder and writes the ledger chosen into it. */
    public void export() {
        Optional.ofNullable(ledger.get()).ifPresent(one -> export(List.of(one), one.name()));
    }

    /** Asks for a folder and writes all ledgers into it. */
    public void exportAll() {
        export(catalogue.all(), "全部台账");
    }

    /** Shows the ledger chosen as it will be printed, to print it. */
    public void print() {
        Ledger one = ledger.get();
        if (one == null || !asks(one.periodic())) {
            return;
        }
        LedgerRequest request = request(one.periodic());
        desk.preview(one.name() + (scope.get().organizationId() == null ? "" : "-" + scope.get().name()), pdf.of(() -> one.paper(request)));
    }

    /** Opens a file or folder outside. */
    public void open(Path path) {
        tasks.perform("正在打开", progress -> opener.open(path)).start();
    }

    private void export(List<Ledger> wanted, String name) {
        if (formats.isEmpty()) {
            prompts.info("没有选择格式", "请先选择要导出的格式：Excel、Word 或 PDF。");
            return;
        }
        boolean ofPeriods = wanted.stream().anyMatch(Ledger::periodic);
        if (!asks(ofPeriods)) {
            return;
        }
        Optional<Path> folder = prompts.folder("选择存放台账的文件夹", "ledgers");
        folder.ifPresent(into -> {
            LedgerRequest request = request(ofPeriods);
            String part = scope.get().organizationId() == null ? null : scope.get().name();
            Set<Format> chosen = EnumSet.copyOf(formats);
            tasks.run("正在导出" + name, progress -> files.write(wanted, request, part, into, chosen, new OfficeProgress(progress)))
                    .onSuccess(this::done).start();
        });
    }

    private void done(LedgerFiles.Written result) {
        written.set(result);
        if (!result.troubles().isEmpty()) {
            prompts.info("有文件没有写成", String.join("\n", result.troubles()));
        }
        if (result.files().size() == 1) {
            notices.offering("已导出“" + result.files().get(0).getFileName() + "”", "打开", () -> open(result.files().get(0)));
        } else if (!result.files().isEmpty()) {
            notices.offering("已导出 " + result.files().size() + " 个文件", "打开文件夹", () -> open(result.files().get(0).getParent()));
        }
    }

    private void lookAnew() {
        Ledger shown = ledger.get();
        if (shown == null || !period.known(shown.periodic())) {
            preview.clear();
            return;
        }
        String contradiction = period.contradiction(shown.periodic());
        if (contradiction != null) {
            preview.show(progress -> {
                throw new IllegalArgumentException(contradiction);
            });
        } else {
            LedgerRequest request = request(shown.periodic());
            preview.show(pdf.of(() -> shown.paper(request)));
        }
    }

    /** Whether something can be asked for; says why not where the clerk may not see it. */
    private boolean asks(boolean ofPeriods) {
        String contradiction = period.contradiction(ofPeriods);
        if (contradiction != null) {
            prompts.info("期间有误", contradiction);
        }
        return contradiction == null && period.known(ofPeriods);
    }

    private LedgerRequest request(boolean ofPeriod) {
        Set<LedgerOption> options = EnumSet.noneOf(LedgerOption.class);
        if (masked.get()) {
            options.add(LedgerOption.MASKED);
        }
        if (byStrokes.get()) {
            options.add(LedgerOption.BY_STROKES);
        }
        return period.request(ofPeriod, scope.get() == null ? null : scope.get().organizationId(), options);
    }

    private static List<Scope> scopes(OrganizationTree tree) {
        List<Scope> found = new ArrayList<>();
        found.add(Scope.WHOLE_UNIT);
        Optional<Long> unit = tree.unit().map(Organization::id);
        for (Organization organization : tree.all()) {
            boolean holder = organization.kind().grassRoots() || organization.kind() == OrganizationKind.LEADING_GROUP;
            boolean wanted = holder && !unit.equals(Optional.of(organization.id()));
            if (wanted) {
                found.add(new Scope(organization.id(), organization.displayName(), depth(tree, organization)));
            }
        }
        return found;
    }

    private static int depth(OrganizationTree tree, Organization organization) {
        int depth = 0;
        Optional<Organization> above = tree.parent(organization.id());
        while (above.isPresent()) {
            depth++;
            above = tree.parent(above.get().id());
        }
        return depth;
    }

    /** The ledger chosen; null before the first refresh. */
    public ObjectProperty<Ledger> ledgerProperty() {
        return ledger;
    }

    /** The parts of the unit to choose from. */
    public ObservableList<Scope> scopes() {
        return scopes;
    }

    /** Of what part it is wanted. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** From when to when, or as of which day. */
    public PeriodViewModel period() {
        return period;
    }

    /** Whether the ledger chosen tells of a period. */
    public ReadOnlyBooleanProperty periodicProperty() {
        return periodic.getReadOnlyProperty();
    }

    /** Whether ID numbers, phones and addresses are masked. */
    public BooleanProperty maskedProperty() {
        return masked;
    }

    /** Whether members stand by strokes alone. */
    public BooleanProperty byStrokesProperty() {
        return byStrokes;
    }

    /** What was written last; null before. */
    public ReadOnlyObjectProperty<LedgerFiles.Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The pages of the ledger chosen. */
    public PagesViewModel preview() {
        return preview;
    }
}
