package dangwu.front.desktop;

import dangwu.records.member.Roster;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Today's roster, read once and kept until the records change or the day does: home page, status bar and search all live on it. */
public final class TodaysRoster {

    private final Function<LocalDate, Roster> read;
    private final Clock clock;
    private Roster roster;

    /**
     * @param read  reads the roster of a day
     * @param clock says what today is
     */
    public TodaysRoster(Function<LocalDate, Roster> read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** The roster; never on the window's thread. */
    public synchronized Roster get() {
        LocalDate today = LocalDate.now(clock);
        if (roster == null || !roster.asOf().equals(today)) {
            roster = read.apply(today);
        }
        return roster;
    }

    /** The records have changed. */
    public synchronized void forget() {
        roster = null;
    }
}
