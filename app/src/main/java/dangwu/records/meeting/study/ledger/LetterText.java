package dangwu.records.meeting.study.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Face;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text as a letter in the layout of GB/T 9704-2012: title, paragraphs with their headings, signature and date. */
final class LetterText {

    private static final double PT = 16;
    private static final double TITLE_PT = 22;
    private static final double LINE = 28.95;
    private static final int DATE_RIGHT = 4;
    private static final double LONGEST_TITLE = 20;
    private static final Pattern BEFORE_YEAR = Pattern.compile("^(\\D{6,})(\\d{4}年)");
    private static final Pattern FIRST = Pattern.compile("^[一二三四五六七八九十]+、.*");
    private static final Pattern SECOND = Pattern.compile("^（[一二三四五六七八九十]+）.*");

    private LetterText() {}

    /** Title and paragraphs; a line of its own is a paragraph, one that begins with 一、 or （一） a heading. */
    static List<Block> of(String title, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(broken(title), Face.XIAOBIAOSONG, TITLE_PT));
        blocks.add(Paragraph.body(""));
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(paragraph(line)));
        }
        return blocks;
    }

    /** A title too long for a line is broken where the sense allows it: before the year. */
    private static String broken(String title) {
        return title.contains("\n") || width(title) <= LONGEST_TITLE ? title : BEFORE_YEAR.matcher(title).replaceFirst("$1\n$2");
    }

    private static Paragraph paragraph(String line) {
        if (FIRST.matcher(line).matches()) {
            return Paragraph.body(line).in(Face.HEI, PT).keptWithNext();
        }
        return SECOND.matcher(line).matches() ? Paragraph.body(line).in(Face.KAI, PT).keptWithNext() : Paragraph.body(line);
    }

    /**
     * Signature and date as on a paper with a seal (GB/T 9704-2012, 7.3.5): the date four characters from the right, the name centred over
     * it; a name longer than the date stands flush at the right instead. They stand on the page where {@code letter} ends.
     */
    static List<Block> signed(List<Block> letter, String name, LocalDate day) {
        String date = LedgerPeriod.day(day);
        double beyond = (width(name) - width(date)) / 2;
        double nameRight = Math.max(0, DATE_RIGHT - beyond);
        Paragraph empty = Paragraph.body("").keptWithNext();
        List<Block> signed = new ArrayList<>(letter);
        signed.set(signed.size() - 1, ((Paragraph) signed.get(signed.size() - 1)).keptWithNext());
        signed.addAll(List.of(empty, right(name, nameRight).keptWithNext(), right(date, Math.max(DATE_RIGHT, beyond))));
        return signed;
    }

    private static Paragraph right(String text, double characters) {
        return new Paragraph(Paragraph.body(text).spans(), Align.RIGHT, 0, characters, Face.FANGSONG, PT, LINE, 0, 0, false);
    }

    /** In characters: a figure is half of one. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(point -> point < 128 ? 0.5 : 1).sum();
    }
}
