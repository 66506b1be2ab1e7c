package kassa.adapter.http.node;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.node.NodeHealth;

/** The node's health: {@code {"status": "UP", "checks": {"database": "UP"}}}. */
final class NodeHealthJson {

    private NodeHealthJson() {}

    static void write(NodeHealth health, JsonWriter out) {
        out.text("status", word(health.isUp()))
                .object("checks", checks -> checks.text("database", word(health.database())));
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
