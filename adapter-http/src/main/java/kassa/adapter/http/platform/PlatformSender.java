package kassa.adapter.http.platform;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.Objects;
import kassa.application.platform.KeptCall;
import kassa.application.platform.Reception;
import kassa.application.platform.Reception.Kind;
import kassa.application.platform.SmartsPlatform;

/**
 * The platform at a web address: each call is posted to its path as JSON, with the call's id, by which the platform can
 * know a call that it has already. Thread-safe.
 */
public final class PlatformSender implements SmartsPlatform {

    private final PlatformConnection connection;
    private final PlatformPaths paths;
    private final InstantSource clock;

    private PlatformSender(PlatformConnection connection, PlatformPaths paths, InstantSource clock) {
        this.connection = Objects.requireNonNull(connection, "connection");
        this.paths = Objects.requireNonNull(paths, "paths");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** @param clock tells how long it is until a date that the platform asks to wait for */
    public static PlatformSender over(PlatformConnection connection, PlatformPaths paths, InstantSource clock) {
        return new PlatformSender(connection, paths, clock);
    }

    @Override
    public Reception send(KeptCall call) {
        try {
            return Receptions.of(connection.ask(request(call)), clock.instant());
        } catch (NoAnswer silence) {
            return Reception.of(Kind.AWAY, silence.getMessage());
        }
    }

    private HttpRequest request(KeptCall call) {
        return connection
                .request(paths.of(call.call().kind()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", call.id().value())
                .POST(BodyPublishers.ofString(call.call().body()))
                .build();
    }
}
