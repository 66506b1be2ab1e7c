package kassa.adapter.http.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import org.eclipse.jetty.util.UrlEncoded;

/** The parameters behind the question mark of an address. */
final class Query {

    private Query() {}

    /**
     * Each name with its values, in the order they were sent.
     *
     * @param query as it was sent, or null if there is none
     * @throws HttpRefusal {@code bad-request} if its percent signs do not stand for UTF-8
     */
    static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        try {
            UrlEncoded.decodeUtf8To(
                    query,
                    0,
                    query.length(),
                    (name, value) -> parameters
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(value));
            return parameters;
        } catch (IllegalArgumentException undecodable) {
            throw new HttpRefusal(HttpProblem.BAD_REQUEST, "The query is not percent-encoded UTF-8.");
        }
    }
}
