package dangwu.records.meeting.phrase;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeping phrases. Not on the window's thread. */
public final class PhraseService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "phrase";

    private static final String GONE = "这条常用语已被删除，请刷新后再试。";

    private final Database database;
    private final PhraseRepository phrases;

    public PhraseService(Database database, PhraseRepository phrases) {
        this.database = database;
        this.phrases = phrases;
    }

    /** All phrases, the commonest first; those that come with the program are put in the first time. */
    public List<Phrase> all() {
        if (!phrases.shipped()) {
            database.write("添加常用语", scope -> {
                DefaultPhrases.all().forEach(phrase -> phrases.add(scope, phrase));
                phrases.markShipped(scope);
                scope.audit(AuditChange.between(SUBJECT, 0, "随程序提供的常用语", Map.of(), Map.of("条数", Integer.toString(DefaultPhrases.all().size()))));
                return null;
            });
        }
        return phrases.all();
    }

    /**
     * Keeps {@code phrase}: a new one when its id is 0, else over the one with its id.
     *
     * @throws RefusedException when the same text is kept already for the same place and kind, or the one to change is gone
     */
    public Phrase save(Phrase phrase) {
        boolean known = phrases.all().stream().anyMatch(other -> other.id() != phrase.id() && other.place() == phrase.place() && other.kind() == phrase.kind()
                && other.content().equals(phrase.content()));
        if (known) {
            throw new RefusedException("常用语中已有相同的内容。");
        }
        return database.write(phrase.id() == 0 ? "新增常用语" : "修改常用语", scope -> {
            if (phrase.id() == 0) {
                Phrase kept = phrases.add(scope, phrase);
                scope.audit(AuditChange.between(SUBJECT, kept.id(), kept.name(), Map.of(), text(kept)));
                return kept;
            }
            Phrase before = phrases.find(scope.sql(), phrase.id()).orElseThrow(() -> new RefusedException(GONE));
            phrases.update(scope, phrase);
            scope.audit(AuditChange.between(SUBJECT, phrase.id(), phrase.name(), text(before), text(phrase)));
            return phrase;
        });
    }

    /** Notes that {@code id} was used once more, so that it comes earlier; nothing happens when it is gone. */
    public void used(long id) {
        database.write("使用常用语", scope -> {
            phrases.find(scope.sql(), id).ifPresent(phrase -> {
                phrases.update(scope, phrase.used());
                scope.auditOn(new AuditChange(SUBJECT, id, phrase.name(), AuditChange.Kind.CHANGED, List.of()));
            });
            return null;
        });
    }

    /** Removes a phrase; {@link #restore} brings it back. */
    public Phrase remove(long id) {
        return database.write("删除常用语", scope -> {
            Phrase removed = phrases.find(scope.sql(), id).orElseThrow(() -> new RefusedException(GONE));
            phrases.remove(scope, id);
            scope.audit(AuditChange.between(SUBJECT, id, removed.name(), text(removed), Map.of()));
            return removed;
        });
    }

    /** Brings back what {@link #remove} took away. */
    public void restore(Phrase removed) {
        database.write("撤销删除常用语", scope -> {
            phrases.add(scope, removed);
            scope.audit(AuditChange.between(SUBJECT, removed.id(), removed.name(), Map.of(), text(removed)));
            return null;
        });
    }

    private static Map<String, String> text(Phrase phrase) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("用于", phrase.place().label());
        text.put("会议类型", phrase.kind() == null ? "不限" : phrase.kind().label());
        text.put("名称", phrase.name());
        text.put("内容", phrase.content());
        return text;
    }
}
