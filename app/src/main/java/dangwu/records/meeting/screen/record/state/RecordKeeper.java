package dangwu.records.meeting.screen.record.state;

import dangwu.kit.db.RefusedException;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recovery.RecoveryCopy;
import dangwu.records.meeting.recovery.RecoveryRepository;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps one record, one write after the other: what was asked for later is never overwritten by what was asked for before, and a new
 * record gets its number once. Not on the window's thread.
 */
final class RecordKeeper {

    private final MeetingService service;
    private final RecoveryRepository recovery;
    private final Clock clock;
    private long id;
    private boolean complete;
    private long written;

    RecordKeeper(MeetingService service, RecoveryRepository recovery, Clock clock, long id, boolean complete) {
        this.service = service;
        this.recovery = recovery;
        this.clock = clock;
        this.id = id;
        this.complete = complete;
    }

    /** Keeps {@code file} as a draft, or puts the edits of a complete record aside; empty: something later was kept already. */
    synchronized Optional<MeetingFile> keep(MeetingFile file, long turn) {
        if (turn < written) {
            return Optional.empty();
        }
        written = turn;
        MeetingFile numbered = numbered(file);
        if (complete) {
            recovery.keep(new RecoveryCopy(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), numbered));
            return Optional.of(numbered);
        }
        MeetingFile kept = service.saveDraft(numbered);
        id = kept.meeting().id();
        return Optional.of(kept);
    }

    /** @throws RefusedException as {@link MeetingService#complete(MeetingFile)} does */
    synchronized MeetingFile complete(MeetingFile file, long turn) {
        MeetingFile kept = service.complete(numbered(file));
        written = turn;
        id = kept.meeting().id();
        if (complete) {
            recovery.forget(id);
        }
        complete = true;
        return kept;
    }

    /** Gives up edits of a complete record. */
    synchronized void giveUp(long turn) {
        written = turn;
        if (complete) {
            recovery.forget(id);
        }
    }

    private MeetingFile numbered(MeetingFile file) {
        return file.meeting().id() == id ? file : file.with(file.meeting().withId(id));
    }
}
