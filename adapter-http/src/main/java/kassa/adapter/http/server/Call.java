package kassa.adapter.http.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.Violation;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import kassa.domain.rule.RuleViolation;

/** A request that has arrived whole and may be answered, as a {@link Handler} sees it. */
public final class Call {

    private final Arrival arrival;
    private final boolean strict;
    private final JsonText body;

    Call(Arrival arrival, boolean strict, byte[] body) {
        this.arrival = arrival;
        this.strict = strict;
        this.body = JsonText.decode(body);
    }

    /**
     * The body, an object, as {@code description} reads it.
     *
     * @throws InvalidRequest with every violation
     */
    public <T> T body(Function<JsonObject, T> description) {
        return JsonReading.of(JsonFormat.parse(body), strict, JsonValue.object(description));
    }

    /**
     * The body, an array of at most {@code max} elements.
     *
     * @throws InvalidRequest with every violation
     */
    public <T> List<T> list(int max, JsonValue<T> element) {
        return JsonReading.of(JsonFormat.parse(body), strict, JsonValue.list(max, element));
    }

    /** The body to the letter, for those who keep it. */
    public String text() {
        return body.text();
    }

    /** The parameter of that name in the path, decoded. */
    public String path(String name) {
        return arrival.pathParameters().get(name);
    }

    /**
     * The parameter of that name in the path, converted by a factory of the domain.
     *
     * @throws InvalidRequest if the factory refuses it
     */
    public <T> T path(String name, Function<String, T> conversion) {
        try {
            return conversion.apply(path(name));
        } catch (RuleViolation refused) {
            throw InvalidRequest.invalid(
                    "The path is not valid.", List.of(new Violation("/" + name, refused.getMessage())));
        }
    }

    /**
     * The parameters of the query, read like an object of texts.
     *
     * @throws InvalidRequest with every violation
     */
    public <T> T query(Function<JsonObject, T> description) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        arrival.queryParameters().forEach((name, values) -> query.put(name, single(name, values)));
        return JsonReading.of(query, strict, JsonValue.object(description));
    }

    /**
     * Refuses the call unless its token speaks for that institution: one given for the whole node does for all.
     *
     * @throws HttpRefusal {@code forbidden}
     */
    public void requireInstitution(String institutionId) {
        Optional<String> institution = arrival.institution();
        if (institution.isPresent() && !institution.get().equals(institutionId)) {
            throw new HttpRefusal(HttpProblem.FORBIDDEN, "The token belongs to another institution.");
        }
    }

    /** The one institution that the token of this call speaks for; empty if it speaks for the whole node. */
    public Optional<String> institution() {
        return arrival.institution();
    }

    /** The name under which log and problem know this call. */
    public String requestId() {
        return arrival.requestId();
    }

    private static String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw InvalidRequest.invalid(
                    "The query is not valid.", List.of(new Violation("/" + name, "is given more than once")));
        }
        return values.get(0);
    }

    /**
     * What is known of a request besides its body.
     *
     * @param institution the one institution that the token is for, if it is not for the whole node
     */
    record Arrival(
            String requestId,
            Map<String, String> pathParameters,
            Map<String, List<String>> queryParameters,
            Optional<String> institution) {}
}
