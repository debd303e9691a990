package dangwu.records.dues.form;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Face;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageBreak;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.text.ChineseAmount;
import dangwu.records.dues.rate.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 内部收款凭单: 存根, 收据 and 记账 below each other on a page, to be cut. The official 党费专用收据 is printed by the superior; this is none, and says so. */
final class VoucherForm {

    private static final String[] PARTS = {"第一联　存根（收款单位留存）", "第二联　收据（交款人留存）", "第三联　记账（会计记账）"};
    private static final String NOT_OFFICIAL = "本凭单只用于单位内部核对和记账，不是中国共产党党费专用收据，不作为交纳党费的正式票据。";
    private static final String CUT = "－　－　－　－　－　－　－　－　－　－　沿此线裁开　－　－　－　－　－　－　－　－　－　－";
    private static final int GRID = 24;
    private static final int LABEL = 4;
    private static final double ROW = 10.5;
    private static final double PT = 11;

    private VoucherForm() {}

    /** A page for each of {@code vouchers}, at least one. */
    static Paper of(List<Voucher> vouchers) {
        List<Block> blocks = new ArrayList<>();
        for (Voucher voucher : vouchers) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            for (int part = 0; part < PARTS.length; part++) {
                if (part > 0) {
                    blocks.add(Paragraph.note(CUT).aligned(Align.CENTRE).in(Face.SONG, 9).spaced(14, 14));
                }
                blocks.addAll(part(voucher, PARTS[part]));
            }
        }
        return new Paper(vouchers.size() == 1 ? vouchers.get(0).number() : "凭单", PageSetup.portrait().withMargins(14, 18, 12, 18).withNumbers(PageNumbers.NONE), blocks);
    }

    private static List<Block> part(Voucher voucher, String part) {
        return List.of(Paragraph.note(voucher.kind().title()).aligned(Align.CENTRE).in(Face.XIAOBIAOSONG, 16).spaced(0, 2).keptWithNext(),
                new NoteLine("编号：" + voucher.number(), LedgerPeriod.day(voucher.receivedOn()), part), form(voucher), Paragraph.note(NOT_OFFICIAL).in(Face.FANGSONG, 9));
    }

    private static Form form(Voucher voucher) {
        int rest = GRID - LABEL;
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormRow.of(ROW, label(voucher.kind().payerLabel(), LABEL), left(voucher.payer(), rest)));
        rows.add(FormRow.of(ROW, label("款项", LABEL), left(voucher.purpose(), rest)));
        rows.add(FormRow.of(ROW, label("人民币\n（大写）", LABEL), left(ChineseAmount.of(voucher.amount()), 11), label("小写", 3), value("￥" + Money.text(voucher.amount()), 6)));
        rows.add(FormRow.of(ROW, label("收款单位\n（章）", LABEL), left(voucher.receiver(), rest)));
        rows.add(FormRow.of(ROW, label("收款人", LABEL), value(voucher.cashier(), GRID / 2 - LABEL), label("交款人", LABEL), value(voucher.handedInBy(), GRID / 2 - LABEL)));
        if (voucher.note() != null) {
            rows.add(FormRow.of(ROW, label("备注", LABEL), left(voucher.note(), rest)));
        }
        return new Form(Collections.nCopies(GRID, 1.0), rows, Face.FANGSONG, PT);
    }

    private static FormCell label(String text, int across) {
        return FormCell.label(text).across(across);
    }

    private static FormCell value(String text, int across) {
        return FormCell.value(text).across(across);
    }

    private static FormCell left(String text, int across) {
        return value(text, across).aligned(Align.LEFT);
    }
}
