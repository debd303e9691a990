package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {
    private static final PaperBook BOOK = PaperBook.of(Paper.of("表", PageSetup.portrait(), Title.of("标题")));

    @TempDir
    Path folder;

    @Test
    void theFinishedFileReplacesTheOld() throws IOException {
        Path target = Files.writeString(folder.resolve("花名册.xlsx"), "old");
        PaperFiles.save(BOOK, target, new XlsxWriter(), Progress.NONE);
        assertThat(Files.readAllBytes(target)).startsWith('P', 'K');
        assertThat(names()).containsExactly("花名册.xlsx");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("花名册.xlsx"), "old");
        PaperWriter failing = writer(out -> {
            out.write(new byte[100_000]);
            throw new IOException("broken");
        });
        assertThatThrownBy(() -> PaperFiles.save(BOOK, target, failing, Progress.NONE)).isInstanceOf(IOException.class).hasMessage("broken");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("花名册.xlsx");
    }

    @Test
    void aProgrammingErrorLeavesNothingBehindEither() {
        PaperWriter failing = writer(out -> {
            throw new IllegalStateException("bug");
        });
        assertThatThrownBy(() -> PaperFiles.save(BOOK, folder.resolve("a.pdf"), failing, Progress.NONE)).isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void cancellingLeavesNothingBehind() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {
                // not asked about here
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (PaperWriter writer : List.of(new XlsxWriter(), new DocxWriter(), Written.pdfWriter())) {
            assertThatThrownBy(() -> PaperFiles.save(BOOK, folder.resolve("a." + writer.format().extension()), writer, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidPlainly() {
        PaperWriter full = writer(out -> {
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> PaperFiles.save(BOOK, folder.resolve("a.pdf"), full, Progress.NONE))
                .isInstanceOf(FileTroubleException.class).hasMessageContaining("磁盘空间不足");
    }

    @Test
    void aMissingFolderAndAFolderInTheWayAreSaidPlainly() throws IOException {
        Path missing = folder.resolve("没有").resolve("a.xlsx");
        assertThatThrownBy(() -> PaperFiles.save(BOOK, missing, new XlsxWriter(), Progress.NONE))
                .isInstanceOf(FileTroubleException.class).hasMessageContaining("不存在").hasMessageContaining("没有");
        Path directory = Files.createDirectory(folder.resolve("a.xlsx"));
        assertThatThrownBy(() -> PaperFiles.save(BOOK, directory, new XlsxWriter(), Progress.NONE))
                .isInstanceOf(FileTroubleException.class).hasMessageContaining("是一个文件夹");
    }

    @Test
    void namesAreMadeLegal() {
        assertThat(FileNames.legal("第一党支部/花名册: 2026?")).isEqualTo("第一党支部_花名册_ 2026_");
        assertThat(FileNames.legal(" 表. ")).isEqualTo("表");
        assertThat(FileNames.legal("con")).isEqualTo("_con");
        assertThat(FileNames.legal("NUL.txt")).isEqualTo("_NUL.txt");
        assertThat(FileNames.legal("\u0000…")).isEqualTo("…");
        assertThat(FileNames.legal("  ")).isEqualTo("未命名");
        assertThat(FileNames.legal("𠮷".repeat(200)).codePointCount(0, 240)).isEqualTo(120);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Work {
        void on(OutputStream out) throws IOException;
    }

    private static PaperWriter writer(Work work) {
        return new PaperWriter() {
            @Override
            public Format format() {
                return Format.XLSX;
            }

            @Override
            public void write(PaperBook book, OutputStream out, Progress progress) throws IOException {
                work.on(out);
            }
        };
    }
}
