package dangwu.front.desktop.home;

import java.util.List;

/**
 * A branch in the year's table.
 *
 * @param within ids of the branch and its groups
 * @param months all twelve
 */
public record LifeBranch(long id, String name, List<Long> within, List<LifeMonth> months) {

    public LifeBranch {
        within = List.copyOf(within);
        months = List.copyOf(months);
    }
}
