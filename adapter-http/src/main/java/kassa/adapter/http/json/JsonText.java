package kassa.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The exact text of a body, decoded from strict UTF-8.
 *
 * @param text every character that was sent, but for a byte order mark at the beginning
 */
public record JsonText(String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public JsonText {
        Objects.requireNonNull(text, "text");
    }

    /**
     * The text that the bytes stand for.
     *
     * @throws InvalidRequest {@code malformed-json} if they are not UTF-8
     */
    public static JsonText decode(byte[] utf8) {
        try {
            // Unlike String's constructor, a fresh decoder reports what it cannot read.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return new JsonText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            throw InvalidRequest.malformed("", "is not UTF-8");
        }
    }

    /** Half a surrogate pair cannot stand in UTF-8; only an escape smuggles it in. */
    void refuseBrokenTexts(JsonNode tree) {
        if (text.contains("\\u")) {
            Surrogates.lone(tree).ifPresent(pointer -> {
                throw InvalidRequest.malformed(pointer, "has half a surrogate pair");
            });
        }
    }
}
