package kassa.bootstrap.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A node that wants to be left alone")
class ConversationTest {

    private final Notes notes = new Notes();
    private final Conversation conversation =
            new Conversation(new NodeClient(URI.create("http://localhost:1"), NodeWays.usual()), notes, new Tally());

    @Test
    @DisplayName("is left alone for as long as it says")
    void heeded() {
        assertThat(Conversation.patience(busy("17"))).isBetween(Duration.ofSeconds(17), Duration.ofSeconds(18));
        assertThat(Conversation.patience(busy("60"))).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
    }

    @Test
    @DisplayName("for longer than a minute has sent the customer away, and is found wrong")
    void sentAway() {
        conversation.settled(busy("61"), new Ask("POST", "/receipt", "", "{}", "R"));

        assertThat(notes.all()).extracting(Note::check).containsExactly("server-error");
    }

    private static Reply busy(String seconds) {
        return new Reply(
                503, "application/problem+json", "{}", "R", Optional.empty(), Optional.of(seconds), Duration.ZERO);
    }
}
