package dangwu.records.member.imports;

import dangwu.kit.exchange.ImportRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is worth saying of an import besides its rejections, each thing once and with its rows. */
final class MemberImportNotes {

    private static final int NAMED = 8;

    private final List<ImportRow> monthOnly = new ArrayList<>();
    private final List<ImportRow> young = new ArrayList<>();
    private final List<ImportRow> shortProbation = new ArrayList<>();
    private final List<ImportRow> suspended = new ArrayList<>();
    private final Map<String, Integer> newBranches = new LinkedHashMap<>();
    private final Map<String, Set<String>> newGroups = new LinkedHashMap<>();
    private String unit;
    private int filledFromId;
    private int repeated;

    /** @param payload what is to be written; null: nothing */
    void taken(ImportRow row, MemberMerge merged, MemberImportRow payload) {
        if (payload == null) {
            return;
        }
        add(monthOnly, row, merged.monthOnly());
        add(young, row, MemberRowChecks.joinedYoung(merged));
        add(shortProbation, row, MemberRowChecks.shortProbation(merged));
        filledFromId += merged.filledFromId() ? 1 : 0;
        ImportPlace place = payload.place();
        if (place != null && place.branchId() == null) {
            unit = place.unitName();
            newBranches.merge(place.branchName(), 1, Integer::sum);
        }
        if (place != null && place.foundsGroup()) {
            newGroups.computeIfAbsent(place.branchName(), branch -> new LinkedHashSet<>()).add(place.groupName());
        }
    }

    void repeated() {
        repeated++;
    }

    void stillSuspended(ImportRow row) {
        suspended.add(row);
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (!newBranches.isEmpty()) {
            List<String> named = newBranches.entrySet().stream().map(e -> "“" + e.getKey() + "”（" + e.getValue() + "人）").toList();
            said.add("台账中还没有党支部，将在“" + unit + "”下新建" + named.size() + "个党支部：" + String.join("、", named) + "；名称、类别以后可在组织页面修改");
        }
        newGroups.forEach((branch, groups) -> said.add("“" + branch + "”还没有党小组，将新建：" + String.join("、", groups)));
        say(said, monthOnly, "的日期只写到月，按当月1日登记");
        if (filledFromId > 0) {
            said.add("有" + filledFromId + "行没有填写出生日期或性别，按身份证号补上");
        }
        say(said, young, "入党时不满18周岁，请核对");
        say(said, shortProbation, "的转正时间与入党时间相隔不满1年，请核对；确属当时规定如此的，不必改动");
        say(said, suspended, "写的是党籍正常，台账中已登记停止党籍，导入不改动；恢复党籍请在党员页面登记");
        if (repeated > 0) {
            said.add("有" + repeated + "行与其他工作表中的同一人内容一致，不再重复读取");
        }
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
            boolean all = rows.size() <= NAMED;
            said.add("有" + rows.size() + "行" + what + "（第" + String.join("、", named) + (all ? "行）" : "等行）"));
        }
    }
}
