package dangwu.records.dues.screen.reconcile;

import dangwu.kit.text.ChineseDates;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.rate.Money;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The payments behind the selected row, and what its difference means. */
final class ReconcileSidePane extends ScrollPane {

    private final Card card = new Card();

    ReconcileSidePane() {
        getStyleClass().addAll("dw-side-scroll", "dw-dues-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(card);
    }

    /** Shows what is behind {@code line}; null: nothing is selected. */
    void show(ReconcileListing listing, TraceLine line) {
        setVisible(line != null);
        setManaged(line != null);
        if (line == null) {
            return;
        }
        boolean member = line.cause().memberId() != null;
        card.setTitle(line.cause().memberName() == null ? line.branch() : line.cause().memberName());
        card.aside(line.cause().month() == null ? line.branch() : ChineseDates.month(line.cause().month()));
        List<Node> parts = new ArrayList<>();
        parts.add(Facts.words(line.cause().text(), null));
        if (line.kind() != null) {
            parts.add(Facts.words(line.kind().sentence(), "dw-dim"));
        }
        List<DuesEntry> entries = listing.entries(line);
        parts.add(Facts.section(member ? "交纳记录" : "所含明细"));
        if (entries.isEmpty()) {
            parts.add(Facts.words("没有交纳记录。", "dw-dim"));
        } else {
            VBox journal = new VBox();
            journal.getStyleClass().add("dw-journal");
            entries.forEach(entry -> journal.getChildren().add(line(entry, member ? entry.kind().label() : listing.name(entry.memberId()))));
            journal.getChildren().add(sum(entries));
            parts.add(journal);
        }
        card.setContent(parts.toArray(Node[]::new));
    }

    private static Node line(DuesEntry entry, String words) {
        return line(entry.paidOn() + "  " + words + (entry.remittanceId() == null ? "" : "（已上缴）"), Money.text(entry.amount()), null);
    }

    private static Node sum(List<DuesEntry> entries) {
        return line("合计", Money.text(entries.stream().map(DuesEntry::amount).reduce(Money.ZERO, (one, other) -> one.add(other))), "dw-strong");
    }

    private static Node line(String words, String amount, String style) {
        Label name = new Label(words);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label yuan = new Label(amount);
        yuan.setMinWidth(Region.USE_PREF_SIZE);
        if (style != null) {
            name.getStyleClass().add(style);
            yuan.getStyleClass().add(style);
        }
        HBox line = new HBox(name, yuan);
        line.getStyleClass().add("dw-journal-line");
        return line;
    }
}
