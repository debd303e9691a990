package dangwu.records.org;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Who holds a post in the selected organization, and who held one. */
final class PostsPane extends Card {

    private final OrganizationsViewModel model;
    private final PostDialog dialog;
    private final Supplier<Window> owner;
    private final CheckBox past = new CheckBox("含历任");
    private final Button add = Buttons.plain("新增任职", this::add);
    private final DataTable<Post> table;

    PostsPane(OrganizationsViewModel model, PostDialog dialog, TableMemory memory, Supplier<Window> owner) {
        this.model = model;
        this.dialog = dialog;
        this.owner = owner;
        setTitle("班子成员和任职");
        aside(past, add);
        table = new DataTable<>("posts", Post::id, memory);
        table.columns(List.of(
                DataColumn.<Post, PostTitle>of("TITLE", "党内职务", Post::title, PostTitle::label).width(84),
                DataColumn.<Post>text("NAME", "姓名", Post::personName).width(70).strong(),
                DataColumn.<Post>date("FROM", "任职日期", Post::fromOn).width(86),
                DataColumn.<Post>date("TO", "免职日期", Post::toOn).width(86).blank("—"),
                DataColumn.<Post, Post.ObtainedBy>of("BY", "产生方式", Post::obtainedBy, Post.ObtainedBy::label).width(70),
                DataColumn.<Post, Boolean>badge("NOW", "状态", post -> post.heldOn(model.picture().asOf()), now -> now ? "在任" : "已离任",
                        now -> now ? Tone.OK : Tone.PLAIN).width(76).hidden(),
                DataColumn.<Post>text("APPROVAL", "批复文号", Post::approvalNo).width(96),
                DataColumn.<Post>text("REMARKS", "备注", Post::remarks).width(140).hidden()));
        table.onOpen(this::edit).menu(this::menu);
        VBox.setVgrow(table, Priority.ALWAYS);
        setContent(table);
        past.selectedProperty().addListener((property, before, now) -> fill());
        model.pictureProperty().addListener((property, before, now) -> fill());
        model.selectedProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        List<Post> rows = new ArrayList<>();
        model.selected().ifPresent(one -> {
            rows.addAll(model.picture().held(one.id()));
            if (past.isSelected()) {
                rows.addAll(model.picture().past(one.id()));
            }
        });
        add.setDisable(model.selected().isEmpty());
        table.empty(new EmptyState("还没有任职记录", model.selected().filter(one -> one.kind() == OrganizationKind.GROUP).isPresent()
                ? "登记组长，花名册和党小组划分表会用到。" : "登记书记、副书记和委员，花名册次序和班子成员名册会用到。"));
        table.setRows(rows);
    }

    private List<MenuAct> menu(List<Post> chosen) {
        if (chosen.size() != 1) {
            return List.of();
        }
        Post post = chosen.get(0);
        List<MenuAct> acts = new ArrayList<>(List.of(MenuAct.of("编辑…", "Enter", () -> edit(post))));
        if (post.toOn() == null) {
            acts.add(MenuAct.of("免职…", () -> dialog.end(owner.get(), post)));
        }
        acts.add(MenuAct.line());
        acts.add(MenuAct.of("删除误录的任职…", () -> model.remove(post)));
        return acts;
    }

    private void add() {
        model.selected().ifPresent(one -> dialog.add(owner.get(), one));
    }

    private void edit(Post post) {
        model.picture().all().find(post.organizationId()).ifPresent(one -> dialog.edit(owner.get(), one, post));
    }
}
