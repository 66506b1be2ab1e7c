package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @DisplayName("what steers a terminal, breaks a line or turns its direction is shown as a question mark")
    @ValueSource(
            strings = {"\u001B", "\u009B", "\n", "\r", "\t", "\u0000", "\u007F", "\u202E", "\u2066", "\u2028", "\u2029"
            })
    void steersNothing(String sign) {
        assertThat(Printable.line("a" + sign + "b")).isEqualTo("a?b");
    }

    @Test
    @DisplayName("every other sign is shown as it is")
    void others() {
        assertThat(Printable.line("2 % off – Õun, Квас 🍎")).isEqualTo("2 % off – Õun, Квас 🍎");
    }

    @Test
    @DisplayName("quoted, a text is cut after 60 signs")
    void quoted() {
        assertThat(Printable.quoted("a\nb")).isEqualTo("\"a?b\"");
        assertThat(Printable.quoted("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
        assertThat(Printable.quoted("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
    }
}
