package dangwu.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.office.Column;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FileTroubleException;
import dangwu.kit.office.Format;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Progress;
import dangwu.kit.office.Table;
import dangwu.kit.office.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFilesTest {

    private static final LedgerRequest REQUEST = LedgerRequest.asOf(LocalDate.of(2026, 11, 20));
    private static final Set<Format> ALL = EnumSet.allOf(Format.class);

    @TempDir
    Path folder;
    private final LedgerFiles files = new LedgerFiles(List.of(new XlsxWriter(), new DocxWriter()));

    @Test
    void writesEveryLedgerInEveryFormatItMayBeHadIn() throws IOException {
        LedgerFiles.Written written = files.write(List.of(new Simple("L1", "名册", ALL), new Simple("L2", "一览表", EnumSet.of(Format.XLSX, Format.PDF))), REQUEST,
                null, folder.resolve("a/b"), ALL, Progress.NONE);
        assertThat(written.files()).extracting(file -> file.getFileName().toString()).containsExactly("名册-20261120.xlsx", "名册-20261120.docx",
                "一览表-20261120.xlsx");
        assertThat(written.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(written.troubles()).isEmpty();
    }

    @Test
    void thePartStandsInTheFileName() {
        assertThat(LedgerFiles.fileName("党员花名册", "局机关党支部", LocalDate.of(2026, 1, 2), Format.PDF)).isEqualTo("党员花名册-局机关党支部-20260102.pdf");
        assertThat(LedgerFiles.fileName("表", "一/二", LocalDate.of(2026, 1, 2), Format.DOCX)).isEqualTo("表-一_二-20260102.docx");
    }

    @Test
    void oneFileThatCannotBeWrittenDoesNotHinderTheOthers() throws IOException {
        Files.createDirectory(folder.resolve("名册-20261120.xlsx"));
        LedgerFiles.Written written = files.write(List.of(new Simple("L1", "名册", ALL)), REQUEST, null, folder, ALL, Progress.NONE);
        assertThat(written.files()).extracting(file -> file.getFileName().toString()).containsExactly("名册-20261120.docx");
        assertThat(written.troubles()).singleElement().asString().contains("名册-20261120.xlsx").endsWith("。");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "x");
        assertThatThrownBy(() -> files.write(List.of(new Simple("L1", "名册", ALL)), REQUEST, null, file.resolve("y"), ALL, Progress.NONE))
                .isInstanceOf(FileTroubleException.class).hasMessageContaining("无法建立");
    }

    @Test
    void cancellingLeavesNoHalfFiles() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> files.write(List.of(new Simple("L1", "名册", ALL)), REQUEST, null, folder, ALL, cancelled))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void progressGrowsToTheEnd() throws IOException {
        List<Long> told = new ArrayList<>();
        files.write(List.of(new Simple("L1", "名册", ALL), new Simple("L2", "一览表", ALL)), REQUEST, null, folder, ALL, new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isEqualTo(4000);
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(told).isSorted().endsWith(4000L);
    }

    @Test
    void ledgersAreFoundByIdNameOrAnUnmistakablePart() {
        LedgerCatalogue catalogue = new LedgerCatalogue(List.of(new Simple("L10", "党员花名册", ALL), new Simple("L11", "党员基本信息采集表", ALL),
                new Simple("L12", "党员基本信息汇总表", ALL)));
        assertThat(catalogue.find("l10")).map(Ledger::name).contains("党员花名册");
        assertThat(catalogue.find("党员基本信息汇总表")).map(Ledger::id).contains("L12");
        assertThat(catalogue.find("花名册")).map(Ledger::id).contains("L10");
        assertThat(catalogue.find("党员基本信息")).isEmpty();
        assertThat(catalogue.find("L1")).isEmpty();
        assertThat(catalogue.find(" ")).isEmpty();
        assertThatThrownBy(() -> new LedgerCatalogue(List.of(new Simple("L1", "甲", ALL), new Simple("L1", "乙", ALL)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDirectoryStandsInOrderOfBoxesAndNumbers() {
        List<Ledger> mixed = List.of(filed("L100", "丙", "11 责任与考核"), filed("L33", "乙", "04 组织生活"), filed("L9", "丁", "11 责任与考核"), filed("L30", "甲", "04 组织生活"));
        assertThat(LedgerCatalogue.inOrder(mixed).all()).extracting(Ledger::id).containsExactly("L30", "L33", "L9", "L100");
    }

    private static Ledger filed(String id, String name, String box) {
        return new FiledLedger(id, name, box) {
            @Override
            public PaperBook paper(LedgerRequest request) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new LedgerRequest(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31), null, Set.of())).hasMessageContaining("2026-01-31");
    }

    private record Simple(String id, String name, Set<Format> formats) implements Ledger {

        @Override
        public String box() {
            return "01";
        }

        @Override
        public PaperBook paper(LedgerRequest request) {
            return PaperBook.of(Paper.of(name, PageSetup.portrait(), Table.ledger(List.of(Column.text("列", 10)), List.of(List.of("值")))));
        }
    }
}
