/**
 * A Smarts platform with its customers, played against any node over HTTP: {@code kassa simulate}.
 *
 * <p>It knows the node by the wire contract alone. What it judges answers by is what it has been told before, sums of
 * numbers in them, and what it sent itself: no price is computed here.
 */
package kassa.bootstrap.simulator;
