package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GivenSettingsTest {

    private static final Map<String, String> NO_ENVIRONMENT = Map.of();
    private static final Map<Setting, String> NO_FLAGS = Map.of();

    @Test
    @DisplayName("of nothing given, nothing is kept, and what is said otherwise counts")
    void nothingGiven() {
        GivenSettings given = GivenSettings.of(NO_ENVIRONMENT, NO_FLAGS)
                .only(Set.of(Setting.PORT))
                .orElse(Map.of(Setting.HOST, "127.0.0.1"));

        assertThat(given.find(Setting.PORT)).isEmpty();
        assertThat(given.find(Setting.HOST)).map(GivenSettings.Given::text).contains("127.0.0.1");
    }

    @Test
    @DisplayName("only what is asked for is kept, and what was given counts before what is said otherwise")
    void keepsWhatIsAskedFor() {
        GivenSettings given = GivenSettings.of(
                        Map.of("KASSA_HOST", "::1", "KASSA_DB_URL", "jdbc:h2:mem:mine"), NO_FLAGS)
                .only(Set.of(Setting.HOST))
                .orElse(Map.of(Setting.HOST, "127.0.0.1", Setting.DB_URL, "jdbc:h2:mem:demo"));

        assertThat(given.find(Setting.HOST)).map(GivenSettings.Given::text).contains("::1");
        assertThat(given.find(Setting.DB_URL)).map(GivenSettings.Given::text).contains("jdbc:h2:mem:demo");
    }

    @Test
    @DisplayName("what counts as a flag only is not taken from the environment")
    void byFlagOnly() {
        Map<String, String> environment = Map.of("KASSA_SMARTS_URL", "https://platform.example", "KASSA_HOST", "::1");

        GivenSettings fromEnvironment = GivenSettings.of(environment, NO_FLAGS).onlyByFlag(Setting.SMARTS_URL);
        GivenSettings fromFlag = GivenSettings.of(environment, Map.of(Setting.SMARTS_URL, "http://localhost:8090"))
                .onlyByFlag(Setting.SMARTS_URL);

        assertThat(fromEnvironment.find(Setting.SMARTS_URL)).isEmpty();
        assertThat(fromEnvironment.find(Setting.HOST)).isPresent();
        assertThat(fromFlag.find(Setting.SMARTS_URL))
                .map(GivenSettings.Given::text)
                .contains("http://localhost:8090");
    }
}
