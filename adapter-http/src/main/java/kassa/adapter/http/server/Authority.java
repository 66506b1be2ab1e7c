package kassa.adapter.http.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;

/** Decides by the token of a request whether it may be answered, and for which institution it speaks. */
final class Authority {

    private final TokenPlace platformPlace;
    private final List<AccessToken> platformTokens;
    private final Optional<AccessToken> adminToken;

    Authority(ServerSettings settings) {
        this.platformPlace = new TokenPlace(settings.tokenHeader(), settings.tokenPrefix());
        this.platformTokens = settings.platformTokens();
        this.adminToken = settings.adminToken();
    }

    /**
     * The one institution that the caller speaks for; empty if for all.
     *
     * @param headers the value of a header by its name, or null
     * @throws HttpRefusal {@code unauthorized}, or {@code forbidden} if the admin API is shut
     */
    Optional<String> admit(Route.Audience audience, UnaryOperator<String> headers) {
        return switch (audience) {
            case ANYBODY -> Optional.empty();
            case PLATFORM -> admit(platformTokens, platformPlace, headers);
            case ADMIN -> admit(List.of(adminTokenOrShut()), TokenPlace.BEARER, headers);
        };
    }

    private AccessToken adminTokenOrShut() {
        return adminToken.orElseThrow(() -> new HttpRefusal(
                HttpProblem.FORBIDDEN, "The admin API is shut: this node has been given no admin token."));
    }

    private static Optional<String> admit(List<AccessToken> good, TokenPlace place, UnaryOperator<String> headers) {
        String presented = place.token(headers).orElseThrow(() -> refusal(place, "The request bears no token."));
        AccessToken known = null;
        for (AccessToken token : good) {
            // All are compared: when the loop ends does not tell which one was nearly right.
            known = token.is(presented) ? token : known;
        }
        if (known == null) {
            throw refusal(place, "The token is not known.");
        }
        return known.institution();
    }

    private static HttpRefusal refusal(TokenPlace place, String detail) {
        return new HttpRefusal(HttpProblem.UNAUTHORIZED, detail, Map.of("WWW-Authenticate", place.challenge()));
    }

    /** Where a token stands in a request: behind a prefix in a header. */
    private record TokenPlace(String header, String prefix) {

        private static final TokenPlace BEARER = new TokenPlace("Authorization", "Bearer");

        Optional<String> token(UnaryOperator<String> headers) {
            String value = headers.apply(header);
            if (value == null || !value.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return Optional.empty();
            }
            String rest = value.substring(prefix.length());
            boolean separated = prefix.isEmpty() || rest.startsWith(" ");
            return Optional.of(rest.strip()).filter(token -> separated && !token.isEmpty());
        }

        String challenge() {
            return (prefix.isEmpty() ? "Token" : prefix) + " realm=\"kassa\"";
        }
    }
}
