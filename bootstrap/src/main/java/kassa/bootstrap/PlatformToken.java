package kassa.bootstrap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.server.AccessToken;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;

/**
 * A token as the operator writes it: {@code Zx81}, good for all institutions, or {@code my-store:Zx81}, good for one.
 *
 * @param secret the token itself; no text that this class makes contains it
 */
record PlatformToken(Optional<InstitutionId> institution, String secret) {

    /** The tokens of a list separated by commas; empty if one of them is none. */
    static Optional<List<PlatformToken>> parseAll(String list) {
        List<Optional<PlatformToken>> all =
                Arrays.stream(list.split(",", -1)).map(PlatformToken::parse).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<PlatformToken> parse(String text) {
        String token = text.strip();
        int colon = token.indexOf(':');
        try {
            Optional<InstitutionId> institution =
                    colon < 0 ? Optional.empty() : Optional.of(new InstitutionId(token.substring(0, colon)));
            return SettingKind.TOKEN
                    .read(token.substring(colon + 1))
                    .filter(secret -> secret.indexOf(':') < 0)
                    .map(secret -> new PlatformToken(institution, secret));
        } catch (RuleViolation noInstitution) {
            return Optional.empty();
        }
    }

    AccessToken access() {
        return institution
                .map(id -> AccessToken.ofInstitution(id.value(), secret))
                .orElseGet(() -> AccessToken.ofNode(secret));
    }

    @Override
    public String toString() {
        return access().toString();
    }
}
