package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelaunchTest {
    private static final String[] ARGUMENTS = {"花名册 𠮷䶮.xlsx", "--name=党'支部\"", "", "plain", "两\n行"};

    @TempDir
    Path folder;

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void argumentsFileNamesAndExitStatusSurviveEveryLocale(String locale) throws Exception {
        JavaChild.Result result = echo(locale, ARGUMENTS).run();

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("[花名册 𠮷䶮.xlsx]\n[--name=党'支部\"]\n[]\n[plain]\n[两\n行]\n");
        assertThat(result.status()).isEqualTo(EchoProgram.STATUS);
        assertThat(folder.resolve("花名册 𠮷䶮.xlsx")).exists();
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void optionsOfTheVirtualMachineReachTheChild() throws Exception {
        JavaChild.Result result = echo("C", "甲").with("JDK_JAVA_OPTIONS", "-Decho.mark=kept").run();

        assertThat(result.out()).contains("[甲]", " kept");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void theArgumentsOfTheProgramAboveAreNotTakenForOnesOwn() throws Exception {
        JavaChild.Result result = echo("C", "甲").with(Relaunch.PARENT, "1234567").with(Relaunch.ARGUMENTS, Relaunch.pack(List.of("乙"))).run();

        assertThat(result.out()).startsWith("[甲]\n");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void theChildDiesWithItsKilledParent() throws Exception {
        Process parent = echo("C", "wait").start();
        BufferedReader out = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        out.readLine();
        ProcessHandle child = ProcessHandle.of(Long.parseLong(out.readLine().split(" ")[1])).orElseThrow();
        assertThat(child.pid()).isNotEqualTo(parent.pid());

        parent.destroyForcibly();

        assertThat(child.onExit().get(30, TimeUnit.SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, US-ASCII, true", "Linux, ISO-8859-1, true", "Linux, GBK, true",
        "Linux, UTF-8, false", "Linux, GB18030, false", "Windows 11, GBK, false", "Mac OS X, US-ASCII, false"})
    void isNeededWhereTheLocaleCannotWriteEveryName(String system, String fileNames, boolean needed) {
        assertThat(new Relaunch(system, Charset.forName(fileNames), Map.of(), 1, Optional.empty()).needed()).isEqualTo(needed);
    }

    @Test
    void happensOnceOnly() {
        ProcessHandle parent = ProcessHandle.current();
        Map<String, String> inChild = Map.of(Relaunch.PARENT, Long.toString(parent.pid()));

        assertThat(new Relaunch("Linux", StandardCharsets.US_ASCII, inChild, 1, Optional.of(parent)).needed()).isFalse();
    }

    @Test
    void packedWordsComeBack() {
        assertThat(Relaunch.unpack(Relaunch.pack(List.of(ARGUMENTS)))).containsExactly(ARGUMENTS);
        assertThat(Relaunch.pack(List.of(ARGUMENTS))).matches("[A-Za-z0-9+/=]+");
        assertThat(Relaunch.unpack(Relaunch.pack(List.of()))).isEmpty();
    }

    private JavaChild echo(String locale, String... arguments) {
        return JavaChild.ofClass(folder, EchoProgram.class, arguments).with("LC_ALL", locale).with("LANG", null)
                .with("JDK_JAVA_OPTIONS", null).with("JAVA_TOOL_OPTIONS", null);
    }
}
