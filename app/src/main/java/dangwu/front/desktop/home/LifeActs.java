package dangwu.front.desktop.home;

import dangwu.records.meeting.screen.MeetingStart;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Where the home page leads in organizational life.
 *
 * @param table     shows the table of what was held and what is missing
 * @param month     shows the meetings of a branch in a month
 * @param followUps shows the decisions still open
 * @param start     begins a record
 * @param open      opens a record
 */
public record LifeActs(Runnable table, BiConsumer<LifeBranch, LifeMonth> month, Runnable followUps, Consumer<MeetingStart> start, LongConsumer open) {}
