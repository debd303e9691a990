package dangwu.kit.attachment;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes away what no record needs any more: the files of records removed a month ago, and encrypted files that no row names (a crash
 * between file and row, a removal whose 撤销 is past). A file touched within a day is left alone, for its row may be on the way or its
 * removal be undone. It works on the writing thread, as everything that gives a file a row; no other program can, for it would need the records open.
 */
public final class AttachmentSweep {

    private static final Duration UNTOUCHED = Duration.ofDays(1);
    private static final Duration REMOVED = Duration.ofDays(30);
    private static final String ACT = "清理已删除记录的附件";

    private final AttachmentFolder folder;
    private final Database database;
    private final AttachmentRepository attachments;
    private final Map<String, String> recordKinds;
    private final Clock clock;

    AttachmentSweep(AttachmentFolder folder, Database database, AttachmentRepository attachments, Map<String, String> recordKinds, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.attachments = attachments;
        this.recordKinds = Map.copyOf(recordKinds);
        this.clock = clock;
    }

    /**
     * What was taken away.
     *
     * @param rows  files of records long removed
     * @param files encrypted files
     */
    public record Result(int rows, int files) {}

    /**
     * Does it once. Not to be called on the window's thread.
     *
     * @throws IOException when the folder cannot be read; then nothing more is taken away
     */
    public Result run() throws IOException {
        int rows = 0;
        for (String recordKind : Set.copyOf(recordKinds.values())) {
            rows += removeRows(recordKind);
        }
        List<String> untouched = folder.untouchedSince(clock.instant().minus(UNTOUCHED));
        return new Result(rows, untouched.isEmpty() ? 0 : deleteUnnamed(untouched));
    }

    private int removeRows(String recordKind) {
        Set<String> ownerKinds = recordKinds.entrySet().stream().filter(entry -> entry.getValue().equals(recordKind)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        LocalDateTime before = LocalDateTime.now(clock).minus(REMOVED);
        return database.write(ACT, scope -> {
            List<Attachment> gone = attachments.ofRecordsRemovedBefore(scope.sql(), ownerKinds, recordKind, before);
            for (Attachment row : gone) {
                attachments.remove(scope, row.id());
                scope.audit(new AuditChange(row.ownerKind(), row.ownerId(), row.fileName(), AuditChange.Kind.CHANGED,
                        List.of(new AuditChange.Delta("附件", row.fileName(), null))));
            }
            return gone.size();
        });
    }

    private int deleteUnnamed(List<String> untouched) {
        return database.write(ACT, scope -> {
            Set<String> named = attachments.named(scope.sql());
            List<String> unnamed = untouched.stream().filter(file -> !named.contains(file)).toList();
            unnamed.forEach(folder::delete);
            return unnamed.size();
        });
    }
}
