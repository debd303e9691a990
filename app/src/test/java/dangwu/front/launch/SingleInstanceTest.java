package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the children are started by /bin/sh")
class SingleInstanceTest {
    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endChildren() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondStartHandsItsArgumentsToTheFirst() throws Exception {
        BufferedReader first = program("window");
        assertThat(first.readLine()).isEqualTo("claimed");

        BufferedReader second = program("window", "党员", "", "𠮷");

        assertThat(second.readLine()).isEqualTo("handed over");
        assertThat(started.get(1).waitFor()).isZero();
        assertThat(first.readLine()).isEqualTo("asked [党员, , 𠮷] from " + folder.resolve("2").toRealPath());
    }

    @Test
    void aKilledProgramLocksNobodyOut() throws Exception {
        assertThat(program("window").readLine()).isEqualTo("claimed");
        started.get(0).destroyForcibly().waitFor();
        assertThat(data().resolve("dangwu.lock")).exists();
        assertThat(data().resolve("dangwu.window")).exists();

        BufferedReader next = program("window");
        assertThat(next.readLine()).isEqualTo("claimed");
        assertThat(program("window", "甲").readLine()).isEqualTo("handed over");
        assertThat(next.readLine()).startsWith("asked [甲]");
    }

    @Test
    void aCommandSaysThatTheWindowHasTheFolderOpen() throws Exception {
        assertThat(program("window").readLine()).isEqualTo("claimed");

        assertThat(program("command").readLine()).contains("数据文件夹正被打开的窗口或另一条命令使用", data().toString());
        assertThat(started.get(1).waitFor()).isEqualTo(ExitStatus.FAILED.code());
    }

    @Test
    void aWindowSaysThatACommandIsAtWork() throws Exception {
        assertThat(program("window").readLine()).isEqualTo("claimed");
        started.get(0).destroyForcibly().waitFor();
        assertThat(program("command").readLine()).isEqualTo("claimed");

        assertThat(program("window").readLine()).contains("数据文件夹正被另一条命令使用");
        assertThat(started.get(2).waitFor()).isEqualTo(ExitStatus.FAILED.code());
    }

    @Test
    void startsThatComeTooEarlyWaitForAnAnswer() throws Exception {
        SingleInstance first = SingleInstance.forWindow(data(), SingleInstance.handover(List.of())).orElseThrow();
        try (first) {
            BufferedReader second = program("window", "早");
            BlockingQueue<Handover> asked = new LinkedBlockingQueue<>();
            assertThat(asked.poll(300, TimeUnit.MILLISECONDS)).isNull();
            first.listen(asked::add);
            assertThat(asked.poll(30, TimeUnit.SECONDS)).isEqualTo(new Handover(folder.resolve("1").toRealPath().toString(), List.of("早")));
            assertThat(second.readLine()).isEqualTo("handed over");
        }
    }

    @Test
    void strangersAreNotHeard() throws Exception {
        BlockingQueue<Handover> asked = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.forWindow(data(), SingleInstance.handover(List.of())).orElseThrow()) {
            first.listen(asked::add);
            Path address = data().resolve("dangwu.window");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address))).isEqualTo("rw-------");
            int port = Integer.parseInt(Files.readString(address).split(" ")[0]);
            assertThat(knock(port, "x".repeat(32) + "\0\0\0\1\0\0\0\0")).isEqualTo(-1);
            assertThat(knock(port, "")).isEqualTo(-1);
            assertThat(program("window", "友").readLine()).isEqualTo("handed over");
            assertThat(asked).singleElement().extracting(Handover::arguments).isEqualTo(List.of("友"));
        }
    }

    @Test
    void aClosedClaimCanBeTakenAgain() throws Exception {
        SingleInstance.forCommand(data()).close();
        SingleInstance.forWindow(data(), SingleInstance.handover(List.of())).orElseThrow().close();
        assertThat(data().resolve("dangwu.window")).doesNotExist();
        SingleInstance.forCommand(data()).close();
    }

    @Test
    void impossibleMessagesAreRefused() throws IOException {
        for (byte[] message : List.of(new byte[] {0, 0, 0, 0}, new byte[] {127, 0, 0, 0}, new byte[] {0, 0, 0, 1, 127, 0, 0, 0},
                new byte[] {0, 0, 0, 1, -1, 0, 0, 0}, new byte[] {0, 0, 0, 1, 0, 0, 0, 9, 65})) {
            assertThatThrownBy(() -> Handover.read(new java.io.DataInputStream(new java.io.ByteArrayInputStream(message))))
                    .isInstanceOf(IOException.class);
        }
    }

    private Path data() {
        return folder.resolve("数据");
    }

    private BufferedReader program(String mode, String... arguments) throws IOException {
        Path own = Files.createDirectories(folder.resolve(Integer.toString(started.size() + 1)));
        List<String> all = new ArrayList<>(List.of(mode, data().toString()));
        all.addAll(List.of(arguments));
        Process process = JavaChild.ofClass(own, WindowProgram.class, all.toArray(String[]::new)).with("LC_ALL", "C.UTF-8").start();
        started.add(process);
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static int knock(int port, String words) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return socket.getInputStream().read();
        }
    }
}
