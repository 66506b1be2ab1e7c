package kassa.bootstrap.simulator;

import java.util.concurrent.Executor;

/**
 * What all visits share.
 *
 * @param run tells this simulation from all others, so that its invoices are new to the node
 * @param sales what has been sold so far
 * @param seconds those who send a request a second time at the same moment
 */
record Trade(
        SimulationPlan plan,
        String run,
        NodeClient node,
        BasketMaker baskets,
        Served served,
        Tally tally,
        Sales sales,
        Executor seconds) {

    /** The name of something of the visit with that number: {@code sim-abc-17}. */
    String name(long visit) {
        return "sim-" + run + "-" + visit;
    }
}
