package kassa.adapter.http.node;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.PUT;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.node.NodeHealth;
import kassa.application.node.NodeUpkeep;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

/** What the node is, how it fares, and which stores it serves. */
public final class NodeRoutes implements Routes {

    private static final String INSTITUTIONS = "/admin/institutions";
    private static final String INSTITUTION = INSTITUTIONS + "/{id}";

    private final NodeUpkeep node;
    private final NodePaths paths;

    private NodeRoutes(NodeUpkeep node, NodePaths paths) {
        this.node = Objects.requireNonNull(node, "node");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static NodeRoutes of(NodeUpkeep node, NodePaths paths) {
        return new NodeRoutes(node, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.open(GET, paths.version(), this::version),
                Route.open(GET, paths.health(), this::health),
                Route.admin(GET, "/admin/metrics", this::metrics),
                Route.admin(GET, INSTITUTIONS, this::institutions),
                Route.admin(GET, INSTITUTION, this::institution),
                Route.admin(PUT, INSTITUTION, this::put));
    }

    @Override
    public List<ProblemType> problems() {
        return NodeProblems.TABLE;
    }

    private Answer version(Call call) {
        return Answer.json(JsonWriter.object(node.version(), NodeVersionJson::write));
    }

    private Answer health(Call call) {
        NodeHealth health = node.health();
        return Answer.json(health.isUp() ? 200 : 503, JsonWriter.object(health, NodeHealthJson::write));
    }

    private Answer metrics(Call call) {
        return new Answer(200, MetricsText.CONTENT_TYPE, MetricsText.of(node.measures()));
    }

    private Answer institutions(Call call) {
        List<Institution> stores = node.institutions();
        return Answer.json(JsonWriter.object(out -> out.list("institutions", stores, InstitutionJson::write)));
    }

    private Answer institution(Call call) {
        return answer(node.institution(id(call)));
    }

    private Answer put(Call call) {
        InstitutionId id = id(call);
        Institution store = call.body(in -> InstitutionJson.read(in, id));
        node.put(store);
        return answer(store);
    }

    private static InstitutionId id(Call call) {
        return call.path("id", InstitutionId::new);
    }

    private static Answer answer(Institution store) {
        return Answer.json(JsonWriter.object(store, InstitutionJson::write));
    }
}
