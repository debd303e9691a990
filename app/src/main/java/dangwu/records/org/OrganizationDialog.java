package dangwu.records.org;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Founds an organization, or edits one: all that the 党组织基本信息表 (L01) asks, besides its members and posts. */
public final class OrganizationDialog {

    private static final double WIDTH = 720;
    private static final double NARROW = 420;

    private final OrganizationsViewModel model;
    private final ChineseNames names;
    private final Theme theme;
    private final Prompts prompts;
    private final Clock clock;

    public OrganizationDialog(OrganizationsViewModel model, ChineseNames names, Theme theme, Prompts prompts, Clock clock) {
        this.model = model;
        this.names = names;
        this.theme = theme;
        this.prompts = prompts;
        this.clock = clock;
    }

    /** Opens it to found one under {@code parent}; null: at the top. */
    public void add(Window owner, Organization parent) {
        List<OrganizationKind> kinds = model.childKinds(parent);
        OrganizationKind first = parent == null ? OrganizationKind.COMMITTEE
                : kinds.contains(OrganizationKind.BRANCH) ? OrganizationKind.BRANCH : kinds.get(0);
        Fields fields = new Fields(kinds);
        fields.kind.start(first);
        open(owner, parent == null ? "建立党组织" : "在“" + parent.displayName() + "”下新增", fields, null, parent == null ? null : parent.id());
    }

    /** Opens it to edit one. */
    public void edit(Window owner, Organization organization) {
        Organization parent = organization.parentId() == null ? null : model.picture().all().find(organization.parentId()).orElse(null);
        List<OrganizationKind> kinds = new ArrayList<>(model.childKinds(parent));
        if (!kinds.contains(organization.kind())) {
            kinds.add(0, organization.kind());
        }
        Fields fields = new Fields(kinds);
        fields.start(organization);
        open(owner, "编辑 — " + organization.displayName(), fields, organization, organization.parentId());
    }

    /** Asks for the last day of an organization that is dissolved. */
    public void dissolve(Window owner, Organization organization) {
        DateField day = new DateField("撤销日期（最后一天）", clock);
        day.required().check(value -> organization.foundedOn() != null && value.isBefore(organization.foundedOn())
                ? Optional.of("早于成立日期 " + organization.foundedOn()) : Optional.empty());
        day.start(model.day());
        day.hint("撤销后记录保留，可在“显示已撤销的”中查看。须先把党员转出、撤销下级组织。");
        FormWindow window = new FormWindow(owner, theme, prompts, "撤销党组织 — " + organization.displayName(), "撤销“" + organization.displayName() + "”");
        window.form(new Form(1).add(day), () -> {
            window.busy(true);
            model.dissolve(organization, day.value(), window.outcome());
        });
        window.show(NARROW, day.input());
    }

    /** Asks under which organization one shall stand; only those under which it may are offered. */
    public void move(Window owner, Organization organization) {
        OrganizationTree tree = model.picture().shown();
        ChoiceField<Organization> parent = new ChoiceField<>("新的上级组织", Organization::name, one -> spelt(one.name()));
        parent.choices(tree.all().stream().filter(one -> !Long.valueOf(one.id()).equals(organization.parentId()))
                .filter(one -> OrganizationService.whyNotUnder(tree, organization, one).isEmpty()).toList());
        parent.required().hint("只列出可以作为上级的组织。下级组织和党员随之移动。");
        FormWindow window = new FormWindow(owner, theme, prompts, "移动 — " + organization.displayName(), "移动“" + organization.displayName() + "”");
        window.form(new Form(1).add(parent), () -> {
            window.close();
            model.move(organization, parent.value());
        });
        window.show(NARROW, parent.input());
    }

    private void open(Window owner, String title, Fields fields, Organization before, Long parentId) {
        // Within the unit the tree says what is above; only the top has a superior outside it.
        Shown.set(fields.superior, parentId == null);
        FormWindow window = new FormWindow(owner, theme, prompts, title, "保存");
        window.form(fields.form, () -> window.save(() -> fields.organization(before, parentId), model::save));
        window.show(WIDTH, fields.name.input());
    }

