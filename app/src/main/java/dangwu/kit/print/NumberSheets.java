package dangwu.kit.print;

import dangwu.kit.office.Block;
import dangwu.kit.office.PageBreak;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import java.util.ArrayList;
import java.util.List;

/** Empty pages that bear nothing but the numbers of a volume, to be laid over its pages: so numbers look as on every other paper. */
final class NumberSheets {

    private NumberSheets() {}

    /** A sheet for each leaf, lying as it lies; 第 X 页 共 Y 页 from 1. */
    static PaperBook of(List<Leaf> body) {
        List<Paper> papers = new ArrayList<>();
        for (int from = 0; from < body.size();) {
            boolean onItsSide = body.get(from).onItsSide();
            int to = from + 1;
            List<Block> breaks = new ArrayList<>();
            while (to < body.size() && body.get(to).onItsSide() == onItsSide) {
                breaks.add(new PageBreak());
                to++;
            }
            papers.add(new Paper("页码", onItsSide ? PageSetup.landscape() : PageSetup.portrait(), breaks));
            from = to;
        }
        return new PaperBook("页码", papers);
    }
}
