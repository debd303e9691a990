package dangwu.records.member.screen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What another part of the records knows of a member, told in his panel.
 *
 * @param title   what it is about, e.g. 党费
 * @param facts   labelled words, in order
 * @param warning what must not be overlooked; null: nothing
 * @param act     the words of where more is to be seen; null: nowhere
 * @param onAct   leads there, on the window's thread
 */
public record MemberNote(String title, Map<String, String> facts, String warning, String act, Runnable onAct) {

    public MemberNote {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Reads what there is to tell; not on the window's thread. */
    @FunctionalInterface
    public interface Source {

        /** The note of a member; null: there is nothing to tell. */
        MemberNote of(long memberId);
    }
}
