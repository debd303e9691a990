package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Row numbers for a note, runs drawn together: 第5至8、12行. */
final class RowNumbers {
    private static final int SHOWN = 8;
    private final List<int[]> runs = new ArrayList<>();
    private int count;

    void add(int row) {
        count++;
        int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last[1] + 1 == row) {
            last[1] = row;
        } else {
            runs.add(new int[] {row, row});
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** 第5至8、12行, with 等20行 when there are too many to name. */
    String text() {
        String named = runs.stream().limit(SHOWN)
                .map(run -> run[0] == run[1] ? String.valueOf(run[0]) : run[0] + "至" + run[1]).collect(Collectors.joining("、"));
        return "第" + named + (runs.size() > SHOWN ? "等共" + count : "") + "行";
    }
}
