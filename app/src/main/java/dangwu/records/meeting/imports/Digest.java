package dangwu.records.meeting.imports;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text only tells again what is kept. Ledgers that were handed out (L34, L45, L46) put it in short: cut off with …, the theme with the
 * content behind it, remarks with marks of their own. Imported again they must not write over the whole of it.
 */
final class Digest {

    private static final String LECTURE = "同时计为党课";
    private static final Set<String> MARKS = Set.of(LECTURE, "只记人数");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final MeetingFile kept;
    private final Organization organization;

    Digest(MeetingFile kept, Organization organization) {
        this.kept = kept;
        this.organization = organization;
    }

    /** Whether {@code text} says nothing of {@code field} that is not kept. */
    boolean tells(MeetingField field, String text) {
        Meeting meeting = kept.meeting();
        String own = meeting.text(field);
        Stream<String> wordings = switch (field) {
            case TITLE -> titles();
            case THEME -> themes();
            case CONTENT -> Stream.of(own, meeting.text(MeetingField.ACTIVITY_SUMMARY), kept.agenda().stream().map(AgendaItem::title).collect(Collectors.joining("；")));
            default -> Stream.of(own);
        };
        // What an import put behind the content before is not taken away by the same content without it.
        boolean front = field == MeetingField.CONTENT && own != null && own.contains("\n") && bare(own).startsWith(bare(text));
        return front || wordings.anyMatch(wording -> same(wording, text));
    }

    /** The clerk's own remark without the marks that a ledger adds; null: nothing else. */
    String ownRemark(String text) {
        String own = Arrays.stream(text.split("；")).filter(part -> !MARKS.contains(part.strip())).collect(Collectors.joining("；")).strip();
        return own.isEmpty() ? null : own;
    }

    /** Whether a ledger's remark marks it as a lecture too. */
    boolean saysLecture(String text) {
        return Arrays.stream(text.split("；")).anyMatch(part -> part.strip().equals(LECTURE));
    }

    /** 落实情况 of item number {@code seq} with what its follow-ups say. */
    static String result(MeetingFile file, AgendaItem item, int seq) {
        List<String> parts = new ArrayList<>();
        parts.add(item.result());
        for (FollowUp followUp : file.followUps()) {
            if (followUp.agendaSeq() != null && followUp.agendaSeq() == seq) {
                parts.add(followUp.progress());
                parts.add(followUp.doneOn() == null ? null : followUp.doneOn() + "办结");
            }
        }
        return parts.stream().filter(Objects::nonNull).collect(Collectors.joining("；"));
    }

    /** Whether {@code text} is {@code kept}, or the beginning of it cut off with …; white space does not count. */
    static boolean same(String kept, String text) {
        if (kept == null) {
            return false;
        }
        String whole = bare(kept);
        String told = bare(text);
        return whole.equals(told) || told.length() > 1 && told.endsWith("…") && whole.startsWith(told.substring(0, told.length() - 1));
    }

    static String bare(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    private Stream<String> titles() {
        Meeting meeting = kept.meeting();
        if (meeting.id() == 0) {
            return Stream.empty();
        }
        String number = meeting.text(MeetingField.SESSION_NO);
        return Stream.of(meeting.name(), organization.displayName() + meeting.name(), organization.name() + meeting.name())
                .flatMap(name -> number == null ? Stream.of(name) : Stream.of(name, name + "(" + number + ")"));
    }

    private Stream<String> themes() {
        Meeting meeting = kept.meeting();
        String content = meeting.text(MeetingField.CONTENT);
        return Stream.of(meeting.text(MeetingField.THEME), meeting.text(MeetingField.TITLE)).filter(Objects::nonNull)
                .flatMap(theme -> content == null ? Stream.of(theme) : Stream.of(theme, theme + "：" + content));
    }
}