    private List<String> spelt(String text) {
        return List.of(names.pinyin(text).full(), names.pinyin(text).initials());
    }

    /** The inputs. */
    private final class Fields {

        private final LineField name = new LineField("党组织名称（全称，与公章一致）");
        private final LineField shortName = new LineField("简称").maxLength(100);
        private final ChoiceField<OrganizationKind> kind = new ChoiceField<>("组织类别", OrganizationKind::label, one -> spelt(one.label()));
        private final DateField foundedOn = new DateField("成立日期", clock);
        private final DateField dissolvedOn = new DateField("撤销日期", clock);
        private final LineField approvalNo = new LineField("批复文号").maxLength(100);
        private final LineField superior = new LineField("上级党组织");
        private final LineField contactPerson = new LineField("党组织联系人").maxLength(100);
        private final LineField contactPhone = new LineField("联系电话").maxLength(100);
        private final ChoiceField<String> unitSituation = new ChoiceField<>("所在单位情况", text -> text);
        private final LineField unitName = new LineField("单位名称");
        private final LineField unitNature = new LineField("单位性质类别").maxLength(100);
        private final LineField unitCoverage = new LineField("单位建立党组织情况").maxLength(100);
        private final LineField creditCode = new LineField("法人单位统一社会信用代码").maxLength(40);
        private final LineField meetingPlace = new LineField("活动场所");
        private final NoteField remarks = new NoteField("备注");
        private final Form form = new Form(3);

        Fields(List<OrganizationKind> kinds) {
            kind.choices(kinds);
            kind.required();
            name.required();
            unitSituation.choices(List.of("与上级党组织相同", "单独法人", "联合党支部"));
            form.section("党组织").add(name, 2).add(shortName).add(kind).add(foundedOn).add(approvalNo).add(superior, 2).add(dissolvedOn)
                    .section("联系与场所").add(contactPerson).add(contactPhone).add(meetingPlace)
                    .section("所在单位").add(unitName, 2).add(unitSituation).add(unitNature).add(unitCoverage).add(creditCode).line().add(remarks, 3);
            superior.hint("上级不在本单位之内时填写，如市直机关工委。");
            Shown.set(dissolvedOn, false);
            shortName.prompt("如 局机关党支部");
        }

        void start(Organization organization) {
            OrganizationProfile profile = organization.profile();
            name.start(organization.name());
            shortName.start(organization.shortName());
            kind.start(organization.kind());
            foundedOn.start(organization.foundedOn());
            dissolvedOn.start(organization.dissolvedOn());
            Shown.set(dissolvedOn, organization.dissolvedOn() != null);
            approvalNo.start(profile.approvalNo());
            superior.start(profile.superiorName());
            contactPerson.start(profile.contactPerson());
            contactPhone.start(profile.contactPhone());
            if (profile.unitSituation() != null && !List.of("与上级党组织相同", "单独法人", "联合党支部").contains(profile.unitSituation())) {
                unitSituation.choices(List.of("与上级党组织相同", "单独法人", "联合党支部", profile.unitSituation()));
            }
            unitSituation.start(profile.unitSituation());
            unitName.start(profile.unitName());
            unitNature.start(profile.unitNature());
            unitCoverage.start(profile.unitCoverage());
            creditCode.start(profile.creditCode());
            meetingPlace.start(profile.meetingPlace());
            remarks.start(profile.remarks());
        }

        Organization organization(Organization before, Long parentId) {
            OrganizationProfile profile = new OrganizationProfile(approvalNo.value(), superior.value(), contactPerson.value(), contactPhone.value(),
                    unitSituation.value(), unitName.value(), unitNature.value(), unitCoverage.value(), creditCode.value(), meetingPlace.value(),
                    remarks.value());
            return new Organization(before == null ? 0 : before.id(), parentId, kind.value(), name.value(), shortName.value(),
                    before == null ? 0 : before.sortNo(), foundedOn.value(), dissolvedOn.value(), profile);
        }
    }
}
