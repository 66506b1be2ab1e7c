package kassa.adapter.http.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kassa.domain.quantity.UnitOfMeasure;

/** Spoils a request: drops, alters, doubles and swaps parts of it, or breaks its text. */
public final class Mutation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_CHANGES = 3;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "1.0000001",
            "EUR",
            "XXX",
            "PIECE",
            "KILOGRAM",
            "milk",
            "kali",
            "wine",
            "gold",
            "ET",
            "demo-store",
            "trade-store",
            "R1",
            "2026-11-23",
            "9999-12-31T23:59:59.999999999Z",
            "24:00",
            "null",
            "\u0000",
            "\u001d",
            "\uD83C\uDF4E",
            "a".repeat(101),
            "\u0130\u0131");
    private static final List<String> UNITS = Arrays.stream(UnitOfMeasure.values())
            .flatMap(unit -> unit == UnitOfMeasure.PIECE ? Collections.nCopies(18, unit).stream() : Stream.of(unit))
            .map(UnitOfMeasure::name)
            .toList();
    private static final List<String> PRODUCTS = List.of("milk", "kali", "apples", "wine", "gold", "milk", "relic");
    private static final List<String> QUANTITIES =
            List.of("1", "0.000001", "3.5", "846", "999999999", "999999999.999999", "1000000");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "1",
            "-1",
            "0.5",
            "1e-7",
            "1E+3",
            "999999999",
            "1000000000",
            "999999999999999",
            "1e15",
            "1e300",
            "1e999999999",
            "-1e-999999999",
            "9223372036854775808",
            "253402300800",
            "1795435500000");

    private final Random random;

    public Mutation(Random random) {
        this.random = random;
    }

    public String of(String request) {
        if (random.nextInt(20) == 0) {
            return broken(request);
        }
        if (random.nextInt(50) == 0) {
            return value(4).toString();
        }
        ObjectNode tree = Requests.tree(request);
        if (random.nextInt(3) == 0) {
            wish(tree);
            return tree.toString();
        }
        for (int i = random.nextInt(MAX_CHANGES); i >= 0; i--) {
            change(tree);
        }
        return tree.toString();
    }

    /** Asks in due form for what may well not be had. */
    private void wish(ObjectNode request) {
        for (JsonNode line : request.path("products")) {
            if (line.get("quantity") instanceof ObjectNode quantity) {
                quantity.put("unit", pick(UNITS)).put("value", new BigDecimal(pick(QUANTITIES)));
            }
            ((ObjectNode) line).put("id", pick(PRODUCTS));
        }
        if (request.has("shipment") && random.nextBoolean()) {
            ((ObjectNode) request.get("shipment")).put("currency", pick(List.of("EUR", "USD", "JPY", "KWD")));
        }
        request.put("invoiceId", pick(List.of("I-1", "I-2")))
                .put("institutionId", pick(List.of("demo-store", "trade-store", "kiosk")));
    }

    private String broken(String request) {
        int at = random.nextInt(request.length());
        return switch (random.nextInt(3)) {
            case 0 -> request.substring(0, at);
            case 1 -> request.substring(0, at) + (char) random.nextInt(0x3000) + request.substring(at + 1);
            default -> request.substring(0, at) + request.substring(random.nextInt(request.length()));
        };
    }

    private void change(ObjectNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = pick(containers);
        if (container instanceof ArrayNode array) {
            change(array, containers);
        } else {
            change((ObjectNode) container, containers);
        }
    }

    private void change(ArrayNode array, List<JsonNode> containers) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(random.nextBoolean() ? value(2) : pick(containers).deepCopy());
        } else if (random.nextBoolean()) {
            array.remove(random.nextInt(array.size()));
        } else {
            array.add(array.get(random.nextInt(array.size())).deepCopy());
        }
    }

    private void change(ObjectNode object, List<JsonNode> containers) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "new" : pick(names);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, pick(containers).deepCopy());
            case 2 -> object.set(pick(List.of("id", "barcode", "value", "unit", "price", "total", "new")), value(2));
            default -> object.set(name, value(2));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2, 3 -> JSON.numberNode(new BigDecimal(pick(NUMBERS)));
            case 4, 5 -> JSON.textNode(pick(TEXTS));
            case 6 -> JSON.arrayNode().add(value(depth - 1)).add(value(depth - 1));
            default -> JSON.objectNode().set(pick(TEXTS), value(depth - 1));
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
