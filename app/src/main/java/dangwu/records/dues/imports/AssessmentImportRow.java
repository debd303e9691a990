package dangwu.records.dues.imports;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentDraft;

/**
 * What a row of an import of assessments writes.
 *
 * @param before what was kept for that month when the preview was made; null: nothing
 */
public record AssessmentImportRow(AssessmentDraft draft, Assessment before) {}
