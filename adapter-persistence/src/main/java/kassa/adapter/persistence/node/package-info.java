/** The stores that a node serves, and whether its database answers. */
package kassa.adapter.persistence.node;
