package dangwu.kit.exchange;

import java.util.Map;

/**
 * What is shown before anything is written.
 *
 * @param sheet  what was read
 * @param plan   what would be done
 * @param byHand the headings the person has mapped for this file
 * @param <P>    the importer's own type
 */
public record ImportPreview<P>(ParsedSheet sheet, ImportPlan<P> plan, Map<String, String> byHand) {

    /** Copies the map. */
    public ImportPreview {
        byHand = Map.copyOf(byHand);
    }

    /** Whether it may be written: nothing is rejected, or bad rows are to be left out. */
    public boolean mayApply(boolean skipBad) {
        return skipBad || plan.rejections().isEmpty();
    }
}
