package dangwu.records.org;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.CheckField;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Gives somebody a post, edits what is kept of one, or ends it. */
public final class PostDialog {

    private static final double WIDTH = 520;
    private static final double NARROW = 420;

    private final OrganizationsViewModel model;
    private final ChineseNames names;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public PostDialog(OrganizationsViewModel model, ChineseNames names, Theme theme, Prompts prompts, Clock clock) {
        this.model = model;
        this.names = names;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it for a new post in {@code organization}. */
    public void add(Window owner, Organization organization) {
        model.readPeople(people -> open(owner, organization, null, people));
    }

    /** Opens it to edit a post. */
    public void edit(Window owner, Organization organization, Post post) {
        model.readPeople(people -> open(owner, organization, post, people));
    }

    /** Asks for the last day of a post. */
    public void end(Window owner, Post post) {
        DateField day = new DateField("免职日期（最后一天）", clock);
        day.required().check(value -> post.fromOn() != null && value.isBefore(post.fromOn()) ? Optional.of("早于任职日期 " + post.fromOn()) : Optional.empty());
        day.start(LocalDate.now(clock));
        String words = post.personName() + "的" + post.title().label() + "职务";
        FormWindow window = new FormWindow(owner, theme, prompts, "免职 — " + words, "免去" + words);
        window.form(new Form(1).add(day), () -> {
            window.busy(true);
            model.endPost(post, day.value(), window.outcome());
        });
        window.show(NARROW, day.input());
    }

    private void open(Window owner, Organization organization, Post before, List<OrganizationMembers.Person> people) {
        Fields fields = new Fields(organization, people);
        fields.start(before);
        FormWindow window = new FormWindow(owner, theme, prompts, (before == null ? "新增任职 — " : "编辑任职 — ") + organization.displayName(), "保存");
        window.form(fields.form, () -> window.save(() -> fields.post(organization, before), model::save));
        window.show(WIDTH, before == null ? fields.title.input() : fields.fromOn.input());
    }

    private List<String> spelt(String text) {
        return List.of(names.pinyin(text).full(), names.pinyin(text).initials());
    }

    /** The inputs. */
    private final class Fields {

        private final List<OrganizationMembers.Person> people;
        private final ChoiceField<PostTitle> title = new ChoiceField<>("党内职务", PostTitle::label, one -> spelt(one.label()));
        private final ChoiceField<OrganizationMembers.Person> person = new ChoiceField<>("任职人员",
                one -> one.detail().isEmpty() ? one.name() : one.name() + "（" + one.detail() + "）", OrganizationMembers.Person::keys);
        private final CheckField outside = new CheckField(" ", "不在本单位名册中");
        private final LineField outsideName = new LineField("姓名").maxLength(100);
        private final DateField fromOn = new DateField("任职日期", clock);
        private final DateField toOn = new DateField("免职日期", clock);
        private final ChoiceField<Post.ObtainedBy> obtainedBy = new ChoiceField<>("产生方式", Post.ObtainedBy::label);
        private final LineField approvalNo = new LineField("批复文号").maxLength(100);
        private final LineField remarks = new LineField("备注").maxLength(1000);
        private final Form form = new Form(2);

        Fields(Organization organization, List<OrganizationMembers.Person> people) {
            this.people = people;
            boolean group = organization.kind() == OrganizationKind.GROUP;
            title.choices(Arrays.stream(PostTitle.values())
                    .filter(one -> one == PostTitle.OTHER || (one == PostTitle.GROUP_LEADER) == group).toList());
            title.required();
            person.choices(inFirst(organization));
            person.prompt("输入姓名或拼音").required();
            outsideName.required();
            obtainedBy.choices(List.of(Post.ObtainedBy.values()));
            form.add(title).add(outside).add(person, 2).add(outsideName, 2).add(fromOn).add(toOn).add(obtainedBy).add(approvalNo).add(remarks, 2);
            outside.valueProperty().addListener((property, was, now) -> whoIsAsked());
            whoIsAsked();
        }

        void start(Post post) {
            if (post == null) {
                fromOn.start(LocalDate.now(clock));
                return;
            }
            title.start(post.title());
            OrganizationMembers.Person held = people.stream().filter(one -> post.memberId() != null && one.memberId() == post.memberId()).findFirst().orElse(null);
            if (held == null && post.memberId() != null) {
                held = new OrganizationMembers.Person(post.memberId(), post.personName(), "", List.of());
                List<OrganizationMembers.Person> more = new ArrayList<>(people);
                more.add(0, held);
                person.choices(more);
            }
            person.start(held);
            outside.start(post.memberId() == null);
            outsideName.start(post.memberId() == null ? post.personName() : null);
            fromOn.start(post.fromOn());
            toOn.start(post.toOn());
            obtainedBy.start(post.obtainedBy());
            approvalNo.start(post.approvalNo());
            remarks.start(post.remarks());
        }

        Post post(Organization organization, Post before) {
            boolean stranger = outside.value();
            return new Post(before == null ? 0 : before.id(), organization.id(), stranger ? null : person.value().memberId(),
                    stranger ? outsideName.value() : person.value().name(), title.value(), fromOn.value(), toOn.value(), obtainedBy.value(),
                    approvalNo.value(), remarks.value());
        }

        /** Those of the organization itself come first: posts are mostly theirs. */
        private List<OrganizationMembers.Person> inFirst(Organization organization) {
            String own = model.picture().all().branchOf(organization.id()).map(Organization::displayName).orElse("");
            List<OrganizationMembers.Person> ordered = new ArrayList<>(people.stream().filter(one -> one.detail().equals(own)).toList());
            ordered.addAll(people.stream().filter(one -> !one.detail().equals(own)).toList());
            return ordered;
        }

        private void whoIsAsked() {
            boolean stranger = outside.value();
            Shown.set(person, !stranger);
            Shown.set(outsideName, stranger);
        }
    }
}
