package kassa.adapter.http.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kassa.adapter.http.problem.Problem;

/**
 * What goes back over the wire.
 *
 * @param contentType empty if there is no body
 */
record Reply(int status, Map<String, String> headers, String contentType, String body) {

    static Reply of(Answer answer) {
        return new Reply(answer.status(), Map.of(), answer.contentType(), answer.body());
    }

    static Reply of(Problem problem) {
        return new Reply(problem.status(), problem.headers(), Problem.CONTENT_TYPE, problem.json());
    }

    /** 204 to OPTIONS: the methods that a path takes. */
    static Reply ofAllowed(String methods) {
        return new Reply(204, Map.of("Allow", methods), "", "");
    }

    /** Puts all of it into the response's buffer: the server sends it when the request ends, and no thread waits. */
    void write(HttpServletResponse response) {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (contentType.isEmpty()) {
            response.setHeader("Content-Type", null);
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Type", contentType);
        response.setBufferSize(bytes.length + 1);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
