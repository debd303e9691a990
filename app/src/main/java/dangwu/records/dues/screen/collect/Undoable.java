package dangwu.records.dues.screen.collect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that was booked and can be taken back.
 *
 * @param acts     ids of what was booked, in the order it was
 * @param replaced ids of earlier acts with rows that it has reversed: taking it back books those rows again
 * @param words    what it was, e.g. 王晓红 11 月
 */
record Undoable(List<Long> acts, Set<Long> replaced, String words) {

    Undoable {
        acts = List.copyOf(acts);
        replaced = Set.copyOf(replaced);
    }

    /** The same with {@code more}: rows of it that were booked again. */
    Undoable and(List<Long> more) {
        return new Undoable(Stream.concat(acts.stream(), more.stream()).toList(), replaced, words);
    }
}
