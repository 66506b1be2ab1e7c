/** The outbox of events as rows. */
package kassa.adapter.persistence.event;
