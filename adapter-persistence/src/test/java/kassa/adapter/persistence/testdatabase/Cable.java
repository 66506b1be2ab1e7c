package kassa.adapter.persistence.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.adapter.persistence.store.StoreSettings;

/**
 * The way to a server of PostgreSQL, which can be cut, as when the server is stopped, or go dead, as when it hangs: a port
 * of this machine whose bytes are passed on.
 */
public final class Cable implements AutoCloseable {

    private static final Pattern SERVER = Pattern.compile("//([^:/]+)(?::([0-9]+))?/");
    private static final int USUAL_PORT = 5432;
    private static final int BACKLOG = 50;

    private final StoreSettings beyond;
    private final InetSocketAddress server;
    private final ServerSocket entrance;
    private final Set<Socket> ends = new HashSet<>();
    private boolean cut;
    private boolean dead;

    private Cable(StoreSettings beyond, InetSocketAddress server) throws IOException {
        this.beyond = beyond;
        this.server = server;
        this.entrance = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                connect(entrance.accept());
            }
        });
    }

    /** A cable that leads to the server of this database. */
    public static Cable to(StoreSettings database) {
        Matcher server = SERVER.matcher(database.url());
        if (!server.find()) {
            throw new IllegalArgumentException("no server of PostgreSQL");
        }
        int port = server.group(2) == null ? USUAL_PORT : Integer.parseInt(server.group(2));
        try {
            return new Cable(database, new InetSocketAddress(server.group(1), port));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same database at this end of the cable. */
    public StoreSettings settings() {
        String url = SERVER.matcher(beyond.url()).replaceFirst("//127.0.0.1:" + entrance.getLocalPort() + "/");
        return new StoreSettings(url, beyond.user(), beyond.password(), beyond.connections(), beyond.patience());
    }

    /** Ends all connections, and each new one as soon as it is made. */
    public synchronized void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    /** Passes nothing on from now on: whoever waits for an answer waits. */
    public synchronized void die() {
        dead = true;
    }

    /** Is as good as new. */
    public synchronized void mend() {
        cut = false;
        dead = false;
        notifyAll();
    }

    @Override
    public void close() {
        mend();
        cut();
        close(entrance);
    }

    private void connect(Socket near) throws IOException {
        Socket far = new Socket(server.getAddress(), server.getPort());
        add(near, far);
        start(() -> pass(near, far));
        start(() -> pass(far, near));
    }

    private synchronized void add(Socket near, Socket far) throws IOException {
        if (cut) {
            near.close();
            far.close();
        } else {
            ends.addAll(Set.of(near, far));
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            byte[] bytes = new byte[65_536];
            for (int count = from.getInputStream().read(bytes); count >= 0; ) {
                awaitLife();
                to.getOutputStream().write(bytes, 0, count);
                count = from.getInputStream().read(bytes);
            }
        }
    }

    private synchronized void awaitLife() {
        while (dead) {
            try {
                wait();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private static void start(Passing work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ended) {
                        // One end was closed: so is the other.
                        return;
                    }
                },
                "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception gone) {
            throw new AssertionError(gone);
        }
    }

    private interface Passing {
        void run() throws IOException;
    }
}
