package dangwu.records.member.screen;

import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Prompts;
import dangwu.records.member.MembershipStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Leads from the screen of members to the windows in which something is done with them. */
final class MemberHandlingView {

    private final MembersViewModel model;
    private final MemberActsViewModel acts;
    private final MembersView.Windows windows;
    private final Prompts prompts;
    private final Supplier<Window> owner;

    MemberHandlingView(MembersViewModel model, MemberActsViewModel acts, MembersView.Windows windows, Prompts prompts, Supplier<Window> owner) {
        this.model = model;
        this.acts = acts;
        this.windows = windows;
        this.prompts = prompts;
        this.owner = owner;
    }

    /** What can be done with the chosen members. */
    List<MenuAct> menu(List<MemberRow> chosen) {
        List<MenuAct> menu = new ArrayList<>();
        if (chosen.isEmpty()) {
            return menu;
        }
        boolean one = chosen.size() == 1;
        MemberRow row = chosen.get(0);
        String single = one ? "" : "一次只能办理一名";
        if (!row.onRolls()) {
            menu.add(act("编辑…", single, () -> edit(row)));
            menu.add(act("重新转入…", single, () -> windows.place().reenter(owner.get(), model.listing().allOrganizations(), row)));
        } else {
            menu.add(act("编辑…", single, () -> edit(row)));
            menu.add(MenuAct.of("调整所在支部、小组…", () -> windows.place().move(owner.get(), model.listing().allOrganizations(), chosen)));
            menu.add(act("结束组织关系（转出、去世等）…", single, () -> windows.end().open(owner.get(), row)));
            menu.add(act(row.status() == MembershipStatus.NORMAL ? "登记停止党籍…" : "登记恢复党籍…", single, () -> windows.suspension().open(owner.get(), row)));
        }
        menu.add(MenuAct.line());
        menu.add(act("删除误录的记录…", single, () -> acts.remove(row)));
        return menu;
    }

    private static MenuAct act(String words, String whyNot, Runnable run) {
        return whyNot.isEmpty() ? MenuAct.of(words, run) : MenuAct.disabled(words, whyNot);
    }

    /** Adds a member, near the organization chosen just now. */
    void add() {
        if (model.noBranch()) {
            prompts.info("还没有党支部", "党员都编在党支部里，请先建立党组织，或者导入花名册时一并建立。");
            return;
        }
        windows.member().add(owner.get(), model.listing().allOrganizations(), model.organizationProperty().get(), model.listing().ownColumns(),
                member -> model.reveal(member.id()));
    }

    /** Edits a member; nothing happens for null. */
    void edit(MemberRow row) {
        if (row != null) {
            model.readDetails(row, details -> windows.member().edit(owner.get(), model.listing().allOrganizations(), details, model.listing().ownColumns(),
                    member -> model.load()));
        }
    }
}
