package dangwu.records.dues.form;

import dangwu.kit.office.Align;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.ledger.DuesWords;
import dangwu.records.dues.rate.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 党费核定说明: how one member's amount came about, to be handed to him. */
final class ExplanationForm {

    private static final int GRID = 24;
    private static final int LABEL = 6;
    private static final double ROW = 8.5;

    private ExplanationForm() {}

    /** @param lines how the assessment that holds in {@code month} came about */
    static Paper of(MemberAccount account, DuesMonth month, String branch, List<DuesExplanation.Line> lines) {
        Assessment assessment = month.assessment();
        List<FormRow> rows = new ArrayList<>();
        int value = GRID / 2 - LABEL + 2;
        rows.add(FormRow.of(ROW, label("姓名", 4), FormCell.value(account.file().member().name()).across(value), label("党支部", 4), FormCell.value(branch).across(GRID - 8 - value)));
        rows.add(FormRow.of(ROW, label("人员类别", 4), FormCell.value(assessment.staff().label()).across(value), label("交纳标准", 4), FormCell.value(assessment.payer().label()).across(GRID - 8 - value)));
        rows.add(FormRow.of(ROW, FormCell.label("计算过程（金额单位：元/月）").across(GRID).aligned(Align.LEFT)).keptWithNext());
        lines.forEach(line -> rows.add(wide(line.label(), line.text())));
        rows.add(FormRow.of(ROW, FormCell.label(DuesWords.month(month.month()) + "应交").across(GRID).aligned(Align.LEFT)).keptWithNext());
        Optional<String> why = account.whyFrom(month.month());
        why.ifPresent(text -> rows.add(wide("交纳起始", text)));
        if (month.provisional()) {
            rows.add(wide("说明", month.month().getYear() + "年度尚未核定，暂按" + assessment.year() + "年度核定的数额交纳。"));
        }
        if (month.relief() != null) {
            rows.add(wide(month.relief().kind().label(), DuesWords.span(month.relief().from(), month.relief().to()) + "，" + month.relief().cause() + "，减免" + Money.text(month.exempted()) + "元"));
        }
        rows.add(wide("本月应交", month.due() ? Money.text(month.net()) + "元" : "本月不需交纳"));
        return Paper.of("核定说明", PageSetup.portrait(), Title.of("党费核定说明"), new NoteLine("党支部(盖章)：" + branch, "核定日期：" + assessment.assessedOn()),
                Form.of(Collections.nCopies(GRID, 1.0), rows), Paragraph.note("注：党费按计算基数的全额乘以所在档次的比例计算，年初核定后年内一般不变动。"),
                SignatureLine.of("核定人：", "党员本人(签字)：", "日期："));
    }

    private static FormRow wide(String label, String text) {
        return FormRow.of(ROW, label(label, LABEL), FormCell.value(text).across(GRID - LABEL).aligned(Align.LEFT));
    }

    private static FormCell label(String text, int across) {
        return FormCell.label(text).across(across);
    }
}
