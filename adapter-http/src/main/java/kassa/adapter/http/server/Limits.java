package kassa.adapter.http.server;

/**
 * How much the server takes on: {@code Limits.usual()}.
 *
 * @param bodyBytes the largest body
 * @param bulkBodyBytes the largest body of a bulk upload
 * @param allBodiesBytes what the bodies that are arriving or being worked on may take together
 * @param connections open at once; more wait to be accepted
 * @param calls worked on at once; more are refused with 429
 */
public record Limits(int bodyBytes, int bulkBodyBytes, long allBodiesBytes, int connections, int calls) {

    private static final int MEBIBYTE = 1024 * 1024;

    public Limits {
        if (bodyBytes < 1 || bulkBodyBytes < bodyBytes || allBodiesBytes < bulkBodyBytes) {
            throw new IllegalArgumentException("a body fits in a bulk body, and that in all bodies together");
        }
        if (connections < 1 || calls < 1) {
            throw new IllegalArgumentException("connections and calls are at least one");
        }
    }

    /** 1 MiB, 64 MiB for bulk uploads, 192 MiB for all bodies, 2000 connections, 256 calls. */
    public static Limits usual() {
        return new Limits(MEBIBYTE, 64 * MEBIBYTE, 192L * MEBIBYTE, 2000, 256);
    }
}
