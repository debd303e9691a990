package dangwu.front.desktop.firstrun;

import dangwu.kit.text.Texts;
import dangwu.kit.ui.Tasks;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first-run wizard: page 1 names the unit, page 2 builds its organizations, page 3 reads the members in. Each page writes its own part. */
public final class FirstRunViewModel {

    /** Page 1. */
    public static final int UNIT = 1;
    /** Page 2. */
    public static final int ORGANIZATIONS = 2;
    /** Page 3. */
    public static final int MEMBERS = 3;
    /** The kinds a unit may be. */
    public static final List<OrganizationKind> UNIT_KINDS =
            List.of(OrganizationKind.COMMITTEE, OrganizationKind.GENERAL_BRANCH, OrganizationKind.BRANCH);

    private final Tasks tasks;
    private final UnitFounding founding;
    private final IntSupplier countMembers;
    private final IntConsumer remember;
    private final Runnable done;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<OrganizationKind> kind = new SimpleObjectProperty<>(this, "kind", OrganizationKind.COMMITTEE);
    private final StringProperty list = new SimpleStringProperty(this, "list", "");
    private final ObservableList<BranchLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<OrganizationTree> tree = new ReadOnlyObjectWrapper<>(this, "tree", OrganizationTree.EMPTY);
    private final ReadOnlyIntegerWrapper members = new ReadOnlyIntegerWrapper(this, "members", 0);
    private final Map<String, OrganizationKind> chosen = new HashMap<>();

    private record Found(OrganizationTree tree, int members) {}

    /**
     * @param countMembers counts today's members; called in the background
     * @param remember     keeps the page at which the wizard stands; 0 once it is done with
     * @param done         leads into the program
     */
    public FirstRunViewModel(Tasks tasks, UnitFounding founding, IntSupplier countMembers, IntConsumer remember, Runnable done) {
        this.tasks = tasks;
        this.founding = founding;
        this.countMembers = countMembers;
        this.remember = remember;
        this.done = done;
        list.addListener((property, before, now) -> readList());
    }

    /** Begins, or goes on at the page where the wizard was left; without a unit that is always the first. */
    public void start(int leftAt) {
        reload(() -> go(tree.get().unit().isEmpty() ? UNIT : Math.max(UNIT, Math.min(MEMBERS, leftAt))));
    }

    /** Reads anew what there is, after an import. */
    public void reload() {
        reload(this::readList);
    }

    /** Writes this page's part, if there is any, and goes on. */
    public void next() {
        problem.set("");
        switch (page.get()) {
            case UNIT -> nameUnit();
            case ORGANIZATIONS -> plant();
            default -> finish();
        }
    }

    /** Goes back a page; what was written stays. */
    public void back() {
        problem.set("");
        go(Math.max(UNIT, page.get() - 1));
    }

    /** Leaves the rest for later; the unit must have a name by then. */
    public void finish() {
        remember.accept(0);
        done.run();
    }

    /** Takes {@code kind} for the line instead of the one guessed. */
    public void choose(BranchLine line, OrganizationKind newKind) {
        chosen.put(line.name(), newKind);
        readList();
    }

    private void nameUnit() {
        String clean = Texts.clean(name.get());
        if (clean == null) {
            problem.set("请填写单位党组织的名称，如“市体育局机关党委”。");
            return;
        }
        write("正在建立单位", () -> founding.name(clean, kind.get()), ORGANIZATIONS);
    }

    private void plant() {
        Optional<BranchLine> bad = lines.stream().filter(line -> !line.problem().isEmpty()).findFirst();
        if (bad.isPresent()) {
            problem.set("“" + bad.get().name() + "”：" + bad.get().problem() + "，请改好后再继续。");
        } else if (lines.isEmpty()) {
            go(MEMBERS);
        } else {
            List<BranchLine> kept = List.copyOf(lines);
            write("正在建立党组织", () -> founding.plant(kept), MEMBERS);
        }
    }

    private void write(String title, Runnable work, int nextPage) {
        tasks.perform(title, progress -> work.run()).onSuccess(nothing -> reload(() -> {
            list.set("");
            go(nextPage);
        })).onError(refused -> problem.set(sentence(refused))).start();
    }

    private static String sentence(Throwable refused) {
        return refused.getMessage() == null ? "没有写成，请再试一次。" : refused.getMessage();
    }

    private void reload(Runnable then) {
        tasks.run("正在读取", progress -> new Found(founding.tree(), countMembers.getAsInt())).onSuccess(found -> {
            tree.set(found.tree());
            members.set(found.members());
            found.tree().unit().ifPresent(unit -> {
                name.set(unit.name());
                kind.set(unit.kind());
            });
            then.run();
        }).start();
    }

    private void readList() {
        OrganizationTree there = tree.get();
        Set<String> known = there.all().stream().map(Organization::name).collect(Collectors.toSet());
        lines.setAll(BranchList.read(list.get(), there.unit().map(Organization::kind).orElse(kind.get()), known, chosen));
    }

    private void go(int newPage) {
        page.set(newPage);
        remember.accept(newPage);
    }

    /** The page in front, from 1; 0 before {@link #start}. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The unit's name. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The unit's kind. */
    public ObjectProperty<OrganizationKind> kindProperty() {
        return kind;
    }

    /** The list of organizations as typed. */
    public StringProperty listProperty() {
        return list;
    }

    /** The list as understood. */
    public ObservableList<BranchLine> lines() {
        return lines;
    }

    /** What keeps the clerk from going on; empty when nothing does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The organizations written so far. */
    public ReadOnlyObjectProperty<OrganizationTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /** Members written so far. */
    public ReadOnlyIntegerProperty membersProperty() {
        return members.getReadOnlyProperty();
    }
}
