package dangwu.records.member.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.PartialDate;
import dangwu.records.member.MemberFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds rows of one file that are about the same person. */
final class RepeatedRows {

    private final MemberImportFields fields;
    private final List<ImportField<?>> compared;
    private final Map<Object, ImportRow> first = new HashMap<>();

    RepeatedRows(MemberImportFields fields) {
        this.fields = fields;
        this.compared = fields.all();
    }

    /**
     * What there is to say of a row.
     *
     * @param sameWords whether another sheet has said all of it already, as a summary sheet does
     * @param problem   why it cannot be taken, as a Chinese sentence; null: it can
     */
    record Finding(boolean sameWords, String problem) {

        private static final Finding NONE = new Finding(false, null);
    }

    private record Unnumbered(String name, Long branchId, String branch, PartialDate birth) {}

    /** Notes the row, and looks whether an earlier one is about the same person. */
    Finding look(ImportRow row, MemberFile known, Long branchId, PartialDate birth) {
        Object person = known != null ? Long.valueOf(known.member().id()) : row.get(fields.idNumber).<Object>map(number -> number)
                .orElseGet(() -> new Unnumbered(row.get(fields.name).orElse(""), branchId, row.get(fields.branch).orElse(""), birth));
        ImportRow earlier = first.putIfAbsent(person, row);
        if (earlier == null) {
            return Finding.NONE;
        }
        if (!earlier.sheet().equals(row.sheet()) && saysNothingElse(earlier, row)) {
            return new Finding(true, null);
        }
        String where = (earlier.sheet().equals(row.sheet()) ? "" : "“" + earlier.sheet() + "”") + "第" + earlier.row() + "行“"
                + earlier.get(fields.name).orElse("") + "”";
        boolean byNumber = row.get(fields.idNumber).isPresent() && Objects.equals(row.get(fields.idNumber), earlier.get(fields.idNumber));
        return new Finding(false, "与" + where + (byNumber ? "的身份证号相同，同一身份证号只能有一行，请核对" : "是同一人，请只留一行"));
    }

    private boolean saysNothingElse(ImportRow earlier, ImportRow row) {
        return compared.stream().allMatch(field -> row.get(field).isEmpty() || row.get(field).equals(earlier.get(field)));
    }
}
