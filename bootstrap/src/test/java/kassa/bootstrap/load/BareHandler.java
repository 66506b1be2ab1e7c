package kassa.bootstrap.load;

import ch.qos.logback.classic.Level;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a search is compared with: a server on the same framework, in a process of its own, that takes the same request and
 * answers so many bytes that are always the same.
 */
public final class BareHandler {

    private static final Map<Integer, byte[]> ANSWERS = new ConcurrentHashMap<>();

    private BareHandler() {}

    static LoadedNode start(Path log) {
        String classes = System.getProperty("java.class.path");
        return LoadedNode.start(
                new ProcessBuilder(LoadedNode.tool("java"), "-cp", classes, BareHandler.class.getName()), log);
    }

    static String path(int bytes) {
        return "/bare/" + bytes;
    }

    public static void main(String[] arguments) {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Javalin server = Javalin.create(config -> {
            config.routes.post("/bare/{bytes}", BareHandler::answer);
        });
        server.start("127.0.0.1", 0);
        System.out.println(LoadedNode.READY + "http://127.0.0.1:" + server.port());
    }

    /** The length is told, as the node tells it: no answer comes in pieces. */
    private static void answer(Context call) {
        call.bodyAsBytes();
        byte[] answer = ANSWERS.computeIfAbsent(Integer.valueOf(call.pathParam("bytes")), BareHandler::constant);
        call.res().setContentLength(answer.length);
        call.contentType("application/json").result(answer);
    }

    private static byte[] constant(int bytes) {
        return "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    }
}
