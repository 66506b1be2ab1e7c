package kassa.adapter.http.server;

import java.time.Duration;

/**
 * How long the server waits for others: {@code Timeouts.usual()}.
 *
 * @param head for the line and the headers of the next request of a connection
 * @param pace how often a body or an answer has to move on
 * @param paceBytes by how much it has to move on each time, unless less is left
 * @param stop for requests in flight when the server stops
 */
public record Timeouts(Duration head, Duration pace, int paceBytes, Duration stop) {

    public Timeouts {
        if (head.toMillis() < 1 || pace.toMillis() < 1 || stop.toMillis() < 1 || paceBytes < 1) {
            throw new IllegalArgumentException("time-outs and the bytes to be moved in them are more than nothing");
        }
    }

    /** 30 s for a head, 256 KiB or all the rest in every 10 s, 20 s to stop. */
    public static Timeouts usual() {
        return new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(10), 256 * 1024, Duration.ofSeconds(20));
    }
}
