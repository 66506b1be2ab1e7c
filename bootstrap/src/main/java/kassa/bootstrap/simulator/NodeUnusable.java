package kassa.bootstrap.simulator;

/** There is no node to play with, or it does not let the platform in, or its store has nothing to sell. */
public final class NodeUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NodeUnusable(String reason) {
        super(reason, null, false, false);
    }
}
