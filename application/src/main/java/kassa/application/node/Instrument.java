package kassa.application.node;

import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;

/** A part of the node that tells how it fares. */
@DrivenPort
public interface Instrument {

    /** What the part is called where the node's health is told, such as {@code platform}. */
    String name();

    /** How the part fares, in one word; empty if the node does not have it. The node is up whatever the word. Never throws. */
    Optional<String> state();

    /** What the part has counted, and what it has in hand now. */
    List<Measure> measures();
}
