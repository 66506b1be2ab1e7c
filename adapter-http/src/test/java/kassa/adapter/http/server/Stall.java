package kassa.adapter.http.server;

/** A way in which a client keeps a server waiting. */
enum Stall {
    SILENT("", "", "GET /stalled HTTP/1.1\r\nHost: kassa\r\n\r\n"),
    HALF_HEAD("GET /stalled HTTP/1.1\r\nHo", "", "st: kassa\r\n\r\n"),
    TRICKLED_HEAD("GET /stalled HTTP/1.1\r\nHost: kassa\r\nX-Long: ", "x", "\r\n\r\n"),
    HALF_BODY(post("Content-Length: 400") + "x".repeat(200), "", "x".repeat(200)),
    TRICKLED_BODY(post("Transfer-Encoding: chunked"), "1\r\nx\r\n", "0\r\n\r\n"),
    UNREAD_ANSWER("GET /stalled/much HTTP/1.1\r\nHost: kassa\r\nConnection: close\r\n\r\n", "", "");

    static final String PATH = "/stalled";
    static final String PATH_OF_MUCH = "/stalled/much";
    static final int MUCH_BYTES = 600_000;

    private final String beginning;
    private final String crumb;
    private final String rest;

    Stall(String beginning, String crumb, String rest) {
        this.beginning = beginning;
        this.crumb = crumb;
        this.rest = rest;
    }

    /** A client that has begun, and does not get on. */
    RawConnection begin(TestServer server) {
        if (this != UNREAD_ANSWER) {
            return server.connect().send(beginning);
        }
        RawConnection client = server.connectWithLittleRoom().send(beginning);
        client.head();
        return client;
    }

    /** Sends the next byte if this is a trickle; whether the server still waits for it. */
    boolean trickle(RawConnection client) {
        return !crumb.isEmpty() && !client.hasAnswer() && client.trySend(crumb);
    }

    /** The client gets on after all; whether it is served. */
    boolean end(RawConnection client) {
        return this == UNREAD_ANSWER
                ? client.countRest() == MUCH_BYTES
                : client.send(rest).answer().status() == 200;
    }

    private static String post(String length) {
        return "POST /stalled HTTP/1.1\r\nHost: kassa\r\nAuthorization: " + TestServer.PLATFORM
                + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }
}
