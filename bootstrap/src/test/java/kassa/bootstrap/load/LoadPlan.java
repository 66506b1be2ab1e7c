package kassa.bootstrap.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a load run does, such as {@code databases=h2 connections=1,16 rounds=3 seconds=5 warmup=20}; what is not said is as
 * in {@link #USUAL}.
 *
 * @param rounds how often node and database take turns for each number of connections
 */
record LoadPlan(List<String> databases, List<Integer> connections, int rounds, Duration turn, Duration warmUp) {

    private static final Map<String, String> USUAL = Map.of(
            "databases", "h2,postgresql",
            "connections", "1,2,4,8,16",
            "rounds", "3",
            "seconds", "5",
            "warmup", "20");

    static LoadPlan of(String... arguments) {
        Map<String, String> said = said(USUAL, arguments);
        return new LoadPlan(
                List.of(said.get("databases").split(",")),
                Stream.of(said.get("connections").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(said.get("rounds")),
                Duration.ofSeconds(Long.parseLong(said.get("seconds"))),
                Duration.ofSeconds(Long.parseLong(said.get("warmup"))));
    }

    /** What is usual, but where an argument says something else. */
    static Map<String, String> said(Map<String, String> usual, String... arguments) {
        Map<String, String> said = new HashMap<>(usual);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2 || said.put(parts[0], parts[1]) == null) {
                throw new IllegalArgumentException(argument + " is none of " + usual);
            }
        }
        return said;
    }
}
