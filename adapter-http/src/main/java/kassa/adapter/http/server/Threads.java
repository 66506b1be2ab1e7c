package kassa.adapter.http.server;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The threads that the server works with. */
final class Threads {

    /**
     * What the server needs for itself when every call has its thread: to accept and select, at most a sixteenth of all
     * threads, and to refuse and close.
     */
    private static final int OWN = 32;

    /** The first Java in which a virtual thread that waits in {@code synchronized} does not hold up its carrier. */
    private static final int UNPINNED = 24;

    private Threads() {}

    static QueuedThreadPool pool(Limits limits) {
        QueuedThreadPool pool = new QueuedThreadPool(limits.calls() + OWN);
        pool.setName("http");
        if (areVirtual(Runtime.version().feature())) {
            pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-call-"));
        }
        return pool;
    }

    /** Whether handlers run on virtual threads: databases that lock with monitors would stop earlier ones dead. */
    static boolean areVirtual(int javaVersion) {
        return javaVersion >= UNPINNED;
    }
}
