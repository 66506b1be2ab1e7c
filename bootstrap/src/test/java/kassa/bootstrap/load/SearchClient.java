package kassa.bootstrap.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Searches of all kinds in turn over one connection, each followed by the bare handler's answer of the same size. */
final class SearchClient implements AutoCloseable {

    private final PlatformConnection node;
    private final PlatformConnection bare;
    private final List<Asked> kinds;

    SearchClient(URI node, URI bare, List<SearchKind> kinds) {
        this.node = new PlatformConnection(node);
        this.bare = new PlatformConnection(bare);
        this.kinds = kinds.stream().map(this::asked).toList();
    }

    private Asked asked(SearchKind kind) {
        return new Asked(
                kind.name(),
                kind.bodies().stream().map(body -> pair(kind.path(), body)).toList());
    }

    /** The bare answer is as long as that of the search is now. */
    private Pair pair(String path, String body) {
        byte[] search = node.request("POST", path, LoadShop.PLATFORM_TOKEN, body);
        int bytes = node.send(search).getBytes(StandardCharsets.UTF_8).length;
        byte[] constant = bare.request("POST", BareHandler.path(bytes), LoadShop.PLATFORM_TOKEN, body);
        return new Pair(search, constant, bytes);
    }

    /** How long each kind took until it was over, in their order. */
    List<SearchTimes> search(BooleanSupplier over) {
        List<Turn> turns = kinds.stream().map(Turn::new).toList();
        for (int round = 0; !over.getAsBoolean(); round++) {
            for (Turn turn : turns) {
                turn.take(round);
            }
        }
        return turns.stream().map(Turn::times).toList();
    }

    @Override
    public void close() {
        node.close();
        bare.close();
    }

    private record Pair(byte[] search, byte[] bare, int bytes) {}

    private record Asked(String name, List<Pair> requests) {

        int averageBytes() {
            return (int) requests.stream().mapToInt(Pair::bytes).average().orElseThrow();
        }
    }

    private final class Turn {

        private final Asked asked;
        private final Timings searches = new Timings();
        private final Timings answers = new Timings();

        private Turn(Asked asked) {
            this.asked = asked;
        }

        void take(int round) {
            Pair pair = asked.requests().get(round % asked.requests().size());
            searches.time(() -> node.send(pair.search()));
            answers.time(() -> bare.send(pair.bare()));
        }

        SearchTimes times() {
            return new SearchTimes(asked.name(), asked.averageBytes(), searches.micros(), answers.micros());
        }
    }
}
