package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayCheckTest {
    private static final int FIRST_PORT = 6000;

    @ParameterizedTest
    @CsvSource({":0, '', 0", ":1.0, '', 1", "unix:2, '', 2", "pc-7/unix:0.1, '', 0", "localhost:10.0, localhost, 10", " :3 , '', 3"})
    void readsTheNamesOfDisplays(String display, String host, int number) {
        assertThat(XDisplay.parse(display)).contains(new XDisplay(host, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", ":", ":x", "host", ":99999", ":-1"})
    void otherWordsAreNoDisplay(String display) {
        assertThat(XDisplay.parse(display)).isEmpty();
        assertThat(check(Map.of("DISPLAY", display), "libgtk-3.so.0", "libXtst.so.6").obstacle()).isPresent();
    }

    @Test
    @SuppressWarnings("try") // Closed half-way: that is the case.
    void saysWhatIsMissing() throws IOException {
        assertThat(check(Map.of()).obstacle()).hasValueSatisfying(text -> assertThat(text).contains("没有可用的图形界面", "没有设置 DISPLAY"));
        assertThat(check(Map.of("WAYLAND_DISPLAY", "wayland-0")).obstacle()).hasValueSatisfying(text -> assertThat(text).contains("Xwayland"));
        try (ServerSocket server = displayServer()) {
            Map<String, String> alive = Map.of("DISPLAY", "127.0.0.1:" + (server.getLocalPort() - FIRST_PORT));
            assertThat(check(alive, "libgtk-3.so.0", "libXtst.so.6").obstacle()).isEmpty();
            assertThat(check(alive, "libXtst.so.6").obstacle()).hasValueSatisfying(text -> assertThat(text).contains("libgtk-3.so.0"));
            assertThat(check(alive, "libgtk-3.so.0").obstacle()).hasValueSatisfying(text -> assertThat(text).contains("libXtst.so.6"));
            server.close();
            assertThat(check(alive, "libgtk-3.so.0", "libXtst.so.6").obstacle())
                    .hasValueSatisfying(text -> assertThat(text).contains("连接不上"));
        }
    }

    @Test
    void otherSystemsAlwaysHaveOneUnlessToldOtherwise() {
        assertThat(new DisplayCheck("Windows 11", false, Map.of(), library -> false).obstacle()).isEmpty();
        assertThat(new DisplayCheck("Mac OS X", false, Map.of(), library -> false).obstacle()).isEmpty();
        assertThat(new DisplayCheck("Windows 11", true, Map.of(), library -> true).obstacle()).isPresent();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void findsTheLibrariesOfTheMachine(@TempDir Path folder) throws IOException {
        assertThat(SystemLibraries.ofThisMachine(null).canLoad("libc.so.6")).isTrue();
        assertThat(SystemLibraries.ofThisMachine(null).canLoad("libno-such-thing.so.7")).isFalse();
        Files.writeString(folder.resolve("libbroken.so.1"), "not a library");
        assertThat(new SystemLibraries(List.of(folder)).canLoad("libbroken.so.1")).isFalse();
    }

    private static DisplayCheck check(Map<String, String> environment, String... libraries) {
        return new DisplayCheck("Linux", false, environment, List.of(libraries)::contains);
    }

    private static ServerSocket displayServer() throws IOException {
        ServerSocket server = null;
        while (server == null || server.getLocalPort() < FIRST_PORT) {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        }
        return server;
    }
}
