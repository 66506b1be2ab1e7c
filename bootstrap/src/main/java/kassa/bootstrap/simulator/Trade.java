package kassa.bootstrap.simulator;

import java.util.List;
import java.util.concurrent.Executor;

/**
 * What all visits share.
 *
 * @param run tells this simulation from all others, so that its invoices are new to the node
 * @param desk where the platform answers the node
 * @param programmes the loyalty programmes of the store, as far as the merchant's token tells
 * @param sales what has been sold so far
 * @param rechecks carts that the node has been asked to ask for
 * @param ending whether it shall end before its time
 * @param seconds those who send a request a second time at the same moment
 */
record Trade(
        SimulationPlan plan,
        String run,
        NodeClient node,
        PlatformDesk desk,
        BasketMaker baskets,
        List<Programme> programmes,
        Served served,
        Tally tally,
        Sales sales,
        Rechecks rechecks,
        Ending ending,
        Executor seconds) {

    /** A trade of which nothing is known yet but who takes part. */
    static Trade beginning(
            SimulationPlan plan,
            String run,
            NodeClient node,
            PlatformDesk desk,
            Tally tally,
            Ending ending,
            Executor seconds) {
        BasketMaker nothing = new BasketMaker(Shelf.of(List.of()), plan.institution(), "EUR", false);
        return new Trade(
                plan,
                run,
                node,
                desk,
                nothing,
                List.of(),
                Served.all(),
                tally,
                new Sales(),
                new Rechecks(),
                ending,
                seconds);
    }

    Trade knowing(Served found, BasketMaker maker, List<Programme> known) {
        return new Trade(plan, run, node, desk, maker, known, found, tally, sales, rechecks, ending, seconds);
    }

    /** What the name of everything of that simulation has in it: {@code sim-abc-}. */
    static String mark(String run) {
        return "sim-" + run + "-";
    }

    /** The name of something of the visit with that number: {@code sim-abc-17}. */
    String name(long visit) {
        return mark(run) + visit;
    }
}
