package dangwu.front.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOpenerTest {

    @TempDir
    private Path folder;
    private final List<String> started = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"Linux,xdg-open", "Mac OS X,open", "Windows 11,explorer.exe"})
    void foldersAreOpenedByTheSystemsOwnProgram(String system, String program) throws IOException {
        new FileOpener(system, started::addAll).open(folder);
        assertThat(started).containsExactly(program, folder.toAbsolutePath().toString());
    }

    @Test
    void aPathWithBlanksAndAmpersandsIsOneArgumentOnWindows() throws IOException {
        Path file = Files.createFile(folder.resolve("党员 & 花名册.xlsx"));
        new FileOpener("Windows 10", started::addAll).open(file);
        assertThat(started).containsExactly("rundll32.exe", "url.dll,FileProtocolHandler", file.toAbsolutePath().toString());
    }

    @Test
    void whatIsGoneAndWhatNothingOpensIsSaid() {
        assertThatThrownBy(() -> new FileOpener("Linux", started::addAll).open(folder.resolve("no"))).isInstanceOf(NoSuchFileException.class);
        FileOpener helpless = new FileOpener("Linux", command -> {
            throw new IOException("error=2");
        });
        assertThatThrownBy(() -> helpless.open(folder)).hasMessageContaining("没有能打开");
    }
}
