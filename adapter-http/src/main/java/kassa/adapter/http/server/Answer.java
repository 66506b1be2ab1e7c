package kassa.adapter.http.server;

import java.util.Objects;

/**
 * What a handler answers, such as {@code Answer.json(ReceiptJson.write(receipt))}.
 *
 * @param status the HTTP status
 * @param contentType the media type of the body; empty if there is none
 * @param body the body, written in UTF-8
 */
public record Answer(int status, String contentType, String body) {

    private static final String JSON = "application/json";
    private static final Answer EMPTY = new Answer(200, "", "");

    public Answer {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
    }

    /** 200 with a JSON body. */
    public static Answer json(String body) {
        return json(200, body);
    }

    public static Answer json(int status, String body) {
        return new Answer(status, JSON, body);
    }

    /** 200 without a body. */
    public static Answer empty() {
        return EMPTY;
    }
}
