package dangwu.front.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An X display as the variable DISPLAY names it.
 *
 * @param host empty for this machine by way of a local socket
 * @param number of the server on that host
 */
record XDisplay(String host, int number) {
    private static final Pattern FORM = Pattern.compile("(?<host>[^/]*?|.*/unix):(?<number>\\d{1,5})(\\.\\d+)?");
    private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 3000;

    /** Reads {@code :0}, {@code :1.0}, {@code unix:0} or {@code host:10.0}; empty for anything else, and for null. */
    static Optional<XDisplay> parse(String display) {
        if (display == null) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(display.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group("host");
        boolean local = host.equals("unix") || host.endsWith("/unix");
        int number = Integer.parseInt(matcher.group("number"));
        return number > 0xFFFF - FIRST_PORT ? Optional.empty() : Optional.of(new XDisplay(local ? "" : host, number));
    }

    /** Whether a server answers there now: a variable that a dead session left behind is not a display. */
    boolean answers() {
        return host.isEmpty() ? answersLocally() || answersAt("127.0.0.1") : answersAt(host);
    }

    private boolean answersLocally() {
        Path socket = SOCKETS.resolve("X" + number);
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean answersAt(String name) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(name, FIRST_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
