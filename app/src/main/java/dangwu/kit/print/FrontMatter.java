package dangwu.kit.print;

import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.Face;
import dangwu.kit.office.PageNumbers;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.Table;
import dangwu.kit.office.Title;
import java.util.ArrayList;
import java.util.List;

/** Cover and contents of a volume. */
final class FrontMatter {

    private static final double COVER_TITLE_PT = 30;
    private static final double COVER_LINE_PT = 18;
    private static final double ABOVE_TITLE_MM = 85;

    private final Volume volume;
    private final List<Integer> starts;
    private final List<Integer> ends;

    /**
     * @param starts on which page each part begins
     * @param ends   on which page each part ends; a blank back behind it is none of its pages
     */
    FrontMatter(Volume volume, List<Integer> starts, List<Integer> ends) {
        this.volume = volume;
        this.starts = starts;
        this.ends = ends;
    }

    PaperBook cover() {
        PageSetup page = PageSetup.portrait().withNumbers(PageNumbers.NONE).withMargins(ABOVE_TITLE_MM, 25, 25, 25);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(volume.title(), Face.XIAOBIAOSONG, COVER_TITLE_PT));
        double above = 60;
        for (String line : volume.coverLines()) {
            blocks.add(Paragraph.note(line).in(Face.FANGSONG, COVER_LINE_PT).aligned(Align.CENTRE).spaced(above, 6));
            above = 6;
        }
        return PaperBook.of(new Paper(volume.title(), page, blocks));
    }

    PaperBook contents() {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int last = ends.get(i);
            String pages = last > starts.get(i) ? starts.get(i) + "-" + last : String.valueOf(starts.get(i));
            rows.add(List.of(i + 1, volume.parts().get(i).title(), pages));
        }
        Table table = Table.ledger(List.of(Column.integer("序号", 6).aligned(Align.CENTRE), Column.text("题名", 60), Column.centred("页次", 12)), rows);
        return PaperBook.of(Paper.of("目录", PageSetup.portrait().withNumbers(PageNumbers.NONE), Title.of("目  录"), table));
    }
}
