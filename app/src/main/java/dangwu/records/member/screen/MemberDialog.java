package dangwu.records.member.screen;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.Tone;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EntryReason;
import dangwu.records.member.GroupAssignment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberDataCheck;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.OwnColumn;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;

/** The one dialog in which a member is added or edited, by keyboard alone if need be. */
public final class MemberDialog {

    private static final double WIDTH = 1020;

    private final MemberDraftService drafts;
    private final MemberPhotos photos;
    private final ChineseNames names;
    private final Theme theme;
    private final Prompts prompts;
    private final Tasks tasks;
    private final Notices notices;
    private final Failures failures;
    private final Clock clock;

    public MemberDialog(MemberDraftService drafts, MemberPhotos photos, ChineseNames names, Theme theme, Prompts prompts, Tasks tasks, Notices notices,
            Failures failures, Clock clock) {
        this.drafts = drafts;
        this.photos = photos;
        this.names = names;
        this.theme = theme;
        this.prompts = prompts;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Opens it for a new member.
     *
     * @param near  the organization chosen just now: its branch and group are offered; null: none
     * @param saved called with the member who was kept
     */
    public void add(Window owner, OrganizationTree tree, Long near, List<OwnColumn> columns, Consumer<Member> saved) {
        OrganizationTree standing = tree.on(LocalDate.now(clock));
        Long branch = near == null ? null : standing.branchOf(near).map(one -> one.id()).orElse(null);
        Long group = near == null || near.equals(branch) || branch == null ? null : near;
        MemberPlacePane place = new MemberPlacePane(standing, branch, group, MemberCategory.FULL, names, clock);
        new Session(owner, "新增党员", new MemberFormPane(null, place, columns, names, clock), null, saved).show();
    }

    /** Opens it for a member on the rolls or one who has left; his place can be changed only while he is on the rolls. */
    public void edit(Window owner, OrganizationTree tree, MemberDetails details, List<OwnColumn> columns, Consumer<Member> saved) {
        MemberFile file = details.file();
        Long branch = file.current().map(Affiliation::branchId).orElseGet(() -> details.row().branchId());
        Long group = file.currentGroup().map(GroupAssignment::groupId).orElse(null);
        MemberPlacePane place = new MemberPlacePane(tree, branch, group, file.category(), names, clock);
        place.startEntered(file.current().isPresent(), file.current().map(Affiliation::fromOn).orElse(null));
        if (file.current().isEmpty()) {
            place.branch().setDisable(true);
            place.group().setDisable(true);
        }
        new Session(owner, "编辑党员 — " + file.member().name(), new MemberFormPane(file.member(), place, columns, names, clock), details.photo(), saved).show();
    }

    /** One opening of the dialog. */
    private final class Session {

        private final MemberFormPane pane;
        private final PhotoPane photo;
        private final FormWindow window;
        private final Consumer<Member> saved;
        private List<String> accepted = List.of();

        Session(Window owner, String title, MemberFormPane pane, byte[] jpeg, Consumer<Member> saved) {
            this.pane = pane;
            this.saved = saved;
            photo = new PhotoPane(jpeg, photos, prompts, tasks);
            window = new FormWindow(owner, theme, prompts, title, "保存");
        }

        void show() {
            HBox body = new HBox(20, pane.form(), photo);
            HBox.setHgrow(pane.form(), Priority.ALWAYS);
            pane.form().onSubmit(this::save).onCancel(window::leave);
            pane.onIdNumber(this::lookUp);
            window.content(body).onAct(pane.form()::submit).guard(this::changed, nameOrNew());
            window.show(WIDTH, pane.field(MemberField.NAME).input());
        }

        private boolean changed() {
            return pane.form().isChanged() || photo.change().changed();
        }

        private String nameOrNew() {
            Object name = pane.field(MemberField.NAME).value();
            return name == null ? "新党员的信息" : "“" + name + "”的信息";
        }

        private void lookUp(String idNumber, Long memberId) {
            tasks.run("正在核对身份证号", progress -> drafts.other(idNumber, memberId)).onSuccess(found -> found.ifPresent(
                    other -> pane.taken(idNumber, "已登记为党员“" + other.name() + "”，同一身份证号只能登记一名党员"))).start();
        }

        private void save() {
            if (window.isBusy()) {
                return;
            }
            List<String> doubts = pane.doubtful().stream().map(MemberDataCheck.Remark::sentence).toList();
            if (!accepted.containsAll(doubts)) {
                accepted = doubts;
                window.say("有 " + doubts.size() + " 处需要核对：" + doubts.stream().collect(Collectors.joining("")) + "核对无误可仍然保存。", Tone.WARN);
                window.actWord("仍然保存");
                return;
            }
            window.busy(true);
            MemberDraft draft = draft();
            tasks.run("正在保存党员信息", progress -> drafts.save(draft)).onSuccess(this::kept).onError(this::refused).onFinally(() -> window.busy(false)).start();
        }

        private MemberDraft draft() {
            MemberPlacePane place = pane.place();
            Member member = pane.member();
            boolean isNew = member.id() == 0;
            LocalDate entered = place.enteredOn().value();
            if (entered == null && place.reason().value() == EntryReason.ADMITTED) {
                entered = member.date(MemberField.JOINED_ON);
            }
            return new MemberDraft(member, place.category().value(), place.branchId(), place.groupId(), isNew ? entered : place.effectiveOn().value(),
                    place.reason().value(), isNew ? null : place.correctedEntry(), photo.change());
        }

        private void kept(Member member) {
            window.close();
            notices.status("已保存");
            saved.accept(member);
        }

        private void refused(Throwable problem) {
            if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
                window.say(problem.getMessage(), Tone.BAD);
            } else {
                failures.report("正在保存党员信息", problem);
            }
        }
    }
}
