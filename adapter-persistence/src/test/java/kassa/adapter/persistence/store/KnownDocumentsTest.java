package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import kassa.application.port.DocumentFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A format that remembers documents")
class KnownDocumentsTest {

    private static final String LONG = "x".repeat(1000);

    private final List<String> parsed = new ArrayList<>();
    private final KnownDocuments<StringBuilder> format = new KnownDocuments<>(new Brackets(), 2_500);

    /** Text in brackets. Its values are equal only if they are the same, which tells a remembered one. */
    private final class Brackets implements DocumentFormat<StringBuilder> {

        @Override
        public String write(StringBuilder value) {
            return "[" + value + "]";
        }

        @Override
        public StringBuilder read(String document) {
            parsed.add(document);
            if (!document.endsWith("]")) {
                throw new IllegalStateException("no end");
            }
            return new StringBuilder(document.substring(1, document.length() - 1));
        }
    }

    @Test
    @DisplayName("reads a document once, however often and in whatever copy it comes")
    void once() {
        StringBuilder first = format.read("[milk]");

        assertThat(format.read(new String("[milk]"))).isSameAs(first);
        assertThat(parsed).containsExactly("[milk]");
    }

    @Test
    @DisplayName("need not read what it has written")
    void written() {
        StringBuilder milk = new StringBuilder("milk");

        assertThat(format.read(format.write(milk))).isSameAs(milk);
        assertThat(parsed).isEmpty();
    }

    @Test
    @DisplayName("reads a document that differs in its last character only")
    void altered() {
        format.read("[" + LONG + "1]");

        assertThat(format.read("[" + LONG + "2]")).hasToString(LONG + "2");
        assertThat(format.read("[" + LONG + "1]")).hasToString(LONG + "1");
    }

    @Test
    @DisplayName("refuses what cannot be read, each time")
    void unreadable() {
        assertThatIllegalStateException().isThrownBy(() -> format.read("[milk"));
        assertThatIllegalStateException().isThrownBy(() -> format.read("[milk"));
    }

    @Test
    @DisplayName("forgets those first that were not asked for longest, once all together are too long")
    void forgets() {
        StringBuilder first = format.read("1" + LONG + "]");
        format.read("2" + LONG + "]");
        format.read("1" + LONG + "]");
        format.read("3" + LONG + "]");
        parsed.clear();

        assertThat(format.read("1" + LONG + "]")).isSameAs(first);
        format.read("3" + LONG + "]");
        assertThat(parsed).isEmpty();
        format.read("2" + LONG + "]");
        assertThat(parsed).hasSize(1);
    }

    @Test
    @DisplayName("reads a document that is longer than all that it may remember, and goes on remembering others")
    void tooLong() {
        String huge = "[" + LONG.repeat(3) + "]";

        assertThat(format.read(huge)).isNotSameAs(format.read(huge));
        assertThat(format.read("[milk]")).isSameAs(format.read("[milk]"));
    }
}
