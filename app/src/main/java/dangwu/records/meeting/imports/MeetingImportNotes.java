package dangwu.records.meeting.imports;

import dangwu.kit.exchange.ImportRow;
import dangwu.records.meeting.recording.MeetingRemark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is worth saying of an import besides its rejections, each thing once and with its rows. */
final class MeetingImportNotes {

    private static final int NAMED = 8;
    private static final int DOUBTS = 20;
    private static final Pattern NOT_FILLED = Pattern.compile("未填写(.+)。");

    private final List<ImportRow> restAbsent = new ArrayList<>();
    private final List<ImportRow> restPresent = new ArrayList<>();
    private final List<ImportRow> byNumbers = new ArrayList<>();
    private final List<ImportRow> vague = new ArrayList<>();
    private final List<ImportRow> kindGuessed = new ArrayList<>();
    private final List<ImportRow> repeated = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, List<ImportRow>> strangers = new LinkedHashMap<>();
    private int doubtful;

    void attendance(ImportRow row, RowAttendance people, int absent) {
        add(restAbsent, row, absent > 0);
        add(restPresent, row, people.restPresent());
        add(byNumbers, row, !people.byName() && people.absenceNote() != null);
    }

    void vague(ImportRow row) {
        vague.add(row);
    }

    void kindFromName(ImportRow row) {
        kindGuessed.add(row);
    }

    void repeated(ImportRow row) {
        repeated.add(row);
    }

    /** Somebody who is on no roster of the unit and is kept by his name. */
    void stranger(ImportRow row, String name) {
        strangers.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }

    /** Doubts that are taken in with an explanation, and what the minutes lack. */
    void remarks(ImportRow row, List<MeetingRemark> remarks, List<String> said) {
        if (!said.isEmpty()) {
            doubtful++;
            if (doubts.size() < DOUBTS) {
                doubts.add("第" + row.row() + "行请核对：" + String.join("", said));
            }
        }
        for (MeetingRemark remark : remarks) {
            Matcher field = NOT_FILLED.matcher(remark.sentence());
            if (remark.weight() == MeetingRemark.Weight.GAP && field.matches() && remark.rule().equals("MT-16")) {
                missing.merge(field.group(1), 1, Integer::sum);
            }
        }
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        say(said, kindGuessed, "没有写会议类型，按会议名称或表的标题判断，请核对");
        say(said, vague, "只写了上午、下午，起止时间没有登记");
        say(said, restAbsent, "写了出席人员，名单之外的应到人员记为缺席、没有原因");
        say(said, restPresent, "写了缺席人员，其余应到人员记为出席");
        say(said, byNumbers, "的应到人数与当天名册不同，或没有名册可对，只按人数登记，缺席人员记在“缺席情况”里");
        if (!strangers.isEmpty()) {
            List<String> named = strangers.keySet().stream().limit(NAMED).toList();
            said.add("不在本单位名册、只按姓名登记的有" + strangers.size() + "人：" + String.join("、", named) + (strangers.size() > NAMED ? "等" : ""));
        }
        if (doubtful > 0) {
            said.add("有" + doubtful + "行有疑点，导入即视为已核对，并在记录中注明" + (doubtful > doubts.size() ? "（下面列出前" + doubts.size() + "行）" : ""));
            said.addAll(doubts);
        }
        if (!missing.isEmpty()) {
            said.add("会议记录要素不全，导入后可在会议页面补填：" + missing.entrySet().stream().map(e -> e.getKey() + e.getValue() + "行").collect(Collectors.joining("、")));
        }
        say(said, repeated, "与其他工作表中的同一会议内容一致，不再重复读取");
        return said;
    }

    private static void add(List<ImportRow> rows, ImportRow row, boolean applies) {
        if (applies) {
            rows.add(row);
        }
    }

    private static void say(List<String> said, List<ImportRow> rows, String what) {
        if (!rows.isEmpty()) {
            List<String> named = rows.stream().limit(NAMED).map(row -> String.valueOf(row.row())).toList();
            said.add("有" + rows.size() + "行" + what + "（第" + String.join("、", named) + (rows.size() <= NAMED ? "行）" : "等行）"));
        }
    }
}
