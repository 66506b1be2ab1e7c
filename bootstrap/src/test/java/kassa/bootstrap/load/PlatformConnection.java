package kassa.bootstrap.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection to the node that is kept, for one thread.
 *
 * <p>It knows just as much HTTP as the node's answers need: a client that did more would take the time of the cores that
 * it shares with the node.
 */
final class PlatformConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String OK = "HTTP/1.1 200";
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final String host;

    PlatformConnection(URI node) {
        this.host = node.getAuthority();
        try {
            this.socket = new Socket(node.getHost(), node.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            this.in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The bytes of a request with this body. */
    byte[] request(String method, String path, String token, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return """
                %s %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(method, path, host, token, length, body).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The body of the answer.
     *
     * @throws IllegalStateException if it is none of 200
     */
    String send(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String answer() throws IOException {
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.startsWith(OK)) {
            throw new IllegalStateException("the node answers " + status + " " + start(body));
        }
        return body;
    }

    private static String start(String body) {
        return body.substring(0, Math.min(500, body.length()));
    }

    @SuppressWarnings("deprecation")
    private String line() throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the node has closed the connection");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, 0, length - 1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
