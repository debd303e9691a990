package dangwu.front.cli;

import dangwu.front.launch.ExitStatus;
import dangwu.front.wiring.Unit;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerFiles;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import dangwu.kit.office.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes ledgers for a command and tells what was written. */
final class LedgerExport {

    private final Session session;
    private final boolean json;

    LedgerExport(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    /**
     * Writes {@code ledgers} into {@code folder}.
     *
     * @param formats in which each is wanted
     * @param part name of the part of the unit for the file names; null: the whole unit
     * @return DONE, or IN_PART when some files could not be written, or FAILED when none could
     */
    ExitStatus write(Unit unit, List<Ledger> ledgers, LedgerRequest request, String part, Path folder, Function<Ledger, Set<Format>> formats) throws IOException {
        LedgerFiles.Written written = unit.ledgerFiles().write(ledgers, request, part, folder, formats, Progress.NONE);
        written.troubles().forEach(session::say);
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("written", written.files().stream().map(Path::toString).toList());
            result.put("failed", written.troubles());
            session.json(result);
        } else {
            written.files().forEach(file -> session.result(file.toString()));
        }
        if (written.troubles().isEmpty()) {
            return ExitStatus.DONE;
        }
        return written.files().isEmpty() ? ExitStatus.FAILED : ExitStatus.IN_PART;
    }
}
