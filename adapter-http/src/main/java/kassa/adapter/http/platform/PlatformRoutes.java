package kassa.adapter.http.platform;

import static kassa.adapter.http.server.Route.Method.DELETE;
import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.platform.CallDesk;
import kassa.application.platform.CallId;
import kassa.application.platform.ListedCall;

/** Where the merchant sees the calls that the platform does not have, and has those that it refused sent again or given up. */
public final class PlatformRoutes implements Routes {

    private static final String CALLS = "/admin/platform/calls";

    private final CallDesk desk;

    private PlatformRoutes(CallDesk desk) {
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    public static PlatformRoutes of(CallDesk desk) {
        return new PlatformRoutes(desk);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.admin(GET, CALLS, this::page),
                Route.admin(POST, CALLS + "/retry", this::retryAll),
                Route.admin(POST, CALLS + "/{id}/retry", this::retry),
                Route.admin(DELETE, CALLS + "/{id}", this::giveUp));
    }

    private Answer page(Call call) {
        CallPageJson.Request asked = call.query(CallPageJson::read);
        return Answer.json(
                JsonWriter.object(desk.page(asked.state(), asked.after(), asked.limit()), CallPageJson::write));
    }

    private Answer retryAll(Call call) {
        long retried = desk.retryAll();
        return Answer.json(JsonWriter.object(out -> out.integer("retried", retried)));
    }

    private Answer retry(Call call) {
        ListedCall listed = desk.retry(id(call))
                .orElseThrow(() -> new HttpRefusal(HttpProblem.NOT_FOUND, "No call of this id is kept."));
        return Answer.json(JsonWriter.object(listed, CallPageJson::write));
    }

    private Answer giveUp(Call call) {
        if (desk.giveUp(id(call)).isPresent()) {
            throw new HttpRefusal(HttpProblem.CONFLICT, "The call waits; only one that was set aside is given up.");
        }
        return Answer.empty();
    }

    private static CallId id(Call call) {
        return new CallId(call.path("id"));
    }
}
