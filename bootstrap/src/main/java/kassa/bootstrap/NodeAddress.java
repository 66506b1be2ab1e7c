package kassa.bootstrap;

import java.net.URI;

/** Where a node can be called on the machine that it runs on, such as {@code http://localhost:8080}. */
final class NodeAddress {

    private NodeAddress() {}

    /** One that listens everywhere is called by the name that every machine gives itself. */
    static URI of(String host, int port) {
        return URI.create("http://" + callable(host) + ":" + port);
    }

    private static String callable(String host) {
        if (host.equals("0.0.0.0") || host.matches("[0:]+")) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
