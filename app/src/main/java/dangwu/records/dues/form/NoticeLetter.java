package dangwu.records.dues.form;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Face;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Span;
import dangwu.kit.office.Title;
import dangwu.records.dues.ledger.DuesLine;
import dangwu.records.dues.ledger.DuesScope;
import dangwu.records.dues.ledger.DuesSheet;
import dangwu.records.dues.ledger.DuesWords;
import dangwu.records.dues.ledger.LedgerMonths;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 党费收缴情况公示通知 (DU-16), laid out as GB/T 9704-2012 asks; it says what is recorded and nothing else. */
final class NoticeLetter {

    private static final String REGULATION = "根据《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号），党费收缴情况应当每年向党员公布一次。";
    private static final String LINE = "　　　　　　　　";
    private static final double TITLE_PT = 22;

    private final PublicationNotice notice;
    private final DuesScope scope;
    private final LedgerMonths period;
    private final List<DuesSheet> sheets;

    /** @param period the months of the year that are told of */
    NoticeLetter(PublicationNotice notice, DuesScope scope, LedgerMonths period) {
        this.notice = notice;
        this.scope = scope;
        this.period = period;
        sheets = scope.sheets(period);
    }

    Paper paper() {
        String organization = scope.top().name();
        List<Block> blocks = new ArrayList<>(List.of(new Title(organization + "\n关于公示" + notice.year() + "年度党费收缴情况的通知", Face.XIAOBIAOSONG, TITLE_PT), Paragraph.body("")));
        blocks.add(Paragraph.body(scope.several() ? "各党支部，全体党员：" : "全体党员：").indented(0, 0));
        blocks.add(Paragraph.body(REGULATION + "现将" + organization + notice.year() + "年度党费收缴情况予以公示。"));
        section(blocks, "一、收缴情况", facts());
        section(blocks, "二、公示时间和地点", "公示期：" + LedgerPeriod.day(notice.fromOn()) + "至" + LedgerPeriod.day(notice.toOn()) + "。公示地点：" + (notice.place() == null ? LINE : notice.place()) + "。");
        section(blocks, "三、意见反映", "公示期间，党员如对公示内容有异议，可以向" + organization + "反映，反映情况应当实事求是。监督电话：" + (notice.phone() == null ? LINE : notice.phone()) + "。");
        blocks.set(blocks.size() - 1, ((Paragraph) blocks.get(blocks.size() - 1)).keptWithNext());
        blocks.add(Paragraph.body("").keptWithNext());
        blocks.add(Paragraph.body("附件：党费收缴情况公示表").keptWithNext());
        blocks.add(Paragraph.body("").keptWithNext());
        blocks.add(Paragraph.body(organization).aligned(Align.RIGHT).indented(0, 2).keptWithNext());
        blocks.add(Paragraph.body(LedgerPeriod.day(notice.signedOn() == null ? notice.fromOn() : notice.signedOn())).aligned(Align.RIGHT).indented(0, 2));
        return new Paper("公示通知", PageSetup.letter().withNumbers(PageNumbers.DASHED_OUTSIDE), blocks);
    }

    /** No more than the sheet shows: what somebody was exempted from, and how much is missing, is for the branch to know. */
    private String facts() {
        Map<Long, List<DuesLine>> members = sheets.stream().flatMap(sheet -> sheet.lines().stream()).filter(line -> !line.due().isEmpty()).collect(Collectors.groupingBy(DuesLine::memberId));
        long settled = members.values().stream().filter(lines -> lines.stream().allMatch(DuesLine::settled)).count();
        if (members.isEmpty()) {
            return DuesWords.span(period.from(), period.to()) + "没有党费核定和收缴的记录。";
        }
        return DuesWords.span(period.from(), period.to()) + "，应交纳党费的党员" + members.size() + "名，应交党费" + Money.text(sum(DuesLine::net)) + "元，实交党费" + Money.text(sum(DuesLine::received)) + "元，交齐党费的"
                + settled + "名。";
    }

    private BigDecimal sum(Function<DuesLine, BigDecimal> amount) {
        return sheets.stream().map(sheet -> sheet.sum(amount)).reduce(Money.ZERO, BigDecimal::add);
    }

    private static void section(List<Block> blocks, String heading, String text) {
        blocks.add(Paragraph.body(Span.in(Face.HEI, heading)).keptWithNext());
        blocks.add(Paragraph.body(text));
    }
}
