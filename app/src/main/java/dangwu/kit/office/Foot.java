package dangwu.kit.office;

import java.util.List;

/** What stands below a block and belongs to it, not to be left alone on a page: signature lines, and the notes of a table. */
final class Foot {
    private static final int MOST_BLOCKS = 8;
    private static final int MOST_CHARACTERS = 600;
    /** Larger text is that of a letter. */
    private static final double LARGEST_PT = 12;

    private Foot() {}

    /** The foot of {@code blocks.get(index)}; empty when there is none, or what follows is a text of its own. */
    static List<Block> of(List<Block> blocks, int index) {
        int end = index + 1;
        while (end < blocks.size() && (blocks.get(end) instanceof SignatureLine || blocks.get(end) instanceof Paragraph note && note.pt() <= LARGEST_PT)) {
            end++;
        }
        List<Block> foot = blocks.subList(index + 1, end);
        int characters = foot.stream().mapToInt(block -> block instanceof Paragraph note ? note.text().length() : 0).sum();
        boolean belongs = blocks.get(index) instanceof Table && foot.size() <= MOST_BLOCKS && characters <= MOST_CHARACTERS;
        return belongs ? foot : signatures(foot);
    }

    private static List<Block> signatures(List<Block> foot) {
        int end = 0;
        while (end < foot.size() && foot.get(end) instanceof SignatureLine) {
            end++;
        }
        return foot.subList(0, end);
    }
}
