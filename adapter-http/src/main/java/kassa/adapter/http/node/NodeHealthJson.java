package kassa.adapter.http.node;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.node.NodeHealth;

/** The node's health: {@code {"status": "UP", "checks": {"database": "UP", "platform": "PAUSED"}}}. */
final class NodeHealthJson {

    private NodeHealthJson() {}

    static void write(NodeHealth health, JsonWriter out) {
        out.text("status", word(health.isUp())).object("checks", health, NodeHealthJson::writeChecks);
    }

    private static void writeChecks(NodeHealth health, JsonWriter out) {
        out.text("database", word(health.database()));
        health.parts().forEach(part -> out.text(part.name(), part.state()));
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
