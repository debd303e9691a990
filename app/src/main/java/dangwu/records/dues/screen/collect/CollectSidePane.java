package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.MenuAct;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.ExplanationPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What belongs to the selected member: how his amount came about, what he has paid, what can be booked of him; and the quarter of his branch. */
final class CollectSidePane extends BorderPane {

    private final DuesOpener opener;
    private final Acts acts;
    private final ExplanationPane lines = new ExplanationPane();
    private final JournalPane journal;
    private final QuarterPane quarter = new QuarterPane();
    private final Card amount = new Card();
    private final Card payments = new Card("交纳记录");
    private final Card reconciliation = new Card("对账");
    private final VBox column = new VBox();
    private final HBox foot;
    private DuesExplanation explanation;
    private CollectRow shown;
    private boolean hasBranch;

    /**
     * What can be done with the selected member.
     *
     * @param pay     several months, by another, on top
     * @param more    what else, for the menu 更多
     * @param correct begins the correction of a row of his journal
     */
    record Acts(Runnable pay, Supplier<List<MenuAct>> more, BiConsumer<CollectRow, DuesEntry> correct) {}

    CollectSidePane(DuesOpener opener, Acts acts) {
        this.opener = opener;
        this.acts = acts;
        journal = new JournalPane(entry -> acts.correct().accept(shown, entry));
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().add("dw-side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        getStyleClass().add("dw-dues-side");
        column.getStyleClass().add("dw-side-column");
        MenuButton more = Buttons.menu("更多", MenuAct.disabled("请先选中党员", ""));
        more.setOnShowing(event -> more.getItems().setAll(Buttons.menu("", acts.more().get().toArray(MenuAct[]::new)).getItems()));
        foot = new HBox(8, Buttons.plain("交纳…", CollectKeys.PAY, acts.pay()), more);
        foot.getStyleClass().add("dw-side-foot");
        payments.setContent(journal);
        reconciliation.setContent(quarter);
        show((CollectRow) null);
    }

    /** Shows a member; null: none is selected. */
    void show(CollectRow row) {
        shown = row;
        List<Node> parts = new ArrayList<>();
        if (row != null) {
            explain(row);
            journal.show(row.memberId(), row.month().month(), row.account().entries());
            parts.add(amount);
            parts.add(payments);
        }
        if (hasBranch) {
            parts.add(reconciliation);
        }
        column.getChildren().setAll(parts);
        setBottom(row == null ? null : foot);
    }

    /** Shows the quarter of the branch; members shown from now on are explained by its rules. */
    void show(CollectListing listing) {
        explanation = listing.explanation();
        hasBranch = listing.branch() != null;
        quarter.show(listing.quarter());
        reconciliation.aside(Buttons.link(listing.quarterName() + " ›", () -> opener.open(DuesTarget.of(DuesMode.RECONCILE, listing.branch() == null ? null : listing.branch().id(),
                listing.month()))));
    }

    private void explain(CollectRow row) {
        amount.setTitle(row.name());
        if (row.assessment() == null) {
            amount.aside();
            lines.say("还没有核定" + row.month().month().getYear() + "年的党费，不知道应交多少。");
            amount.setContent(lines, Buttons.link("去核定 ›", () -> assess(row)));
            return;
        }
        amount.aside("月应交 " + Money.text(row.assessment().monthly()) + " 元的来由");
        lines.show(explanation.lines(row.assessment()));
        List<Node> parts = new ArrayList<>();
        parts.add(lines);
        row.account().whyFrom(row.month().month()).ifPresent(why -> parts.add(Facts.words(why, "dw-dim")));
        if (row.month().provisional()) {
            parts.add(Facts.words("今年还没有核定，暂按" + row.assessment().year() + "年的数额。", "text-warn"));
        }
        if (row.month().relief() != null) {
            parts.add(Facts.words(row.month().relief().kind().label() + "：每月交 " + Money.text(row.month().relief().amount()) + " 元，" + row.month().relief().cause(), "dw-dim"));
        } else if (row.month().pending()) {
            parts.add(Facts.words("已提出少交或免交，尚未批准，暂按全额。", "text-warn"));
        }
        amount.setContent(parts.toArray(Node[]::new));
    }

    private void assess(CollectRow row) {
        opener.open(DuesTarget.of(DuesMode.ASSESS, row.month().branchId(), row.month().month()).with(row.memberId()));
    }
}
