package dangwu.kit.exchange;

import static dangwu.kit.exchange.TestSheets.ID;
import static dangwu.kit.exchange.TestSheets.NAME;
import static dangwu.kit.exchange.TestSheets.id;
import static dangwu.kit.exchange.TestSheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {
    @TempDir
    Path folder;

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Memory memory = new Memory();
    private ImportJob<ImportRow> job;

    private static final class Memory implements MappingMemory {
        private final Map<String, String> known = new HashMap<>();

        @Override
        public Map<String, String> recall(ImportKind kind) {
            return Map.copyOf(known);
        }

        @Override
        public void remember(ImportKind kind, Map<String, String> headerToField) {
            known.putAll(headerToField);
        }
    }

    /** Keeps names by ID number, and refuses an ID number that comes twice in one file. */
    private final class People implements Importer<ImportRow> {
        @Override
        public ImportKind kind() {
            return TestSheets.KIND;
        }

        @Override
        public List<ImportField<?>> fields() {
            return TestSheets.FIELDS;
        }

        @Override
        public ImportPlan<ImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
            Map<String, Integer> seen = new HashMap<>();
            List<RowPlan<ImportRow>> plans = new ArrayList<>();
            List<Rejection> bad = new ArrayList<>();
            for (ImportRow row : sheet.rows()) {
                String id = row.get(ID).orElseThrow();
                String name = row.get(NAME).orElseThrow();
                if (seen.putIfAbsent(id, row.row()) != null) {
                    bad.add(row.reject(ID, "与第" + seen.get(id) + "行重复"));
                }
                String old = kept.get(id);
                Outcome outcome = old == null ? Outcome.ADDED : old.equals(name) ? Outcome.UNCHANGED : Outcome.CHANGED;
                List<FieldChange> changes = outcome == Outcome.CHANGED ? List.of(new FieldChange("姓名", old, name)) : List.of();
                plans.add(RowPlan.of(row, name, outcome, changes, row));
            }
            return ImportPlan.of(sheet, plans, bad, List.of());
        }

        @Override
        public void apply(ImportPlan<ImportRow> plan, ImportProgress progress) {
            plan.toWrite().forEach(row -> kept.put(row.payload().get(ID).orElseThrow(), row.payload().get(NAME).orElseThrow()));
        }
    }

    @BeforeEach
    void set() {
        job = new ImportJob<>(new ImportReader(new SheetReader(Limits.standard()), memory), new People(), memory);
    }

    private Path file(Object[]... rows) {
        return TestSheets.write(folder, "a.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            row(sheet, 1, "姓名", "身份证号", "性别");
            for (int i = 0; i < rows.length; i++) {
                row(sheet, i + 2, rows[i]);
            }
        });
    }

    private static Object[] of(Object... values) {
        return values;
    }

    @Test
    void theSameFileTwiceChangesNothing() throws UnreadableFileException {
        Path file = file(of("张三", id(1)), of("李四", id(2)));
        assertThat(job.run(file, true, false, ImportProgress.NONE)).isEqualTo(new ImportResult(2, 2, 0, 0, List.of(), false));
        assertThat(kept).as("a dry run writes nothing").isEmpty();
        assertThat(job.run(file, false, false, ImportProgress.NONE)).isEqualTo(new ImportResult(2, 2, 0, 0, List.of(), true));
        assertThat(job.run(file, false, false, ImportProgress.NONE)).isEqualTo(new ImportResult(2, 0, 0, 2, List.of(), true));
        assertThat(kept).containsExactly(Map.entry(id(1), "张三"), Map.entry(id(2), "李四"));
    }

    @Test
    void oneBadRowMeansNothingIsWrittenUnlessBadRowsAreLeftOut() throws UnreadableFileException {
        Path file = file(of("张三", id(1)), of("李四", "123", "南"), of("王五", id(1)));
        ImportPreview<ImportRow> preview = job.preview(file, Map.of(), ImportProgress.NONE);
        assertThat(preview.plan().rows()).extracting(RowPlan::row).containsExactly(2, 3, 4);
        assertThat(preview.plan().rows()).extracting(RowPlan::outcome).containsExactly(Outcome.ADDED, Outcome.REJECTED, Outcome.REJECTED);
        assertThat(preview.plan().rows().get(2).subject()).isEqualTo("王五");
        assertThat(preview.plan().rejections()).extracting(Rejection::reason).hasSize(3).last().isEqualTo("与第2行重复");
        assertThat(preview.mayApply(false)).isFalse();

        ImportResult refused = job.apply(preview, false, ImportProgress.NONE);
        assertThat(refused.written()).isFalse();
        assertThat(refused.added()).isZero();
        assertThat(kept).isEmpty();

        ImportResult done = job.apply(preview, true, ImportProgress.NONE);
        assertThat(done.added()).isOne();
        assertThat(kept).containsOnlyKeys(id(1));
        assertThat(done.toMap()).containsEntry("read", 3).containsEntry("added", 1).containsEntry("updated", 0).containsEntry("unchanged", 0);
        assertThat(done.toMap().get("rejected")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).first()
                .isEqualTo(Map.of("row", 3, "column", "身份证号", "value", "123", "reason", "身份证号应为18位，现为3位，请核对", "sheet", "名册"));
    }

    @Test
    void aChangeIsShownFieldByField() throws UnreadableFileException {
        kept.put(id(1), "张山");
        ImportPreview<ImportRow> preview = job.preview(file(of("张三", id(1))), Map.of(), ImportProgress.NONE);
        assertThat(preview.plan().changed()).isOne();
        assertThat(preview.plan().rows().get(0).changes()).containsExactly(new FieldChange("姓名", "张山", "张三"));
    }

    @Test
    void whatWasMappedByHandIsRememberedOnlyOnceWritten() throws UnreadableFileException {
        Path file = TestSheets.write(folder, "b.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            row(sheet, 1, "称呼", "身份证号", "性别");
            row(sheet, 2, "张三", id(1), "男");
        });
        ImportPreview<ImportRow> preview = job.preview(file, Map.of("称呼", "name"), ImportProgress.NONE);
        assertThat(memory.known).isEmpty();
        job.apply(preview, false, ImportProgress.NONE);
        ImportPreview<ImportRow> next = job.preview(file, Map.of(), ImportProgress.NONE);
        assertThat(next.plan().unchanged()).isOne();
        assertThat(next.sheet().mapping().columns().get(0).basis()).isEqualTo(MatchedColumn.Basis.MEMORY);
    }

    @Test
    void itCanBeStopped() {
        ImportProgress stopped = new ImportProgress() {
            @Override
            public void at(int done, int total) {
                throw new AssertionError("stopped before");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> job.run(file(of("张三", id(1))), false, false, stopped)).isInstanceOf(ImportCancelledException.class);
        assertThat(kept).isEmpty();
    }
}
