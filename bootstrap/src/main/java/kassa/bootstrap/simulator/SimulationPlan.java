package kassa.bootstrap.simulator;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What is to be played.
 *
 * @param node where the node answers, without a slash at the end
 * @param ways how it wants to be called there
 * @param token the platform's
 * @param adminToken the merchant's; without it what only the merchant can do is left out
 * @param visits after so many it ends, if the time has not passed before
 * @param chaos the share of requests that go wrong on their way, or are wrong
 * @param platformPort where the platform answers the node; 0 for a free one
 * @param outboundToken what the node proves itself to the platform with; without it anybody is let in
 * @param thinking what a customer takes between two steps
 */
public record SimulationPlan(
        URI node,
        NodeWays ways,
        String token,
        Optional<String> adminToken,
        String institution,
        int customers,
        Duration time,
        Optional<Long> visits,
        double chaos,
        long seed,
        int platformPort,
        Optional<String> outboundToken,
        Duration thinking) {}
