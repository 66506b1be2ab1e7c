/** What the outbox keeps on databases beyond the contract of its port. */
package kassa.adapter.persistence.event;
