package dangwu.records.member.screen;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.DateField;
import dangwu.kit.ui.Form;
import dangwu.kit.ui.Shown;
import dangwu.records.member.EntryReason;
import dangwu.records.member.MemberCategory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The inputs of where a member belongs: branch, group, since when, and as what. */
final class MemberPlacePane {

    private final OrganizationTree tree;
    private final Long startBranch;
    private final Long startGroup;
    private final ChoiceField<Organization> branch;
    private final ChoiceField<Organization> group;
    private final ChoiceField<MemberCategory> category = new ChoiceField<>("人员类别", MemberCategory::label);
    private final ChoiceField<EntryReason> reason = new ChoiceField<>("进入本支部的方式", EntryReason::label);
    private final DateField enteredOn;
    private final DateField effectiveOn;
    private LocalDate startEntered;

    /**
     * @param tree          organizations that stand
     * @param startBranch   where he is; null: nowhere yet
     * @param startGroup    his group; null: none
     * @param startCategory what he is; null: not chosen yet
     */
    MemberPlacePane(OrganizationTree tree, Long startBranch, Long startGroup, MemberCategory startCategory, ChineseNames names, Clock clock) {
        this.tree = tree;
        this.startBranch = startBranch;
        this.startGroup = startGroup;
        branch = organizations("所在党支部", names);
        group = organizations("党小组", names);
        enteredOn = new DateField("转入日期", clock);
        effectiveOn = new DateField("调整日期", clock);
        branch.required();
        branch.choices(tree.all().stream().filter(one -> one.kind().branch()).toList());
        branch.valueProperty().addListener((property, was, now) -> branchChosen(now));
        group.valueProperty().addListener((property, was, now) -> placeChanged());
        category.choices(List.of(MemberCategory.values()));
        category.required();
        category.start(startCategory);
        reason.choices(List.of(EntryReason.TRANSFERRED_IN, EntryReason.ADMITTED, EntryReason.ON_RECORD));
        reason.required();
        reason.start(EntryReason.TRANSFERRED_IN);
        effectiveOn.required();
        effectiveOn.start(LocalDate.now(clock));
        branch.start(startBranch == null ? null : tree.find(startBranch).orElse(null));
        group.start(startGroup == null ? null : tree.find(startGroup).orElse(null));
        placeChanged();
    }

    /** Puts them into {@code form}; a new member is asked how and when he came, one on the rolls since when a change holds. */
    void addTo(Form form, boolean isNew) {
        if (isNew) {
            form.add(branch, 2).add(group).add(reason).line().add(enteredOn).add(category);
        } else {
            form.add(branch, 2).add(group).add(effectiveOn).line().add(category).add(enteredOn);
        }
    }

    /**
     * Since when he has belonged to his branch; it may be put right.
     *
     * @param onRolls false: he has left, and it is not shown
     * @param since   null: since before the records begin
     */
    void startEntered(boolean onRolls, LocalDate since) {
        startEntered = since;
        enteredOn.start(since);
        Shown.set(enteredOn, onRolls);
        if (since != null) {
            enteredOn.required();
        }
    }

    /** The day since when he has belonged to his branch, when it was put right; null: it stays. */
    LocalDate correctedEntry() {
        return Objects.equals(startEntered, enteredOn.value()) ? null : enteredOn.value();
    }

    /** Puts branch, group and day only. */
    void addPlaceTo(Form form) {
        form.add(branch, 2).add(group).add(effectiveOn);
    }

    ChoiceField<Organization> branch() {
        return branch;
    }

    ChoiceField<Organization> group() {
        return group;
    }

    ChoiceField<MemberCategory> category() {
        return category;
    }

    DateField effectiveOn() {
        return effectiveOn;
    }

    DateField enteredOn() {
        return enteredOn;
    }

    ChoiceField<EntryReason> reason() {
        return reason;
    }

    long branchId() {
        return branch.value().id();
    }

    /** Null: in no group. */
    Long groupId() {
        return group.value() == null ? null : group.value().id();
    }

    /** Whether branch or group differ from where he is. */
    boolean moved() {
        return !Objects.equals(startBranch, id(branch.value())) || !Objects.equals(startGroup, id(group.value()));
    }

    private void branchChosen(Organization chosen) {
        List<Organization> groups = new ArrayList<>(chosen == null ? List.of()
                : tree.children(chosen.id()).stream().filter(one -> one.kind() == OrganizationKind.GROUP).toList());
        group.choices(groups);
        if (group.value() != null && !groups.contains(group.value())) {
            group.valueProperty().set(null);
        }
        group.setDisable(groups.isEmpty());
        group.prompt(chosen == null ? "" : groups.isEmpty() ? "本支部未设党小组" : "不编入小组");
        placeChanged();
    }

    private void placeChanged() {
        boolean ask = startBranch == null || moved();
        Shown.set(effectiveOn, ask);
    }

    private static Long id(Organization organization) {
        return organization == null ? null : organization.id();
    }

    private static ChoiceField<Organization> organizations(String title, ChineseNames names) {
        return new ChoiceField<>(title, Organization::name, one -> {
            List<String> keys = new ArrayList<>(List.of(names.pinyin(one.name()).full(), names.pinyin(one.name()).initials()));
            if (one.shortName() != null) {
                keys.add(one.shortName());
            }
            return keys;
        });
    }
}
