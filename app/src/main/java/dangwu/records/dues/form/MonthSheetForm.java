package dangwu.records.dues.form;

import dangwu.kit.office.Block;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.ledger.DuesLine;
import dangwu.records.dues.ledger.DuesPaper;
import dangwu.records.dues.ledger.DuesSheet;
import dangwu.records.dues.ledger.DuesWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 党费收缴签名表 of one branch and month, for the 党费日: what is not paid yet is left for the pen. */
final class MonthSheetForm {

    private static final double ROOM_TO_SIGN = 9;

    private MonthSheetForm() {}

    /** @param sheet of a single month */
    static Paper of(DuesSheet sheet, String name) {
        YearMonth month = sheet.period().from();
        List<DuesLine> lines = sheet.lines().stream().filter(line -> line.month(month) != null && (line.month(month).due() || DuesLine.received(line.month(month)).signum() != 0)).toList();
        boolean paid = lines.stream().anyMatch(line -> DuesLine.received(line.month(month)).signum() != 0);
        Column received = Column.money("实交", 10);
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("姓名", 10), Column.money("应交", 10).total(), paid ? received.total() : received, Column.centred("交纳人签名", 14),
                Column.centred("收款人签章", 14), Column.date("日期"));
        List<List<Object>> rows = new ArrayList<>();
        for (DuesLine line : lines) {
            DuesMonth state = line.month(month);
            rows.add(Arrays.asList(rows.size() + 1, line.name(), due(state), DuesWords.orNull(DuesLine.received(state)), null, null, state.lastPaidOn()));
        }
        List<Block> blocks = List.of(DuesPaper.title(sheet.organization().name(), DuesWords.month(month) + "党费收缴签名表", false), DuesPaper.note(sheet.organization(), ""),
                DuesPaper.table(columns, rows, TableOptions.ledger().withRowHeight(ROOM_TO_SIGN).withTotal()), SignatureLine.of("党支部书记：", "组织委员：", "收款人：", "日期："));
        return new Paper(name, PageSetup.portrait(), blocks);
    }

    private static Object due(DuesMonth month) {
        if (month.state() == DuesState.UNASSESSED) {
            return new CellText(month.state().label(), Tone.WARN);
        }
        return month.net().signum() == 0 ? month.state().label() : month.net();
    }
}
