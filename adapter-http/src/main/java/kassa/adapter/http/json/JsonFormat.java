package kassa.adapter.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one strict JSON format: RFC 8259 in UTF-8, without duplicate names, text after the end or halves of surrogate
 * pairs.
 *
 * <p>Depth, names, numbers and the count of tokens are bounded, so that a body costs time and memory in proportion to
 * its length; the length itself is the server's to bound. Thread-safe.
 */
public final class JsonFormat {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_NAME_LENGTH = 256;
    private static final int MAX_TEXT_LENGTH = 1_048_576;
    private static final long MAX_TOKENS = 10_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(constraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // Strangers choose the names: none of them goes into the JVM's table of constants.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final ObjectReader READER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private JsonFormat() {}

    /**
     * The tree of a body.
     *
     * @throws InvalidRequest {@code malformed-json}, with line and column, and the pointer where there is one
     */
    public static JsonNode parse(JsonText body) {
        try (JsonParser parser = FACTORY.createParser(body.text())) {
            JsonNode tree = parse(parser);
            body.refuseBrokenTexts(tree);
            return tree;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static JsonFactory factory() {
        return FACTORY;
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw InvalidRequest.malformed("", "is empty");
            }
            JsonNode tree = READER.readTree(parser);
            if (parser.nextToken() != null) {
                throw InvalidRequest.malformed("", "goes on after its end, " + position(parser.currentTokenLocation()));
            }
            return tree;
        } catch (JsonProcessingException unreadable) {
            throw InvalidRequest.malformed(pointer(parser), reason(parser, unreadable));
        } catch (NumberFormatException absurd) {
            // An exponent that not even BigDecimal can hold.
            throw InvalidRequest.malformed(
                    pointer(parser), "has an absurd exponent, " + position(parser.currentTokenLocation()));
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String reason(JsonParser parser, JsonProcessingException unreadable) {
        String where = position(unreadable.getLocation() == null ? parser.currentLocation() : unreadable.getLocation());
        if (unreadable instanceof StreamConstraintsException) {
            return "exceeds a limit (depth " + MAX_DEPTH + ", " + MAX_NUMBER_LENGTH + " characters of a number, "
                    + MAX_NAME_LENGTH + " of a name, " + MAX_TEXT_LENGTH + " of a text), " + where;
        }
        boolean duplicate = unreadable.getOriginalMessage().startsWith("Duplicate field");
        return (duplicate ? "is given twice, " : "is not JSON, ") + where;
    }

    private static String position(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(MAX_TEXT_LENGTH)
                .maxTokenCount(MAX_TOKENS)
                .build();
    }
}
