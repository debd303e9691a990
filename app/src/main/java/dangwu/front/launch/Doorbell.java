package dangwu.front.launch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way by which a second start reaches the running program: a port on the loopback interface, written with a random secret into a
 * file that only this user can read. (A Unix socket would have to lie in the data folder, whose path may exceed the 108 bytes that
 * the operating system allows for one.)
 */
final class Doorbell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final String FILE = "dangwu.window";
    private static final int SECRET_BYTES = 32;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int TAKEN = 1;

    private final Path file;
    private final ServerSocket server;
    private final byte[] secret;

    private Doorbell(Path file, ServerSocket server, byte[] secret) {
        this.file = file;
        this.server = server;
        this.secret = secret;
    }

    /** Hangs the bell up: from now on a second start finds it, and waits until {@link #listen} answers. */
    static Doorbell hang(Path folder) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        ServerSocket server = new ServerSocket();
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Path file = folder.resolve(FILE);
            write(file, server.getLocalPort() + " " + HexFormat.of().formatHex(secret));
            return new Doorbell(file, server, secret);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Answers from now on, on a thread of its own; what arrived before is answered first. */
    void listen(Consumer<Handover> onRing) {
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                answerNext(onRing);
            }
        }, "second-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a stale address leads to. */
    enum Answer { TAKEN, NO_BELL, NO_REPLY }

    /** Rings at the program that has the folder open. */
    static Answer ring(Path folder, Handover handover) throws IOException {
        Optional<String[]> address = read(folder.resolve(FILE));
        if (address.isEmpty()) {
            return Answer.NO_BELL;
        }
        try (Socket socket = new Socket()) {
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(address.get()[0])), PATIENCE_MILLIS);
            } catch (IOException | IllegalArgumentException nobodyThere) {
                return Answer.NO_BELL;
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(HexFormat.of().parseHex(address.get()[1]));
            handover.write(out);
            out.flush();
            return socket.getInputStream().read() == TAKEN ? Answer.TAKEN : Answer.NO_REPLY;
        } catch (IOException | IllegalArgumentException e) {
            return Answer.NO_REPLY;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        server.close();
    }

    private void answerNext(Consumer<Handover> onRing) {
        try (Socket socket = server.accept()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            if (!MessageDigest.isEqual(secret, in.readNBytes(SECRET_BYTES))) {
                return;
            }
            onRing.accept(Handover.read(in));
            socket.getOutputStream().write(TAKEN);
        } catch (IOException | RuntimeException e) {
            if (!server.isClosed()) {
                LOG.warn("A second start could not be answered", e);
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(fresh);
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, text, StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<String[]> read(Path file) throws IOException {
        try {
            String[] words = Files.readString(file, StandardCharsets.US_ASCII).split(" ");
            return words.length == 2 ? Optional.of(words) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
