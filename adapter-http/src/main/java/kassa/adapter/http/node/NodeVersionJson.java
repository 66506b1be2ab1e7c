package kassa.adapter.http.node;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.node.NodeVersion;

/** What is running: {@code {"version": "0.1.0", "name": "kassa", "commit": "4c3c424"}}. */
final class NodeVersionJson {

    private NodeVersionJson() {}

    static void write(NodeVersion version, JsonWriter out) {
        out.text("version", version.version()).text("name", version.name()).optionalText("commit", version.commit());
    }
}
