package kassa.adapter.persistence.testdatabase;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks as much of PostgreSQL's protocol as it takes to refuse everyone for the same reason. */
public final class RefusingServer implements AutoCloseable {

    private static final int BACKLOG = 50;

    /** A request that asks whether the connection could be encrypted has these eight bytes only. */
    private static final int ENCRYPTION_REQUEST = 8;

    private final ServerSocket entrance;
    private final String state;

    private RefusingServer(ServerSocket entrance, String state) {
        this.entrance = entrance;
        this.state = state;
    }

    /** @param state the code of the refusal, such as 28P01 */
    public static RefusingServer saying(String state) {
        try {
            ServerSocket entrance = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            RefusingServer server = new RefusingServer(entrance, state);
            Thread thread = new Thread(server::refuseAll, "refusing server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The URL of a database on it. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + entrance.getLocalPort() + "/kassa";
    }

    private void refuseAll() {
        try {
            while (true) {
                try (Socket connection = entrance.accept()) {
                    refuse(connection);
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void refuse(Socket connection) throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        for (int length = in.readInt(); length == ENCRYPTION_REQUEST; length = in.readInt()) {
            in.skipNBytes(length - Integer.BYTES);
            out.writeByte('N');
        }
        byte[] refusal = fields("SFATAL", "VFATAL", "C" + state, "Mrefused by a test");
        out.writeByte('E');
        out.writeInt(Integer.BYTES + refusal.length);
        out.write(refusal);
        out.flush();
    }

    private static byte[] fields(String... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String field : fields) {
            bytes.writeBytes(field.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
