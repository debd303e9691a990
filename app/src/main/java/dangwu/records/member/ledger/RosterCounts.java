package dangwu.records.member.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.RosterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many members each branch has, and of what kinds: the first sheet of a roster of several branches. */
final class RosterCounts {

    private RosterCounts() {}

    private record Count(Column column, Predicate<RosterEntry> counted) {}

    static Paper paper(RosterScope scope) {
        List<Count> counts = counts(scope.roster().asOf());
        List<Column> columns = new ArrayList<>(List.of(Column.integer("序号", 4), Column.text("党支部", 30)));
        counts.forEach(count -> columns.add(count.column().total()));
        List<List<Object>> rows = new ArrayList<>();
        for (RosterScope.Section section : scope.sections()) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1, section.organization().name()));
            counts.forEach(count -> row.add((int) section.entries().stream().filter(count.counted()).count()));
            rows.add(row);
        }
        return Paper.of("支部统计", PageSetup.landscape(), Title.of(scope.top().name() + "党员情况统计表"), LedgerWords.note(scope.top(), scope.roster().asOf()),
                new Table(columns, rows, TableOptions.ledger().withRowHeight(9).withTotal().expecting(rows.size())), SignatureLine.ledger());
    }

    private static List<Count> counts(LocalDate day) {
        return List.of(count("党员数", entry -> true), count("正式", entry -> entry.category() == MemberCategory.FULL),
                count("预备", entry -> entry.category() == MemberCategory.PROBATIONARY), count("男", entry -> sex(entry, "1")), count("女", entry -> sex(entry, "2")),
                count("少数民族", entry -> minority(entry.member())), count("35岁及以下", entry -> aged(entry, day, 0, 35)), count("36—45岁", entry -> aged(entry, day, 36, 45)),
                count("46—59岁", entry -> aged(entry, day, 46, 59)), count("60岁及以上", entry -> aged(entry, day, 60, 200)),
                count("离退休", entry -> entry.member().retired()), count("流动", entry -> entry.member().flag(MemberField.MOBILE_MEMBER)));
    }

    private static Count count(String header, Predicate<RosterEntry> counted) {
        return new Count(Column.integer(header, Math.max(6, header.length() * 2)), counted);
    }

    private static boolean sex(RosterEntry entry, String code) {
        return code.equals(entry.member().code(MemberField.SEX));
    }

    private static boolean minority(Member member) {
        String code = member.code(MemberField.ETHNICITY);
        return code != null && !code.equals("01") && !code.equals("97") && !code.equals("98");
    }

    private static boolean aged(RosterEntry entry, LocalDate day, int from, int to) {
        Integer age = entry.member().ageOn(day);
        return age != null && age >= from && age <= to;
    }
}
