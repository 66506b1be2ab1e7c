package kassa.adapter.persistence.testdatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A port for a server that starts later than its port has to be known. */
public final class FreePort {

    /** Below those that systems hand out by themselves: no connection takes the port before the server does. */
    private static final int FIRST = 15_000;

    private static final int COUNT = 15_000;

    private FreePort() {}

    public static int find() {
        return IntStream.generate(() -> FIRST + ThreadLocalRandom.current().nextInt(COUNT))
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
