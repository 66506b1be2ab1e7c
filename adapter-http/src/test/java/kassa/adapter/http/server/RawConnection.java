package kassa.adapter.http.server;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A bare connection to a server, for requests that no proper client sends. */
final class RawConnection implements AutoCloseable {

    /** Longer than any time-out of a server under test: who waits for this long has found a server that hangs. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    static RawConnection to(int port) {
        return to(port, new Socket());
    }

    /** A connection on which hardly anything is under way that has not been read. */
    static RawConnection withLittleRoom(int port) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4096);
            return to(port, socket);
        } catch (SocketException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static RawConnection to(int port, Socket socket) {
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new RawConnection(socket);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Sends lines of a head, each ended as HTTP does, and the empty line behind them. */
    RawConnection sendHead(String... lines) {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    RawConnection send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawConnection send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends unless the server has closed the connection; whether it could. */
    boolean trySend(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Whether something has come that has not been read. */
    boolean hasAnswer() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends the sending side of the connection, in the middle of a request or not. */
    RawConnection sendNoMore() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next answer; its body is as long as its Content-Length says. */
    Received answer() {
        try {
            Received head = head();
            int length = Integer.parseInt(head.headers().getOrDefault("content-length", "0"));
            byte[] body = socket.getInputStream().readNBytes(length);
            return new Received(head.status(), head.headers(), new String(body, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next answer but for its body. */
    Received head() {
        String[] lines = linesOfHead();
        Map<String, String> headers = new TreeMap<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] field = line.split(": ?", 2);
            headers.put(field[0].toLowerCase(Locale.ROOT), field[1]);
        }
        return new Received(Integer.parseInt(lines[0].split(" ")[1]), headers, "");
    }

    /** Whether the server has closed the connection, or does so now. */
    boolean isClosedByServer() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return reset instanceof SocketException;
        }
    }

    /** Takes no notice of the next bytes, if there are any yet. */
    RawConnection skip(int most) {
        try {
            InputStream in = socket.getInputStream();
            in.skipNBytes(Math.min(most, in.available()));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many more bytes come until the server closes the connection, or has closed it. */
    long countRest() {
        byte[] some = new byte[16 * 1024];
        long count = 0;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(some)) {
                count += read;
            }
        } catch (SocketException reset) {
            return count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return count;
    }

    private String[] linesOfHead() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    throw new EOFException("the server closed the connection after: " + head);
                }
                head.write(next);
            }
            return head.toString(StandardCharsets.ISO_8859_1).split("\r\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    /** An answer with its headers, their names in lower case. */
    record Received(int status, Map<String, String> headers, String body) {}
}
