package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Pressable;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.rate.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The journal of one member, the newest row first; pressing a row that still stands begins its correction. */
final class JournalPane extends VBox {

    private static final int FIRST = 4;

    private final Consumer<DuesEntry> correct;
    private List<DuesEntry> entries = List.of();
    private YearMonth near = YearMonth.of(2000, 1);
    private Long shown;
    private boolean whole;

    /** @param correct begins the correction of a row */
    JournalPane(Consumer<DuesEntry> correct) {
        this.correct = correct;
        getStyleClass().add("dw-journal");
    }

    /** Shows the rows of the member {@code id}; the year of {@code month} goes without saying. */
    void show(long id, YearMonth month, List<DuesEntry> journal) {
        near = month;
        whole = whole && shown != null && shown == id;
        shown = id;
        entries = new ArrayList<>(journal);
        Collections.reverse(entries);
        fill();
    }

    private void fill() {
        getChildren().clear();
        if (entries.isEmpty()) {
            getChildren().add(Facts.words("还没有交纳记录。", "dw-dim"));
            return;
        }
        Set<Long> reversed = new HashSet<>();
        entries.stream().map(DuesEntry::reversesId).filter(Objects::nonNull).forEach(reversed::add);
        entries.stream().limit(whole ? entries.size() : FIRST).map(entry -> line(entry, reversed.contains(entry.id()))).forEach(getChildren()::add);
        if (!whole && entries.size() > FIRST) {
            getChildren().add(Buttons.link("全部 " + entries.size() + " 笔 ›", () -> {
                whole = true;
                fill();
            }));
        }
    }

    private Node line(DuesEntry entry, boolean reversed) {
        Label what = new Label(what(entry) + (reversed ? "（已冲正）" : ""));
        what.setMinWidth(Region.USE_PREF_SIZE);
        Label how = new Label(how(entry));
        how.getStyleClass().add("dw-dim");
        how.setMinWidth(0);
        how.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(how, Priority.ALWAYS);
        Label amount = new Label(Money.text(entry.amount()));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(what, how, amount);
        Tooltip.install(line, new Tooltip(what.getText() + "\n" + entry.paidOn() + " • " + how(entry)));
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("dw-journal-line");
        if (reversed || entry.kind() == EntryKind.REVERSAL) {
            line.getStyleClass().add("dw-journal-undone");
        } else {
            line.getStyleClass().add("dw-pressable");
            line.setAccessibleText("更正 " + what.getText() + " " + amount.getText() + " 元");
            Pressable.make(line, () -> correct.accept(entry));
        }
        return line;
    }

    private String what(DuesEntry entry) {
        String month = entry.month() == null ? "" : CollectWords.month(entry.month(), near);
        return switch (entry.kind()) {
            case PAYMENT -> month + "党费";
            case VOLUNTARY -> month + " 自愿多交";
            case LARGE -> "大额党费";
            case REFUND -> "退还 " + month;
            case REVERSAL -> "冲正 " + month;
        };
    }

    private String how(DuesEntry entry) {
        List<String> words = new ArrayList<>();
        words.add(CollectWords.day(entry.paidOn(), near));
        words.add(entry.channel().label());
        if (entry.paidBy() != null) {
            words.add(entry.paidBy() + "代交");
        }
        if (entry.late()) {
            words.add("补交");
        }
        if (entry.remittanceId() != null) {
            words.add("已上缴");
        }
        if (entry.note() != null) {
            words.add(entry.note());
        }
        return String.join(" • ", words);
    }
}
