package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agenda that a row tells, laid over the one that is kept: items that are kept stay with all that is known of them. */
final class AgendaMerge {

    /** What was studied with its date behind it: 重要讲话(2026-03-01). */
    private static final Pattern DATED = Pattern.compile("[(（](\\d{4}-\\d{2}-\\d{2})[)）]$");

    private final MeetingImportFields fields;
    private final ImportRow row;
    private final MeetingFile before;
    private final boolean firstTopic;
    private final List<AgendaItem> items;
    private final List<Line> leftOver = new ArrayList<>();

    /** Something that belongs to no item, and where it goes instead. */
    record Line(MeetingField field, String text) {}

    /** @param firstTopic whether the sheet is about 第一议题 (L45): what was studied is an item then */
    AgendaMerge(MeetingImportFields fields, ImportRow row, MeetingFile before, boolean firstTopic) {
        this.fields = fields;
        this.row = row;
        this.before = before;
        this.firstTopic = firstTopic;
        this.items = new ArrayList<>(before.agenda());
        row.get(fields.agenda).ifPresent(titles -> titles.forEach(title -> add(MeetingCells.itemKind(title), title)));
        boolean asItem = firstTopic && row.get(fields.learnt).filter(text -> text.length() <= 1000).isPresent();
        int at = asItem ? add(AgendaItem.Kind.FIRST_TOPIC, DATED.matcher(row.get(fields.learnt).orElseThrow().replace("\n", "；")).replaceFirst("")) : items.size() == 1 ? 0 : -1;
        if (!asItem) {
            row.get(fields.learnt).ifPresent(text -> leftOver.add(new Line(MeetingField.CONTENT, row.get(fields.texts().get(MeetingField.CONTENT)).isPresent()
                    ? "学习内容：" + text : text)));
        }
        if (at >= 0) {
            items.set(at, filled(items.get(at), at + 1));
        } else {
            besides();
        }
    }

    List<AgendaItem> items() {
        return items;
    }

    /** What found no item to go to. */
    List<Line> leftOver() {
        return leftOver;
    }

    private int add(AgendaItem.Kind kind, String title) {
        for (int i = 0; i < items.size(); i++) {
            if (Digest.same(items.get(i).title(), title)) {
                return i;
            }
        }
        boolean first = kind == AgendaItem.Kind.FIRST_TOPIC;
        int at = first && (items.isEmpty() || items.get(0).kind() != AgendaItem.Kind.FIRST_TOPIC) ? 0 : items.size();
        items.add(at, AgendaItem.of(kind, title));
        return at;
    }

    private AgendaItem filled(AgendaItem item, int seq) {
        String leader = !firstTopic ? item.leader() : row.get(fields.leaders).map(names -> names.get(0).name()).orElse(item.leader());
        String speeches = item.speakers() == null || item.discussion() == null ? item.discussion() : item.speakers() + "：" + item.discussion();
        String said = row.get(fields.discussion).filter(text -> !Digest.same(item.discussion(), text) && !Digest.same(speeches, text)).orElse(item.discussion());
        String decided = row.get(fields.measures).filter(text -> !Digest.same(item.decision(), text)).orElse(item.decision());
        String result = row.get(fields.result).filter(text -> !Digest.same(Digest.result(before, item, seq), text)).orElse(item.result());
        LocalDate source = row.get(fields.sourceOn).map(written -> day(written, item.sourceOn(), written.firstDay())).or(this::sourceNamed)
                .orElse(item.sourceOn());
        LocalDate due = row.get(fields.dueOn).map(written -> day(written, item.dueOn(), written.isFull() ? written.firstDay() : written.month().atEndOfMonth()))
                .orElse(item.dueOn());
        boolean resolved = row.get(fields.owner).isPresent() || due != null;
        String decision = decided == null && resolved ? row.get(fields.texts().get(MeetingField.RESOLUTION)).orElse(null) : decided;
        return new AgendaItem(item.id(), item.kind(), item.title(), source, leader, item.content(), said, item.speakers(), decision,
                row.get(fields.owner).orElse(item.owner()), due, result, item.priorItemId());
    }

    private Optional<LocalDate> sourceNamed() {
        Matcher dated = DATED.matcher(row.get(fields.learnt).orElse(""));
        try {
            return dated.find() ? Optional.of(LocalDate.parse(dated.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A month stands for its last day as a deadline, and for its first as a source; a day that is kept stays where it is in that month. */
    private static LocalDate day(PartialDate written, LocalDate kept, LocalDate meant) {
        return kept != null && written.matches(kept) ? kept : meant;
    }

    private void besides() {
        row.get(fields.discussion).ifPresent(text -> leftOver.add(new Line(MeetingField.CONTENT, "研讨发言：" + text)));
        row.get(fields.sourceOn).ifPresent(day -> leftOver.add(new Line(MeetingField.CONTENT, "来源日期：" + day)));
        row.get(fields.measures).ifPresent(text -> leftOver.add(new Line(MeetingField.RESOLUTION, "贯彻落实措施：" + text)));
        String carriedOut = Stream.of(row.get(fields.owner).map(text -> "责任人：" + text), row.get(fields.dueOn).map(day -> "时限：" + day),
                row.get(fields.result).map(text -> "落实情况：" + text)).flatMap(Optional::stream).collect(Collectors.joining("；"));
        if (!carriedOut.isEmpty()) {
            leftOver.add(new Line(MeetingField.RESOLUTION, carriedOut));
        }
    }
}
