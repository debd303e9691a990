package dangwu.records.meeting.ledger;

import dangwu.records.meeting.MeetingLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The meetings that stand side by side on one sheet of L33, few enough to be read on a page.
 *
 * @param name of the quarter or month; null: the whole period
 */
record AttendancePart(String name, List<MeetingLine> meetings) {

    /** As many columns as an A4 page on its side takes in letters that can be read. */
    static final int MOST = 16;
    private static final String[] QUARTERS = {"第一季度", "第二季度", "第三季度", "第四季度"};

    /** {@code meetings}, the earliest first, on one sheet, else by quarters, a full quarter by months, a month fuller than a page in pieces. */
    static List<AttendancePart> of(List<MeetingLine> meetings) {
        if (meetings.size() <= MOST) {
            return List.of(new AttendancePart(null, meetings));
        }
        boolean oneYear = meetings.get(0).heldOn().getYear() == meetings.get(meetings.size() - 1).heldOn().getYear();
        List<AttendancePart> parts = new ArrayList<>();
        by(meetings, line -> year(line, oneYear) + QUARTERS[(line.heldOn().getMonthValue() - 1) / 3]).forEach((quarter, ofQuarter) -> {
            if (ofQuarter.size() <= MOST) {
                parts.add(new AttendancePart(quarter, ofQuarter));
            } else {
                parts.addAll(months(new ArrayList<>(by(ofQuarter, line -> year(line, oneYear) + line.heldOn().getMonthValue() + "月").entrySet())));
            }
        });
        return parts;
    }

    /** The months of a quarter, as many together as a page takes. */
    private static List<AttendancePart> months(List<Map.Entry<String, List<MeetingLine>>> months) {
        List<AttendancePart> parts = new ArrayList<>();
        for (int from = 0; from < months.size();) {
            List<MeetingLine> together = new ArrayList<>(months.get(from).getValue());
            int to = from + 1;
            while (to < months.size() && together.size() + months.get(to).getValue().size() <= MOST) {
                together.addAll(months.get(to++).getValue());
            }
            String first = months.get(from).getKey();
            addPieces(parts, to == from + 1 ? first : first.replace("月", "") + "—" + together.get(together.size() - 1).heldOn().getMonthValue() + "月", together);
            from = to;
        }
        return parts;
    }

    private static void addPieces(List<AttendancePart> parts, String name, List<MeetingLine> meetings) {
        for (int from = 0; from < meetings.size(); from += MOST) {
            String piece = meetings.size() <= MOST ? "" : "(" + (from / MOST + 1) + ")";
            parts.add(new AttendancePart(name + piece, meetings.subList(from, Math.min(meetings.size(), from + MOST))));
        }
    }

    private static String year(MeetingLine line, boolean oneYear) {
        return oneYear ? "" : line.heldOn().getYear() + "年";
    }

    private static Map<String, List<MeetingLine>> by(List<MeetingLine> meetings, Function<MeetingLine, String> span) {
        Map<String, List<MeetingLine>> found = new LinkedHashMap<>();
        meetings.forEach(line -> found.computeIfAbsent(span.apply(line), name -> new ArrayList<>()).add(line));
        return found;
    }

    /** Whether the meetings are of more than one year, so that the year must be said. */
    boolean severalYears() {
        return meetings.stream().map(line -> line.heldOn().getYear()).distinct().count() > 1;
    }
}
