package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An importer of people by ID number into memory. */
final class PeopleImporter implements Importer<String[]> {
    final Map<String, String> phones = new LinkedHashMap<>();
    RuntimeException trouble;

    @Override
    public ImportKind kind() {
        return TestSheets.KIND;
    }

    @Override
    public List<ImportField<?>> fields() {
        return TestSheets.FIELDS;
    }

    @Override
    public ImportPlan<String[]> plan(ParsedSheet sheet, ImportProgress progress) {
        List<RowPlan<String[]>> plans = new ArrayList<>();
        for (ImportRow row : sheet.rows()) {
            progress.step(plans.size(), sheet.rows().size());
            String id = row.get(TestSheets.ID).orElseThrow();
            Optional<String> phone = row.get(TestSheets.PHONE);
            String old = phones.get(id);
            Outcome outcome = old == null ? Outcome.ADDED : phone.isEmpty() || phone.get().equals(old) ? Outcome.UNCHANGED : Outcome.CHANGED;
            List<FieldChange> changes = outcome == Outcome.CHANGED ? List.of(new FieldChange("手机号", old, phone.get())) : List.of();
            plans.add(RowPlan.of(row, row.get(TestSheets.NAME).orElse(""), outcome, changes, new String[] {id, phone.orElse("")}));
        }
        return ImportPlan.of(sheet, plans, List.of(), List.of());
    }

    @Override
    public void apply(ImportPlan<String[]> plan, ImportProgress progress) {
        if (trouble != null) {
            throw trouble;
        }
        plan.toWrite().forEach(row -> phones.put(row.payload()[0], row.payload()[1]));
    }
}
