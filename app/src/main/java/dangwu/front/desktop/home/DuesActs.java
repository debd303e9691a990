package dangwu.front.desktop.home;

import java.util.function.LongConsumer;

/**
 * Where the home page leads in dues.
 *
 * @param collect shows the collection of this month
 * @param branch  shows that of a branch
 * @param assess  shows the assessments
 */
public record DuesActs(Runnable collect, LongConsumer branch, Runnable assess) {}
