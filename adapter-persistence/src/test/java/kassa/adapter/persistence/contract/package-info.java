/** The contracts of the ports, run on the databases. */
package kassa.adapter.persistence.contract;
