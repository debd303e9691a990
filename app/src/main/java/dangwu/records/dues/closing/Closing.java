package dangwu.records.dues.closing;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * That a month was closed.
 *
 * @param id         0 before it is kept
 * @param reopenedOn the day it was opened again; null: it is still closed
 * @param reason     why it was opened again; null while it is closed
 */
public record Closing(long id, YearMonth month, LocalDate closedOn, LocalDate reopenedOn, String reason) {

    public Closing {
        reason = Texts.clean(reason);
    }
}
