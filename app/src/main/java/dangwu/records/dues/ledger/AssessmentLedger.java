package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Format;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * L50 党员交纳党费核定表: of each branch a sheet that everybody signs, and one for each kind of staff with the items of pay behind the amounts; of
 * several branches before them a 汇总 and, in Excel, the sheets of all together. Whole years.
 */
final class AssessmentLedger extends FiledLedger {

    private static final List<StaffKind> FORMS = List.of(StaffKind.CIVIL_SERVANT, StaffKind.PUBLIC_INSTITUTION, StaffKind.ENTERPRISE, StaffKind.RETIRED);
    private static final String TITLE = "党员月交纳党费数额核定表";
    private static final List<SignatureLine> SIGNATURES = List.of(SignatureLine.of("党支部书记：", "组织委员：", "审核人：", "填报人：", "联系电话："),
            SignatureLine.of("核定日期：　　　　年　　月　　日", "机关党委审核(盖章)："));

    /** What a worksheet can be called without any change. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9]+");
    private static final int LONGEST_SHEET_NAME = 31;

    private final DuesSource source;

    AssessmentLedger(DuesSource source) {
        super("L50", "党员交纳党费核定表", DuesLedgers.BOX);
        this.source = source;
    }

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        DuesRulesBook rules = source.rules().get();
        List<Paper> papers = new ArrayList<>();
        for (int year = request.from().getYear(); year <= request.to().getYear(); year++) {
            papers.addAll(new Year(scope, LedgerMonths.ofYear(year), rules, new AssessmentFormulas(rules), request.from().getYear() == request.to().getYear() ? "" : year + "年").papers());
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    /**
     * The sheets of one year.
     *
     * @param suffix tells the sheets of several years apart
     */
    private record Year(DuesScope scope, LedgerMonths period, DuesRulesBook rules, AssessmentFormulas formulas, String suffix) {

        List<Paper> papers() {
            Map<Organization, List<AssessedLine>> byBranch = new LinkedHashMap<>();
            scope.sheets(period).forEach(sheet -> byBranch.put(sheet.organization(), AssessedLine.of(sheet)));
            List<Paper> papers = new ArrayList<>();
            if (scope.several()) {
                Set<String> links = linked(byBranch.keySet());
                UnaryOperator<String> sheet = branch -> links.contains(branch) ? branch + suffix : null;
                papers.add(paper(scope.top(), DuesPaper.SUMMARY, new AssessmentSummary(period, formulas, sheet).byBranch(byBranch),
                        AssessmentNotes.sums(byBranch.values().stream().flatMap(List::stream).toList(), period)));
                papers.addAll(together(byBranch));
            }
            byBranch.forEach((branch, lines) -> papers.addAll(papers(branch, lines)));
            return papers;
        }

        private List<Paper> papers(Organization organization, List<AssessedLine> lines) {
            String name = scope.several() ? organization.displayName() : "";
            List<Paper> papers = new ArrayList<>(List.of(paper(organization, name + (scope.several() ? "" : DuesPaper.SUMMARY), new AssessmentSummary(period, formulas, branch -> null).byMember(lines),
                    AssessmentNotes.sums(lines, period))));
            for (StaffKind kind : StaffKind.values()) {
                List<AssessedLine> of = lines.stream().filter(line -> line.of(kind)).toList();
                Paper paper = paper(organization, name + kind.label(), new AssessmentTable(kind, period, of, rules, null).table(), note(of));
                if (!of.isEmpty()) {
                    papers.add(paper);
                } else if (!scope.several() && FORMS.contains(kind)) {
                    papers.add(paper.onlyIn(Format.XLSX));
                }
            }
            return papers;
        }

        /** The names of branches whose sheets are called just as they are. */
        private Set<String> linked(Collection<Organization> branches) {
            List<String> names = branches.stream().map(Organization::displayName).toList();
            return names.stream().filter(name -> (name + suffix).length() <= LONGEST_SHEET_NAME && PLAIN.matcher(name).matches() && Collections.frequency(names, name) == 1)
                    .collect(Collectors.toSet());
        }

        /** All branches on one sheet for each kind of staff, for sorting and filtering. */
        private List<Paper> together(Map<Organization, List<AssessedLine>> byBranch) {
            Map<AssessedLine, String> branches = new LinkedHashMap<>();
            byBranch.forEach((branch, lines) -> lines.forEach(line -> branches.put(line, branch.displayName())));
            List<Paper> papers = new ArrayList<>();
            for (StaffKind kind : StaffKind.values()) {
                List<AssessedLine> of = branches.keySet().stream().filter(line -> line.of(kind)).toList();
                if (!of.isEmpty() || FORMS.contains(kind)) {
                    papers.add(paper(scope.top(), kind.label(), new AssessmentTable(kind, period, of, rules, branches::get).table(), note(of)).onlyIn(Format.XLSX));
                }
            }
            return papers;
        }

        private Paper paper(Organization organization, String sheet, Table table, String... notes) {
            return DuesPaper.of(organization, sheet + suffix, period.name() + TITLE, "填报日期：　　　　年　　月　　日", table, SIGNATURES, notes);
        }

        private String note(List<AssessedLine> lines) {
            return AssessmentNotes.rates(lines.stream().map(AssessedLine::assessment).toList(), rules);
        }
    }
}
