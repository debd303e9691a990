package dangwu.records.org;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Action;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The state of the screen of organizations, and what can be done there. */
public final class OrganizationsViewModel {

    private final OrganizationRepository organizations;
    private final OrganizationService service;
    private final PostRepository posts;
    private final PostService postService;
    private final OrganizationMembers members;
    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final Failures failures;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<OrganizationPicture> picture = new ReadOnlyObjectWrapper<>(OrganizationPicture.EMPTY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>();
    private final BooleanProperty withDissolved = new SimpleBooleanProperty();
    private final ObjectProperty<Long> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper moveRefusal = new ReadOnlyStringWrapper("");
    private int reading;

    /** Where records of organizations and their posts are read and written. */
    public record Records(OrganizationRepository organizations, OrganizationService service, PostRepository posts, PostService postService,
            OrganizationMembers members) {}

    public OrganizationsViewModel(Records records, Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock) {
        organizations = records.organizations();
        service = records.service();
        posts = records.posts();
        postService = records.postService();
        members = records.members();
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
        this.failures = failures;
        this.clock = clock;
        asOf.addListener((property, before, now) -> load());
        withDissolved.addListener((property, before, now) -> load());
        selected.addListener((property, before, now) -> scope.set(selected().map(Organization::displayName).orElse("")));
    }

    /** Reads everything anew; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        LocalDate day = day();
        boolean all = withDissolved.get();
        tasks.run("正在读取党组织", progress -> {
            OrganizationTree tree = organizations.tree();
            return new OrganizationPicture(day, tree, all ? tree : tree.on(day), members.countsOn(day), posts.all(), posts.terms());
        }).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                show(read);
            }
        }).start();
    }

    /** The day shown: the one chosen, else today. */
    public LocalDate day() {
        return asOf.get() == null ? LocalDate.now(clock) : asOf.get();
    }

    /** The selected organization. */
    public Optional<Organization> selected() {
        return selected.get() == null ? Optional.empty() : picture.get().all().find(selected.get());
    }

    /** Kinds that may be founded under {@code parent}; null: at the top. */
    public List<OrganizationKind> childKinds(Organization parent) {
        return Arrays.stream(OrganizationKind.values()).filter(kind -> kind.mayStandUnder(parent == null ? null : parent.kind())).toList();
    }

    /** Why {@code moved} may not be dropped onto {@code target}; the sentence is shown while it hovers there. */
    public Optional<String> whyNotMove(Organization moved, Organization target) {
        Optional<String> why = OrganizationService.whyNotUnder(picture.get().all(), moved, target);
        boolean torn = moved.kind() == OrganizationKind.GROUP && !Long.valueOf(target.id()).equals(moved.parentId())
                && picture.get().count(moved.id()).total() > 0;
        if (why.isEmpty() && torn) {
            why = Optional.of("“" + moved.displayName() + "”编有党员，不能移到其他党支部；请先在那个支部建立党小组，再把党员调整过去。");
        }
        moveRefusal.set(why.orElse(""));
        return why;
    }

    /** Moves an organization under another, as the last there; 撤销 is offered. */
    public void move(Organization moved, Organization target) {
        List<Organization> siblings = picture.get().all().children(moved.parentId());
        int place = siblings.indexOf(moved);
        moveRefusal.set("");
        act("正在移动党组织", progress -> service.move(moved.id(), target.id(), Integer.MAX_VALUE),
                () -> notices.undoable("已把“" + moved.displayName() + "”移到“" + target.displayName() + "”之下",
                        () -> act("正在撤销移动", progress -> service.move(moved.id(), moved.parentId(), place), () -> notices.done("已移回原处"))));
    }

    /** Moves an organization up or down among its siblings; does nothing at the end. */
    public void shift(Organization moved, int steps) {
        List<Organization> siblings = picture.get().shown().children(moved.parentId());
        int place = siblings.indexOf(moved) + steps;
        if (place >= 0 && place < siblings.size()) {
            List<Organization> everyone = picture.get().all().children(moved.parentId());
            int target = everyone.indexOf(siblings.get(place));
            act("正在调整次序", progress -> service.move(moved.id(), moved.parentId(), target), () -> notices.status("已保存"));
        }
    }

    /** Keeps an organization: a new one when its id is 0. */
    public void save(Organization organization, SaveOutcome outcome) {
        tasks.run("正在保存党组织", progress -> {
            if (organization.id() == 0) {
                return service.add(organization);
            }
            service.update(organization);
            return organization;
        }).onSuccess(kept -> {
            outcome.done().run();
            notices.status("已保存");
            selected.set(kept.id());
            load();
        }).onError(problem -> refused("正在保存党组织", problem, outcome)).start();
    }

    /** Dissolves an organization; 撤销 is offered. */
    public void dissolve(Organization organization, LocalDate lastDay, SaveOutcome outcome) {
        run("正在撤销党组织", () -> service.dissolve(organization.id(), lastDay), outcome,
                () -> notices.undoable("“" + organization.displayName() + "”已于 " + lastDay + " 撤销", () -> restore(organization)));
    }

    /** Takes the dissolution back. */
    public void restore(Organization organization) {
        act("正在恢复党组织", progress -> service.update(organization.withDissolvedOn(null)), () -> notices.done("“" + organization.displayName() + "”已恢复"));
    }

    /** Deletes an organization entered by mistake, after asking by name; 撤销 is offered. */
    public void remove(Organization organization) {
        String name = organization.displayName();
        if (prompts.confirm(Confirmation.destructive("删除党组织", "删除只用于误录。曾经有过党员、任职或下级组织的，请用“撤销”，记录会保留。", "删除“" + name + "”"))) {
            act("正在删除党组织", progress -> service.remove(organization.id()), () -> notices.undoable("已删除“" + name + "”",
                    () -> act("正在撤销删除", progress -> service.add(organization.withId(0)), () -> notices.done("“" + name + "”已恢复"))));
        }
    }

    /** Reads who may be given a post, then hands them on. */
    public void readPeople(Consumer<List<OrganizationMembers.Person>> use) {
        LocalDate today = LocalDate.now(clock);
        tasks.run("正在读取党员名单", progress -> members.peopleOn(today)).onSuccess(use).start();
    }

    /** Keeps a post: a new one when its id is 0. */
    public void save(Post post, SaveOutcome outcome) {
        run("正在保存任职", () -> postService.save(post), outcome, () -> notices.status("已保存"));
    }

    /** Ends a post by its last day; 撤销 is offered. */
    public void endPost(Post post, LocalDate lastDay, SaveOutcome outcome) {
        run("正在登记免职", () -> postService.save(post.withToOn(lastDay)), outcome,
                () -> notices.undoable(post.personName() + "任" + post.title().label() + "至 " + lastDay + " 止",
                        () -> act("正在撤销免职", progress -> postService.save(post), () -> notices.done("已恢复任职"))));
    }

    /** Deletes a post entered by mistake, after asking by name; 撤销 is offered. */
    public void remove(Post post) {
        String words = post.personName() + "任" + post.title().label() + "的记录";
        if (prompts.confirm(Confirmation.destructive("删除任职记录", "删除只用于误录。任过又离任的，请登记免职日期，记录会保留。", "删除" + words))) {
            act("正在删除任职", progress -> postService.remove(post.id()), () -> notices.undoable("已删除" + words,
                    () -> act("正在撤销删除", progress -> postService.save(post.withId(0)), () -> notices.done("已恢复" + words))));
        }
    }

    /** Keeps a committee term: a new one when its id is 0. */
    public void save(CommitteeTerm term, SaveOutcome outcome) {
        run("正在保存届次", () -> postService.save(term), outcome, () -> notices.status("已保存"));
    }

    /** Deletes a term entered by mistake, after asking; 撤销 is offered. */
    public void remove(CommitteeTerm term) {
        String words = term.electedOn() + " 选举的届次";
        if (prompts.confirm(Confirmation.destructive("删除届次", "删除只用于误录。", "删除" + words))) {
            act("正在删除届次", progress -> postService.removeTerm(term.id()), () -> notices.undoable("已删除" + words,
                    () -> act("正在撤销删除", progress -> postService.save(term.withId(0)), () -> notices.done("已恢复" + words))));
        }
    }

    private void show(OrganizationPicture read) {
        loaded.set(true);
        picture.set(read);
        if (selected.get() == null || read.shown().find(selected.get()).isEmpty()) {
            selected.set(read.shown().unit().map(Organization::id).orElse(null));
        }
        scope.set(selected().map(Organization::displayName).orElse(""));
    }

    private void run(String title, Runnable work, SaveOutcome outcome, Runnable told) {
        tasks.perform(title, progress -> work.run()).onSuccess(done -> {
            outcome.done().run();
            told.run();
            load();
        }).onError(problem -> refused(title, problem, outcome)).start();
    }

    private void act(String title, Action action, Runnable told) {
        tasks.perform(title, action).onSuccess(done -> {
            told.run();
            load();
        }).onError(problem -> refused(title, problem, new SaveOutcome(() -> { }, sentence -> prompts.info("没有做成", sentence)))).start();
    }

    private void refused(String title, Throwable problem, SaveOutcome outcome) {
        if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
            outcome.refused().accept(problem.getMessage());
        } else {
            failures.report(title, problem);
        }
    }

    public ReadOnlyObjectProperty<OrganizationPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public OrganizationPicture picture() {
        return picture.get();
    }

    /** Whether anything has been read yet. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The day chosen; null: today, whichever day that is. */
    public ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    /** Whether dissolved organizations are shown too. */
    public BooleanProperty withDissolvedProperty() {
        return withDissolved;
    }

    /** Id of the selected organization; null: none. */
    public ObjectProperty<Long> selectedProperty() {
        return selected;
    }

    /** Name of the selected organization; empty for none. */
    public ReadOnlyStringProperty scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** Why what is being dragged may not be dropped where it hovers; empty when it may. */
    public ReadOnlyStringProperty moveRefusalProperty() {
        return moveRefusal.getReadOnlyProperty();
    }
}
