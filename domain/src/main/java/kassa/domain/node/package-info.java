/** The stores that a node serves, and the terms on which each of them sells. */
package kassa.domain.node;
