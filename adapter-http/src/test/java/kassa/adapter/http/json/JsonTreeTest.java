package kassa.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree of a body:")
class JsonTreeTest {

    private static final JsonTree TREE = JsonTree.of("""
            {"total": 12.50, "quoted": "12.50", "sure": true, "nothing": null, "a/b~": {"x": "y"},
             "rows": [{"id": "P1"}, {"id": "P2"}]}""");

    @Test
    @DisplayName("values are told as what they were written")
    void values() {
        assertThat(TREE.field("total").number()).contains(new BigDecimal("12.50"));
        assertThat(TREE.field("quoted").number()).isEmpty();
        assertThat(TREE.field("quoted").text()).contains("12.50");
        assertThat(TREE.field("sure").flag()).contains(true);
        assertThat(TREE.field("total").text()).isEmpty();
    }

    @Test
    @DisplayName("what is missing can be asked and knows where it is missing")
    void missing() {
        assertThat(TREE.field("nothing").isThere()).isFalse();
        JsonTree deep = TREE.field("none").field("deeper");
        assertThat(deep.isThere()).isFalse();
        assertThat(deep.pointer()).isEqualTo("/none/deeper");
        assertThat(TREE.field("total").elements()).isEmpty();
        assertThat(TREE.field("total").names()).isEmpty();
    }

    @Test
    @DisplayName("elements have pointers, and those are escaped")
    void pointers() {
        assertThat(TREE.field("rows").elements())
                .extracting(row -> row.field("id").pointer())
                .containsExactly("/rows/0/id", "/rows/1/id");
        assertThat(TREE.field("a/b~").pointer()).isEqualTo("/a~1b~0");
        assertThat(TREE.field("a/b~").names()).containsExactly("x");
    }

    @Test
    @DisplayName("a part of it can be sent on as it is")
    void json() {
        assertThat(TREE.field("rows").json()).isEqualTo("[{\"id\":\"P1\"},{\"id\":\"P2\"}]");
        assertThat(JsonTree.of("{\"n\":1.10}").json()).isEqualTo("{\"n\":1.10}");
    }

    @Test
    @DisplayName("what is no JSON is refused")
    void malformed() {
        assertThatThrownBy(() -> JsonTree.of("{")).isInstanceOf(InvalidRequest.class);
    }
}
