package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.screen.assess.state.AssessProposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What would be kept, before it is: only what is marked will be. */
final class ProposalPane extends VBox {

    private static final double HEIGHT = 360;

    private final DataTable<AssessProposal> table = new DataTable<>("dues-proposals", proposal -> proposal.row().memberId(), TableMemory.inMemory());
    private final Label summary = Facts.words("", "dw-dim");
    private IntConsumer onMarks = many -> { };

    ProposalPane() {
        super(8);
        table.columns(DataColumn.<AssessProposal>text("NAME", "姓名", each -> each.row().name()).width(80).strong(),
                DataColumn.<AssessProposal>text("BRANCH", "支部", each -> each.row().person().branch()).width(130).dim().hidden(),
                money("OLD_BASE", "原基数", each -> each.row().base()), money("BASE", "新基数", each -> each.amount() == null ? null : each.amount().base()),
                DataColumn.<AssessProposal, BigDecimal>number("RATE", "比例", each -> each.amount() == null || each.amount().tier() == null ? null : each.amount().tier().rate(),
                        RateText::percent).width(56),
                money("OLD", "原月交", each -> each.row().monthly()), money("NEW", "新月交", AssessProposal::monthly).strong(),
                DataColumn.<AssessProposal, BigDecimal>number("CHANGE", "变化", AssessProposal::change, AssessColumns::change).width(76),
                DataColumn.<AssessProposal, String>badge("PROBLEM", "说明", AssessProposal::problem, text -> text, text -> Tone.WARN).width(230).grows());
        table.withMarks();
        table.setPrefHeight(HEIGHT);
        table.markedKeys().addListener((SetChangeListener<Object>) change -> tell());
        getChildren().setAll(table, summary);
    }

    private static DataColumn<AssessProposal, BigDecimal> money(String id, String title, Function<AssessProposal, BigDecimal> value) {
        return DataColumn.<AssessProposal, BigDecimal>number(id, title, value, Money::text).width(84);
    }

    /** Called with how many would be kept. */
    void onMarks(IntConsumer act) {
        onMarks = act;
    }

    /** Shows other proposals; whose mark the clerk took away stays without. */
    void show(List<AssessProposal> proposals) {
        Set<Object> refused = table.visibleRowsInOrder().stream().filter(AssessProposal::possible).map(each -> (Object) each.row().memberId())
                .filter(member -> !table.markedKeys().contains(member)).collect(Collectors.toSet());
        table.setRows(proposals);
        table.markedKeys().clear();
        table.markedKeys().addAll(proposals.stream().filter(AssessProposal::possible).map(each -> (Object) each.row().memberId()).filter(member -> !refused.contains(member))
                .toList());
        tell();
    }

    private void tell() {
        List<AssessProposal> wanted = wanted();
        BigDecimal old = sum(wanted.stream().map(each -> each.row().monthly()).toList());
        BigDecimal now = sum(wanted.stream().map(AssessProposal::monthly).toList());
        long not = table.visibleRowsInOrder().stream().filter(each -> !each.possible()).count();
        summary.setText("勾选 " + wanted.size() + " 人，月应交合计 " + Money.text(old) + " → " + Money.text(now) + " 元" + (not == 0 ? "。" : "；" + not + " 人不能这样核定，见“说明”。"));
        onMarks.accept(wanted.size());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().filter(amount -> amount != null).reduce(Money.ZERO, BigDecimal::add);
    }

    private List<AssessProposal> wanted() {
        return table.markedRows().stream().filter(AssessProposal::possible).toList();
    }

    /** The drafts of those marked. */
    List<AssessmentDraft> drafts() {
        return wanted().stream().map(AssessProposal::draft).toList();
    }
}
