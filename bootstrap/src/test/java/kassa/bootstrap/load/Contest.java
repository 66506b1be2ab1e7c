package kassa.bootstrap.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.store.StoreSettings;

/** Node and database take turns on one machine, each on a database of its own with the same store in it. */
final class Contest implements AutoCloseable {

    private final LoadedNode node;
    private final Store store;
    private final Shift sellingByNode;
    private final Shift sellingAlone;

    private Contest(LoadedNode node, Store store) {
        this.node = node;
        this.store = store;
        this.sellingByNode = new Shift(() -> NodeTill.at(node.address()), node::cpuTime);
        this.sellingAlone = new Shift(DatabaseOnly.on(store, Merchant.ISSUED, Merchant.PAID), Contest::ownCpuTime);
    }

    private static Duration ownCpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static Contest on(LoadDatabases databases, Path folder) {
        String alone = databases.create("alone");
        try (LoadedNode first = LoadedNode.on(alone, folder.resolve("first.log"))) {
            Merchant.prepare(first.address());
        }
        LoadedNode node = LoadedNode.on(databases.create("node"), folder.resolve("node.log"));
        try {
            Merchant.prepare(node.address());
            return new Contest(node, Store.open(StoreSettings.of(alone, "", "")));
        } catch (RuntimeException failure) {
            node.close();
            throw failure;
        }
    }

    List<Round> run(LoadPlan plan) {
        int most = plan.connections().stream().max(Integer::compare).orElseThrow();
        sellingByNode.work(most, plan.warmUp());
        sellingAlone.work(most, plan.warmUp());
        List<Round> rounds = new ArrayList<>();
        for (int connections : plan.connections()) {
            for (int round = 0; round < plan.rounds(); round++) {
                rounds.add(round(connections, plan));
            }
        }
        return rounds;
    }

    private Round round(int connections, LoadPlan plan) {
        Sales byNode = sellingByNode.work(connections, plan.turn());
        return new Round(connections, byNode, sellingAlone.work(connections, plan.turn()));
    }

    @Override
    public void close() {
        node.close();
        store.close();
    }

    /** A turn of each. */
    record Round(int connections, Sales byNode, Sales alone) {

        Round plus(Round more) {
            return new Round(connections, byNode.plus(more.byNode), alone.plus(more.alone));
        }

        double ratio() {
            return byNode.rate() / alone.rate();
        }
    }
}
