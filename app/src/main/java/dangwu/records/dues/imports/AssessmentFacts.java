package dangwu.records.dues.imports;

import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.rate.DuesRulesBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * What is kept, as an import of assessments compares with it.
 *
 * @param closedTo by member, the month up to which what he owes stands; one who is missing has none
 */
record AssessmentFacts(Accounts accounts, Map<Long, YearMonth> closedTo, DuesRulesBook rules, LocalDate today) {}
