package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is handed out: a jar with its libraries beside it. */
@EnabledOnOs(OS.LINUX)
class ProgramIT {
    private static final Path JAR = Path.of("target", "dangwu.jar");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void saysItsVersion(String locale) throws Exception {
        JavaChild.Result result = program("--version").with("LC_ALL", locale).run();

        assertThat(result).isEqualTo(new JavaChild.Result(0, "党务台账 " + ProgramVersion.number() + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void namesTheWordsItDoesNotKnow(String locale) throws Exception {
        JavaChild.Result result = program("没有𠮷这个").with("LC_ALL", locale).run();

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(result.err()).contains("没有𠮷这个");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":4093", "127.0.0.1:59000"})
    void withoutADisplaySaysSoInOneLine(String display) throws Exception {
        JavaChild.Result result = program().with("LC_ALL", "C").with("DISPLAY", display).with("WAYLAND_DISPLAY", null).run();

        assertThat(result.status()).isEqualTo(ExitStatus.NO_DISPLAY.code());
        assertThat(result.err().lines()).singleElement().asString().startsWith("没有可用的图形界面");
        assertThat(result.out()).isEmpty();
    }

    private JavaChild program(String... arguments) {
        return JavaChild.ofJar(folder, JAR, arguments).with("XDG_DATA_HOME", folder.toString()).with("JAVA_TOOL_OPTIONS", null);
    }
}
