package dangwu.kit.db;

import java.util.ArrayList;
import java.util.List;

/** Field changes as one text: label, before and after of each field, parted by control characters that no kept text holds. */
public final class DeltaText {

    private static final char FIELD = '\u001e';
    private static final char PART = '\u001f';

    private DeltaText() {}

    /** {@code deltas} as text; empty for none. */
    static String write(List<AuditChange.Delta> deltas) {
        StringBuilder text = new StringBuilder();
        for (AuditChange.Delta delta : deltas) {
            if (!text.isEmpty()) {
                text.append(FIELD);
            }
            text.append(delta.label()).append(PART).append(orEmpty(delta.before())).append(PART).append(orEmpty(delta.after()));
        }
        return text.toString();
    }

    /** The deltas that {@code text} holds. */
    public static List<AuditChange.Delta> read(String text) {
        List<AuditChange.Delta> deltas = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String field : text.split(String.valueOf(FIELD), -1)) {
                String[] parts = field.split(String.valueOf(PART), -1);
                deltas.add(new AuditChange.Delta(parts[0], orNull(parts[1]), orNull(parts[2])));
            }
        }
        return deltas;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
