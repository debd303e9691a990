package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is handed out: a jar with its libraries beside it. */
@EnabledOnOs(OS.LINUX)
class ProgramIT {
    private static final Path JAR = Path.of("target", "dangwu.jar");

    private static final int FIRST_PORT = 6000;

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

    /** A server that takes the call and hangs up: the check lets it pass, JavaFX then fails. */
    @Test
    void withADisplayThatRefusesSaysSoInOneLine() throws Exception {
        try (ServerSocket server = refusingServer()) {
            Thread refuse = new Thread(() -> refuse(server));
            refuse.setDaemon(true);
            refuse.start();
            JavaChild.Result result = program().with("DISPLAY", "127.0.0.1:" + (server.getLocalPort() - FIRST_PORT)).run();

            assertThat(result.status()).isEqualTo(ExitStatus.NO_DISPLAY.code());
            assertThat(result.err().lines()).singleElement().asString().startsWith("没有可用的图形界面");
        }
    }

    private static ServerSocket refusingServer() throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        assertThat(server.getLocalPort()).isGreaterThan(FIRST_PORT);
        return server;
    }

    private static void refuse(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private JavaChild program(String... arguments) {
        return JavaChild.ofJar(folder, JAR, arguments).with("XDG_DATA_HOME", folder.toString()).with("JAVA_TOOL_OPTIONS", null);
    }
}
