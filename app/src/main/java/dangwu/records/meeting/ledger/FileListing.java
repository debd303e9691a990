package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A ledger with a line, or several, for each meeting: a sheet for each organization and, of several, a 汇总 in the order of the days.
 *
 * @param ledger  the ledger's name, part of the titles
 * @param columns without the number of the line, which comes first
 * @param rows    the lines of a meeting, without their numbers; empty: the meeting has no place here
 */
record FileListing(LifeScope scope, String ledger, List<Column> columns, Function<MeetingFile, List<List<Object>>> rows) {

    /**
     * The ledger of {@code files} with a sheet for each of {@code sheets}.
     *
     * @param files the earliest first
     */
    PaperBook book(List<MeetingFile> files, List<Organization> sheets) {
        return LifePaper.book(scope, ledger, sheets, (organization, sheet) -> {
            boolean all = sheet.equals("汇总");
            Set<Long> holders = scope.onSheetOf(organization);
            return paper(organization, sheet, files.stream().filter(file -> all || holders.contains(file.meeting().organizationId())).toList());
        });
    }

    private Paper paper(Organization organization, String sheet, List<MeetingFile> files) {
        List<Column> all = new ArrayList<>(List.of(LifePaper.number()));
        all.addAll(columns);
        List<List<Object>> numbered = new ArrayList<>();
        for (MeetingFile file : inOrder(files)) {
            for (List<Object> row : rows.apply(file)) {
                List<Object> line = new ArrayList<>(List.of(numbered.size() + 1));
                line.addAll(row);
                numbered.add(line);
            }
        }
        TableOptions options = TableOptions.submitted();
        boolean sums = columns.stream().anyMatch(Column::summed);
        Table table = LifePaper.table(all, numbered, sums ? options.withTotal() : options);
        return LifePaper.of(scope, organization, sheet, ledger, table);
    }

    private static List<MeetingFile> inOrder(List<MeetingFile> files) {
        return files.stream().sorted(Comparator.comparing((MeetingFile file) -> file.meeting().heldOn())).toList();
    }
}
