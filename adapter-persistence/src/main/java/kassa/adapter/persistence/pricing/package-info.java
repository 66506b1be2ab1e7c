/** The campaigns of the stores in a table. */
package kassa.adapter.persistence.pricing;
