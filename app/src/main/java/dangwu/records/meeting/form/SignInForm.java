package dangwu.records.meeting.form;

import dangwu.kit.office.Align;
import dangwu.kit.office.Face;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 签到表 (L32): two columns of names side by side, group by group, with room to sign. */
final class SignInForm {

    private static final List<Double> GRID = List.of(1.3, 2.6, 4.0, 1.3, 2.6, 4.0);
    /** At least 0.9 cm to sign in, and little more: a branch of thirty-odd members is to fit a page. */
    private static final double ROW = 9.1;
    private static final double BAND = 7;
    private static final int EMPTY_LINES = 36;
    private static final int LINES_FOR_GUESTS = 2;
    private static final String GROUP = "党小组";
    private static final int LONGEST_TITLE = 23;

    private final MeetingFile file;
    private final List<FormRow> rows = new ArrayList<>();

    private SignInForm(MeetingFile file) {
        this.file = file;
    }

    /**
     * @param organization full name of who holds it
     * @param groupOf      name of somebody's Party group on that day; null: in none
     */
    static Paper of(MeetingFile file, String organization, Function<Attendance, String> groupOf) {
        return of(file, organization, MeetingWords.when(file.meeting()).replace('\n', ' '), groupOf);
    }

    /** As above, of a meeting whose day may not be set yet: {@code when} says what is known. */
    static Paper of(MeetingFile file, String organization, String when, Function<Attendance, String> groupOf) {
        SignInForm form = new SignInForm(file);
        form.fill(groupOf);
        Meeting meeting = file.meeting();
        return Paper.of("签到表", PageSetup.portrait(), new Title(title(organization, sheet(organization, meeting.kind().label()) + "签到表"), Face.XIAOBIAOSONG, 20),
                line("会议名称：" + meeting.name()), line("时间：" + when),
                line("地点：" + text(meeting, MeetingField.PLACE) + "　　　　主持人：" + text(meeting, MeetingField.CHAIR)),
                new Form(GRID, form.rows, Face.FANGSONG, 12).repeating(1), form.counts());
    }

    /** 第一党小组会, not 第一党小组党小组会. */
    private static String sheet(String organization, String kind) {
        return organization.endsWith(GROUP) && kind.startsWith(GROUP) ? kind.substring(GROUP.length()) : kind;
    }

    /** On one line where there is room. */
    private static String title(String organization, String sheet) {
        return organization + (organization.codePointCount(0, organization.length()) + sheet.length() <= LONGEST_TITLE ? "" : "\n") + sheet;
    }

    private static Paragraph line(String text) {
        return Paragraph.note(text).in(Face.FANGSONG, 12);
    }

    private static String text(Meeting meeting, MeetingField field) {
        String text = meeting.text(field);
        return text == null ? "　　　　" : text;
    }

    private void fill(Function<Attendance, String> groupOf) {
        rows.add(FormRow.of(ROW, FormCell.label("序号"), FormCell.label("姓名"), FormCell.label("签到"), FormCell.label("序号"), FormCell.label("姓名"),
                FormCell.label("签到")));
        Map<String, List<Attendance>> groups = new LinkedHashMap<>();
        file.attendance().stream().filter(person -> !person.guest())
                .forEach(person -> groups.computeIfAbsent(String.valueOf(groupOf.apply(person)), key -> new ArrayList<>()).add(person));
        int number = 1;
        for (Map.Entry<String, List<Attendance>> group : groups.entrySet()) {
            if (groups.size() > 1) {
                band(group.getKey().equals("null") ? "未编入党小组" : group.getKey());
            }
            number = people(group.getValue(), number);
        }
        if (groups.isEmpty()) {
            empty(Math.max(EMPTY_LINES, file.dueCount() == null ? 0 : file.dueCount()), 1);
        }
        if (!file.guests().isEmpty()) {
            band("列席人员");
            people(file.guests(), 1);
        } else if (!file.meeting().complete()) {
            band("列席人员");
            empty(LINES_FOR_GUESTS, 0);
        }
    }

    private void band(String text) {
        rows.add(FormRow.of(BAND, FormCell.label(text).across(GRID.size()).aligned(Align.LEFT)).keptWithNext());
    }

    private int people(List<Attendance> people, int first) {
        for (int i = 0; i < people.size(); i += 2) {
            List<FormCell> cells = new ArrayList<>(cells(first + i, people.get(i)));
            cells.addAll(i + 1 < people.size() ? cells(first + i + 1, people.get(i + 1)) : List.of(FormCell.value(""), FormCell.value(""), FormCell.value("")));
            rows.add(new FormRow(ROW, cells, false));
        }
        return first + people.size();
    }

    private static List<FormCell> cells(int number, Attendance person) {
        return List.of(FormCell.value(Integer.toString(number)), FormCell.value(person.name()), FormCell.value(mark(person)));
    }

    /** Room to sign, but for who is known not to come. */
    private static String mark(Attendance person) {
        return person.status().present() ? "" : person.status().label();
    }

    private void empty(int lines, int first) {
        for (int i = 0; i < lines; i += 2) {
            rows.add(FormRow.of(ROW, FormCell.value(first == 0 ? "" : first + i + ""), FormCell.value(""), FormCell.value(""),
                    FormCell.value(first == 0 ? "" : first + i + 1 + ""), FormCell.value(""), FormCell.value("")));
        }
    }

    /** Of a meeting still to be held only how many are due is known. */
    private SignatureLine counts() {
        Integer present = file.meeting().complete() ? file.presentCount() : null;
        Integer away = present == null || file.dueCount() == null ? null : file.dueCount() - present;
        return SignatureLine.of("应到：" + MeetingWords.people(file.dueCount()), "实到：" + MeetingWords.people(present), "请假、缺席：" + MeetingWords.people(away));
    }
}
